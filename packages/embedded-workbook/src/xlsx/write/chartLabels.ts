import type { ChartLooks, ChartSeriesContents } from "../../engine/chartContents";
import type { ChartShape } from "../../engine/chartKinds";
import { looksXml, richText, textLooksXml, value } from "./chartText";
import { element, xmlText } from "./xml";

/** Where labels may stand, by the kind of chart (ST_DLblPos); Excel opens no file that says another place. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  line: { Center: "ctr", Left: "l", Right: "r", Top: "t", Bottom: "b" },
  scatter: { Center: "ctr", Left: "l", Right: "r", Top: "t", Bottom: "b" },
  bubble: { Center: "ctr", Left: "l", Right: "r", Top: "t", Bottom: "b" },
  bar: { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase" },
  clustered: { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd" },
  pie: { Center: "ctr", InsideEnd: "inEnd", OutsideEnd: "outEnd", BestFit: "bestFit" },
};

function placeXml({ position }: ChartLooks, { family, grouping, solid }: ChartShape): string {
  const places = family === "bar" && grouping === undefined ? PLACES.clustered : PLACES[family];
  const place = solid ? undefined : places?.[String(position)];
  return place === undefined ? "" : value("dLblPos", place);
}

/** What labels show, how and where (Group_DLbls): the order is the schema's. */
function shownXml(looks: ChartLooks, shape: ChartShape): string {
  const format =
    typeof looks.numberFormat === "string"
      ? element("c:numFmt", { formatCode: looks.numberFormat, sourceLinked: false })
      : "";
  return (
    format +
    looksXml(looks) +
    textLooksXml(looks) +
    placeXml(looks, shape) +
    value("showLegendKey", looks.showLegendKey ?? false) +
    value("showVal", looks.showValue ?? true) +
    value("showCatName", looks.showCategoryName ?? false) +
    value("showSerName", looks.showSeriesName ?? false) +
    value("showPercent", looks.showPercentage ?? false) +
    value("showBubbleSize", looks.showBubbleSize ?? false) +
    (typeof looks.separator === "string" ? `<c:separator>${xmlText(looks.separator)}</c:separator>` : "")
  );
}

/**
 * The labels of a series (CT_DLbls), and those of single points before them; nothing where it has none. Whoever sets something of
 * the labels of a series gets them, as in Excel; the looks of the whole chart's labels alone show none.
 * @param ofChart how all labels of the chart look where a series says nothing
 */
export function labelsXml(
  series: ChartSeriesContents,
  shape: ChartShape,
  ofChart: ChartLooks | undefined,
): string {
  const { dataLabels, looks = {} } = series;
  const own = looks.dataLabels;
  const all = { ...ofChart, ...own };
  const shown = dataLabels ?? own !== undefined;
  const points = Object.entries(looks)
    .flatMap(([part, of]) => {
      const [, index] = /^points\.(\d+)\.dataLabel$/.exec(part) ?? [];
      return index === undefined ? [] : [{ index: Number(index), of }];
    })
    .sort((one, other) => one.index - other.index)
    .map(({ index, of }) => {
      const text = typeof of.text === "string" ? richText(of.text) : "";
      return `<c:dLbl>${value("idx", index)}${text}${shownXml({ ...all, ...of }, shape)}</c:dLbl>`;
    })
    .join("");
  if (!shown && points === "") return "";
  return `<c:dLbls>${points}${shown ? shownXml(all, shape) : NOTHING_SHOWN}</c:dLbls>`;
}

const NOTHING_SHOWN = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
  .map((what) => value(`show${what}`, false))
  .join("");
