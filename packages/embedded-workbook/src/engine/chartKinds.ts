/** How a family of charts is drawn (ECMA-376 part 1, 21.2.2). */
export type ChartFamily = "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "radar" | "bubble";

export interface ChartShape {
  family: ChartFamily;
  grouping?: "stacked" | "percentStacked";
  /** Bars that lie. */
  across?: true;
  marked?: true;
  smooth?: true;
  /** Marks that no line joins. */
  unjoined?: true;
  filled?: true;
  exploded?: true;
  /** In three dimensions: the solid that a bar is. */
  solid?: "box" | "cylinder" | "cone" | "pyramid";
}

const GROUPINGS = {
  "": {},
  Stacked: { grouping: "stacked" },
  Stacked100: { grouping: "percentStacked" },
} as const;

const SHAPES: Record<string, ChartShape> = {
  Pie: { family: "pie" },
  PieExploded: { family: "pie", exploded: true },
  "3DPie": { family: "pie", solid: "box" },
  "3DPieExploded": { family: "pie", exploded: true, solid: "box" },
  Doughnut: { family: "doughnut" },
  DoughnutExploded: { family: "doughnut", exploded: true },
  XYScatter: { family: "scatter", marked: true, unjoined: true },
  XYScatterLines: { family: "scatter", marked: true },
  XYScatterLinesNoMarkers: { family: "scatter" },
  XYScatterSmooth: { family: "scatter", marked: true, smooth: true },
  XYScatterSmoothNoMarkers: { family: "scatter", smooth: true },
  Radar: { family: "radar" },
  RadarMarkers: { family: "radar", marked: true },
  RadarFilled: { family: "radar", filled: true },
  Bubble: { family: "bubble" },
};
for (const [ending, grouped] of Object.entries(GROUPINGS)) {
  const clustered = ending === "" ? "Clustered" : ending;
  SHAPES[`Line${ending}`] = { family: "line", ...grouped };
  SHAPES[`LineMarkers${ending}`] = { family: "line", marked: true, ...grouped };
  SHAPES[`Area${ending}`] = { family: "area", ...grouped };
  SHAPES[`3DArea${ending}`] = { family: "area", solid: "box", ...grouped };
  SHAPES[`Column${clustered}`] = { family: "bar", ...grouped };
  SHAPES[`Bar${clustered}`] = { family: "bar", across: true, ...grouped };
  SHAPES[`3DColumn${clustered}`] = { family: "bar", solid: "box", ...grouped };
  SHAPES[`3DBar${clustered}`] = { family: "bar", across: true, solid: "box", ...grouped };
  for (const solid of ["cylinder", "cone", "pyramid"] as const) {
    const name = solid.charAt(0).toUpperCase() + solid.slice(1);
    SHAPES[`${name}Col${clustered}`] = { family: "bar", solid, ...grouped };
    SHAPES[`${name}Col`] = { family: "bar", solid };
    SHAPES[`${name}Bar${clustered}`] = { family: "bar", across: true, solid, ...grouped };
  }
}

/** The kinds of charts that the embedded workbook can make, as Excel.ChartType names them. */
export const CHART_KINDS: readonly string[] = Object.keys(SHAPES);

/** One of CHART_KINDS. */
export type ChartKind = string;

/** How charts of a kind are drawn; those of a kind that is not known, as columns. */
export function shapeOf(kind: ChartKind): ChartShape {
  return SHAPES[kind] ?? { family: "bar" };
}

/** Whether a chart of a kind has axes. */
export function hasAxes(kind: ChartKind): boolean {
  return !["pie", "doughnut"].includes(shapeOf(kind).family);
}
