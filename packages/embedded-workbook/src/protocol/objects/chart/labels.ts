import { shapeOf } from "../../../engine/chartKinds";
import { apiObject, type Definition } from "../../apiObject";
import { drawingOf } from "./drawing";
import { choiceLook, flagLook, formatOf, numberLook, textLook } from "./looks";
import type { PartRef } from "./refs";

/** Excel.ChartDataLabelPosition. */
const POSITIONS =
  "Invalid None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout".split(" ");
const ACROSS = ["Center", "Left", "Right", "Justify", "Distributed"];
const ALONG = ["Center", "Bottom", "Top", "Justify", "Distributed"];

/** What labels are said to be as long as nobody set it. */
function usualPosition({ chart }: PartRef): string {
  const { family, grouping } = shapeOf(drawingOf(chart).kind);
  if (family === "bar") return grouping === undefined ? "OutsideEnd" : "Center";
  return family === "pie" ? "BestFit" : "Right";
}

const shared: NonNullable<Definition<PartRef>["scalars"]> = {
  autoText: flagLook("autoText", true),
  horizontalAlignment: choiceLook("horizontalAlignment", "Center", ACROSS),
  linkNumberFormat: flagLook("linkNumberFormat", true),
  numberFormat: textLook("numberFormat", "General"),
  position: {
    get: (self) => choiceLook("position", usualPosition(self), POSITIONS).get(self),
    set: (self, value) => choiceLook("position", "", POSITIONS).set(self, value),
  },
  separator: textLook("separator", ", "),
  showBubbleSize: flagLook("showBubbleSize", false),
  showCategoryName: flagLook("showCategoryName", false),
  showLegendKey: flagLook("showLegendKey", false),
  showPercentage: flagLook("showPercentage", false),
  showSeriesName: flagLook("showSeriesName", false),
  showValue: flagLook("showValue", true),
  textOrientation: numberLook("textOrientation", 0),
  verticalAlignment: choiceLook("verticalAlignment", "Center", ALONG),
};

/** Excel.ChartDataLabels: those of a chart or of a series. */
export const chartDataLabels: Definition<PartRef> = {
  scalars: shared,
  links: { format: (self) => apiObject("ChartDataLabelFormat", self) },
};

/** Excel.ChartDataLabel: that of a point. Where it stands is known only once it was put there. */
export const chartDataLabel: Definition<PartRef> = {
  scalars: {
    ...shared,
    text: textLook("text", ""),
    formula: textLook("formula", ""),
    top: numberLook("top", 0),
    left: numberLook("left", 0),
    height: { get: () => 12 },
    width: { get: () => 24 },
  },
  links: { format: (self) => apiObject("ChartDataLabelFormat", self) },
};

export const chartDataLabelFormat = formatOf("fill", "font", "border");
