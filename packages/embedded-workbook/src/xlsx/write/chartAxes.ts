import type { ChartAxisContents, ChartDrawing, ChartLooks } from "../../engine/chartContents";
import { shapeOf } from "../../engine/chartKinds";
import { looksXml, textLooksXml, titleXml, value } from "./chartText";
import { element } from "./xml";

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

/** The two axes of a chart (CT_CatAx or CT_ValAx). */
export function axesXml(drawing: ChartDrawing): string {
  const { family, across } = shapeOf(drawing.kind);
  const byNumbers = family === "scatter" || family === "bubble";
  const first = axisXml(drawing, "categoryAxis", byNumbers ? "valAx" : "catAx", across ? "l" : "b");
  return first + axisXml(drawing, "valueAxis", "valAx", across ? "b" : "l");
}

const TICKS: Readonly<Record<string, string>> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};
const LABELS: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};
const UNITS: Readonly<Record<string, string>> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

function axisXml(
  { looks = {}, ...drawing }: ChartDrawing,
  which: "categoryAxis" | "valueAxis",
  tag: "catAx" | "valAx",
  position: string,
): string {
  const axis = drawing[which];
  const own = looks[which] ?? {};
  const format = element("c:numFmt", {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: axis.numberFormat === undefined,
  });
  const gridlines = (lines: "majorGridlines" | "minorGridlines", are: boolean): string => {
    const inner = looksXml(looks[`${which}.${lines}`]);
    return are ? `<c:${lines}>${inner}</c:${lines}>` : "";
  };
  return (
    `<c:${tag}>${value("axId", which === "categoryAxis" ? CATEGORY_AXIS : VALUE_AXIS)}` +
    `${scalingXml(axis, own)}${value("delete", axis.hidden ?? false)}` +
    value("axPos", position) +
    gridlines("majorGridlines", axis.gridlines ?? false) +
    gridlines("minorGridlines", own.minorGridlines === true) +
    (axis.title === undefined ? "" : titleXml(axis.title, looks[`${which}.title`])) +
    format +
    value("majorTickMark", TICKS[String(own.majorTickMark)] ?? "out") +
    value("minorTickMark", TICKS[String(own.minorTickMark)] ?? "none") +
    value("tickLblPos", LABELS[String(own.tickLabelPosition)] ?? "low") +
    looksXml(own) +
    textLooksXml(own) +
    value("crossAx", which === "categoryAxis" ? VALUE_AXIS : CATEGORY_AXIS) +
    crossesXml(looks[which === "categoryAxis" ? "valueAxis" : "categoryAxis"]) +
    (tag === "catAx" ? categoriesXml(own) : valuesXml(axis, own, looks)) +
    `</c:${tag}>`
  );
}

function scalingXml({ reversed, minimum, maximum }: ChartAxisContents, own: ChartLooks): string {
  const base = own.scaleType === "Logarithmic" ? value("logBase", own.logBase ?? 10) : "";
  const inner =
    value("orientation", reversed ? "maxMin" : "minMax") +
    (maximum === undefined ? "" : value("max", maximum)) +
    (minimum === undefined ? "" : value("min", minimum));
  return `<c:scaling>${base}${inner}</c:scaling>`;
}

/** Where the other axis crosses: an axis says of itself where it stands (`position`), the file says it of the one it crosses. */
function crossesXml(other: ChartLooks | undefined): string {
  if (other?.position === "Custom" && typeof other.positionAt === "number") {
    return value("crossesAt", other.positionAt);
  }
  return value(
    "crosses",
    other?.position === "Maximum" ? "max" : other?.position === "Minimum" ? "min" : "autoZero",
  );
}

function spacing(name: string, given: unknown): string {
  return typeof given === "number" && Number.isInteger(given) && given >= 1 ? value(name, given) : "";
}

function categoriesXml(own: ChartLooks): string {
  return (
    value("auto", true) +
    (typeof own.offset === "number" ? value("lblOffset", own.offset) : "") +
    spacing("tickLblSkip", own.tickLabelSpacing) +
    spacing("tickMarkSkip", own.tickMarkSpacing)
  );
}

function valuesXml(
  { majorUnit }: ChartAxisContents,
  own: ChartLooks,
  looks: Record<string, ChartLooks>,
): string {
  const between = looks.categoryAxis?.isBetweenCategories ?? true;
  const unit = UNITS[String(own.displayUnit)];
  const label = own.showDisplayUnitLabel === false ? "" : "<c:dispUnitsLbl/>";
  const custom = typeof own.customDisplayUnit === "number" ? value("custUnit", own.customDisplayUnit) : "";
  const shown = unit === undefined ? custom : value("builtInUnit", unit);
  return (
    value("crossBetween", between ? "between" : "midCat") +
    (majorUnit === undefined ? "" : value("majorUnit", majorUnit)) +
    (typeof own.minorUnit === "number" ? value("minorUnit", own.minorUnit) : "") +
    (shown === "" ? "" : `<c:dispUnits>${shown}${label}</c:dispUnits>`)
  );
}
