import { toColour } from "../../../engine/colours";
import type { Border, BorderLine } from "../../../engine/contents";
import { oneOf } from "../given";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** The name of a line in the file, with its Excel.BorderLineStyle and Excel.BorderWeight. */
const LINES: readonly [BorderLine, Style, Weight][] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

function lineWith(style: Style, weight: Weight): BorderLine {
  const exact = LINES.find(([, s, w]) => s === style && w === weight);
  const near = LINES.find(([, s]) => s === style) ?? LINES.find(([, , w]) => w === weight);
  return (exact ?? near)?.[0] ?? "thin";
}

function styleOf(border: Border | undefined): Style {
  return LINES.find(([line]) => line === border?.line)?.[1] ?? "None";
}

function weightOf(border: Border | undefined): Weight {
  return LINES.find(([line]) => line === border?.line)?.[2] ?? "Thin";
}

interface BorderAspect {
  read: (border: Border | undefined) => string;
  /** Throws InvalidArgument for what Excel does not take. */
  change: (value: unknown) => (border: Border | undefined) => Border | undefined;
}

/** The properties of Excel.RangeBorder. A weight or a colour draws a line where there is none. */
export const borderAspects: Record<"style" | "weight" | "color", BorderAspect> = {
  style: {
    read: styleOf,
    change: (value) => {
      const style = oneOf(value, STYLES);
      return (border) =>
        style === "None" ? undefined : { ...border, line: lineWith(style, weightOf(border)) };
    },
  },
  weight: {
    read: weightOf,
    change: (value) => {
      const weight = oneOf(value, WEIGHTS);
      return (border) => {
        const style = styleOf(border);
        const line = LINES.find(([, s, w]) => s === style && w === weight)?.[0];
        return { ...border, line: line ?? lineWith("Continuous", weight) };
      };
    },
  },
  color: {
    read: (border) => border?.colour ?? "#000000",
    change: (value) => {
      const colour = toColour(value);
      return (border) => ({ line: "thin", ...border, colour });
    },
  },
};
