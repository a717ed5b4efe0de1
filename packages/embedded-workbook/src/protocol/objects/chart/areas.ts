import { apiObject, type Definition } from "../../apiObject";
import { choiceLook, flagLook, formatOf, numberLook } from "./looks";
import type { PartRef } from "./refs";

/** Excel.ChartPlotArea. Excel places it itself until somebody does. */
export const chartPlotArea: Definition<PartRef> = {
  scalars: {
    height: numberLook("height", 144),
    insideHeight: numberLook("insideHeight", 120),
    insideLeft: numberLook("insideLeft", 30),
    insideTop: numberLook("insideTop", 36),
    insideWidth: numberLook("insideWidth", 300),
    left: numberLook("left", 7),
    position: choiceLook("position", "Automatic", ["Automatic", "Custom"]),
    top: numberLook("top", 30),
    width: numberLook("width", 340),
  },
  links: { format: (self) => apiObject("ChartPlotAreaFormat", self) },
};

export const chartPlotAreaFormat = formatOf("fill", "border");

/** Excel.ChartDataTable. */
export const chartDataTable: Definition<PartRef> = {
  scalars: {
    visible: flagLook("visible", false),
    showHorizontalBorder: flagLook("showHorizontalBorder", true),
    showLegendKey: flagLook("showLegendKey", true),
    showOutlineBorder: flagLook("showOutlineBorder", true),
    showVerticalBorder: flagLook("showVerticalBorder", true),
  },
  links: { format: (self) => apiObject("ChartDataTableFormat", self) },
};

export const chartDataTableFormat = formatOf("fill", "font", "border");
export const chartAreaFormat = formatOf("fill", "font", "border");
