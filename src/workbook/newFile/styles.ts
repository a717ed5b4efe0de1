import { COLOURS } from "../look/colours";

/** How a cell of a new file looks, by its index among the cell formats of the styles part. */
export const CELL_STYLES = ["plain", "text", "day", "heading", "title", "section", "note", "input"] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

/** "#1F2937" as the styles part writes it. */
function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

const TOP = '<alignment vertical="top" wrapText="1"/>';
const FORMATS: Record<CellStyle, string> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  text: `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
  day: `<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>`,
  heading: `<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
  input: `<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
  title: '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  section: '<xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  note: '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
};

const edge = (side: string): string => `<${side} style="thin"><color rgb="${argb(COLOURS.line)}"/></${side}>`;
const font = (size: number, bold: boolean, colour: string): string =>
  `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="${argb(colour)}"/><name val="Calibri"/><family val="2"/></font>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The place of a cell's format in the styles part: the styles without a tint, then the same for each tint. */
export function formatIndex(style: CellStyle, tint: string | undefined, tints: readonly string[]): number {
  const ground = tint === undefined ? 0 : tints.indexOf(tint) + 1;
  return ground * CELL_STYLES.length + CELL_STYLES.indexOf(style);
}

const OWN_FILLS = 4;

/**
 * The styles part: the few looks that the cells of a new file have.
 * @param tints the grounds, "#RRGGBB", each once
 */
export function stylesPart(tints: readonly string[]): string {
  const tinted = tints.flatMap((_, index) =>
    CELL_STYLES.map((style) =>
      FORMATS[style].replace(/fillId="\d+"/, `fillId="${OWN_FILLS + index}" applyFill="1"`),
    ),
  );
  const formats = [...CELL_STYLES.map((style) => FORMATS[style]), ...tinted];
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
    `<fonts count="4">${font(11, false, COLOURS.text)}${font(11, true, COLOURS.headingText)}${font(16, true, COLOURS.text)}${font(12, true, COLOURS.text)}</fonts>`,
    `<fills count="${OWN_FILLS + tints.length}">`,
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${solid(COLOURS.headingFill)}${solid(COLOURS.input)}${tints.map(solid).join("")}</fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border><left/><right/>${edge("top")}${edge("bottom")}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
