import type { ChartLineStyle, ChartLooks } from "../../engine/chartContents";
import type { Colour } from "../../engine/contents";
import { hexColour } from "../shared/fileColours";
import { element, xmlText } from "./xml";

/** An element of a chart that holds a value. */
export function value(name: string, given: string | number | boolean): string {
  return element(`c:${name}`, { val: given });
}

export function fill(colour: Colour): string {
  const hex = (hexColour(colour) ?? "#000000").slice(1);
  return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
}

/** How a line is broken (ST_PresetLineDashVal). */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
} satisfies Partial<Record<ChartLineStyle, string>>;

const EMU_PER_POINT = 12_700;

/** A line (CT_LineProperties); nothing where it looks as usual. */
export function lineXml(colour?: Colour, style?: string, weight?: number): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const dash = style === undefined ? undefined : DASHES[style];
  const inner =
    (colour === undefined ? "" : fill(colour)) + (dash === undefined ? "" : `<a:prstDash val="${dash}"/>`);
  if (inner === "" && weight === undefined) return "";
  return element("a:ln", weight === undefined ? {} : { w: Math.round(weight * EMU_PER_POINT) }, inner);
}

/** The fill and the border or line of a part (CT_ShapeProperties); nothing where it looks as usual. */
export function looksXml(looks: ChartLooks | undefined): string {
  if (!looks) return "";
  const text = (name: string): string | undefined => {
    const set = looks[`border.${name}`] ?? looks[`line.${name}`];
    return set === undefined ? undefined : String(set);
  };
  const weight = text("weight");
  const colour = looks["fill.color"];
  const inner =
    (colour === undefined ? "" : fill(String(colour))) +
    lineXml(text("color"), text("lineStyle"), weight === undefined ? undefined : Number(weight));
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

/** The attributes and the inside of a font (CT_TextCharacterProperties). */
function fontOf(
  looks: ChartLooks,
  prefix = "font.",
): { attributes: Record<string, string | number>; inner: string } {
  const { [`${prefix}size`]: size, [`${prefix}bold`]: bold, [`${prefix}italic`]: italic } = looks;
  const { [`${prefix}underline`]: underline, [`${prefix}color`]: colour, [`${prefix}name`]: name } = looks;
  return {
    attributes: {
      ...(typeof size === "number" && { sz: Math.round(size * 100) }),
      ...(bold !== undefined && { b: bold ? 1 : 0 }),
      ...(italic !== undefined && { i: italic ? 1 : 0 }),
      ...(underline !== undefined && { u: underline === "Single" ? "sng" : "none" }),
    },
    inner:
      (colour === undefined ? "" : fill(String(colour))) +
      (name === undefined ? "" : element("a:latin", { typeface: String(name) })),
  };
}

function hasFont(looks: ChartLooks): boolean {
  return Object.keys(looks).some((name) => name.startsWith("font."));
}

/** The angle of a text (a:bodyPr), in sixtieths of a degree, clockwise. */
function bodyXml(looks: ChartLooks): string {
  const { textOrientation: angle } = looks;
  if (typeof angle !== "number") return "<a:bodyPr/>";
  return angle === 180
    ? '<a:bodyPr vert="wordArtVert"/>'
    : element("a:bodyPr", { rot: Math.round(angle * -60_000), vert: "horz" });
}

/** The font and the angle of the texts of a part (c:txPr); nothing where they look as usual. */
export function textLooksXml(looks: ChartLooks | undefined): string {
  if (!looks || (!hasFont(looks) && looks.textOrientation === undefined)) return "";
  const { attributes, inner } = fontOf(looks);
  const paragraph = `<a:p><a:pPr>${element("a:defRPr", attributes, inner)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
  return `<c:txPr>${bodyXml(looks)}<a:lstStyle/>${paragraph}</c:txPr>`;
}

/** A text of the chart's own (CT_Tx with rich text), in pieces where some of its letters look otherwise. */
export function richText(text: string, looks: ChartLooks = {}): string {
  const pieces = piecesOf(text, looks).map(({ piece, prefixes }) => {
    const fonts = ["font.", ...prefixes].map((prefix) => fontOf(looks, prefix));
    const attributes = fonts.reduce<Record<string, string | number>>(
      (all, font) => ({ ...all, ...font.attributes }),
      {},
    );
    const inner = fonts.reduce((last, font) => (font.inner === "" ? last : font.inner), "");
    const properties =
      Object.keys(attributes).length === 0 && inner === "" ? "" : element("a:rPr", attributes, inner);
    return `<a:r>${properties}<a:t>${xmlText(piece)}</a:t></a:r>`;
  });
  return `<c:tx><c:rich>${bodyXml(looks)}<a:lstStyle/><a:p>${pieces.join("")}</a:p></c:rich></c:tx>`;
}

/** The pieces of a text between the letters whose font was set: "letters.0.7.font.color". */
function piecesOf(text: string, looks: ChartLooks): { piece: string; prefixes: string[] }[] {
  const spans = Object.keys(looks).flatMap((name) => {
    const [, prefix = "", start = "", length = ""] = /^(letters\.(\d+)\.(\d+)\.font\.)/.exec(name) ?? [];
    return prefix === "" ? [] : [{ prefix, start: Number(start), end: Number(start) + Number(length) }];
  });
  const cuts = new Set([
    0,
    text.length,
    ...spans.flatMap(({ start, end }) => [start, Math.min(end, text.length)]),
  ]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => ({
    piece: text.slice(start, places[index + 1]),
    prefixes: [
      ...new Set(spans.filter((span) => span.start <= start && start < span.end).map(({ prefix }) => prefix)),
    ],
  }));
}

/** A title (CT_Title). */
export function titleXml(title: string, looks?: ChartLooks): string {
  return `<c:title>${richText(title, looks)}${value("overlay", looks?.overlay ?? false)}${looksXml(looks)}</c:title>`;
}
