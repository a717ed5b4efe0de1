import { numfmt } from "@univerjs/core";
import type { ChartAxisContents, ChartDrawing, LooksByPart } from "./chartContents";
import type { ChartKind } from "./chartKinds";
import type { ChartReference, LiveDrawing, LiveSeries } from "./charts";
import type { CellContents } from "./contents";
import { displayText } from "./display";

/** A series as a person sees it; null is a gap. */
export interface ShownSeries {
  name: string;
  values: (number | null)[];
  /** What labels say: the values as their cells show them. */
  labels: string[];
  /** Of scatter and bubble charts. */
  across: (number | null)[];
  sizes: (number | null)[];
  looks: Omit<LiveSeries, "name" | "values" | "categories" | "bubbleSizes">;
}

/** A chart with the values that its cells have now. */
export interface ShownChart {
  kind: ChartKind;
  title: string | null;
  legend: ChartDrawing["legend"];
  categories: string[];
  series: ShownSeries[];
  categoryAxis: ChartAxisContents;
  valueAxis: ChartAxisContents;
  looks: LooksByPart;
  /** The number format of what the first series is made of, which the axis takes over where it has none. */
  numberFormat: string;
  /** The same of what is across. */
  acrossFormat: string;
}

interface ShownCell {
  contents: CellContents | undefined;
  numberFormat: string;
}

/** The cells of a reference that are not hidden: those that Excel plots unless it is told otherwise. */
function cellsOf(reference: ChartReference | undefined, hiddenToo: boolean): ShownCell[] {
  if (!reference?.place || reference.sheet.isDeleted) return [];
  const { sheet, place } = reference;
  const shown: ShownCell[] = [];
  for (let row = place.top; row <= place.bottom; row += 1) {
    if (!hiddenToo && !sheet.model.getRowVisible(row)) continue;
    for (let column = place.left; column <= place.right; column += 1) {
      if (!hiddenToo && !sheet.model.getColVisible(column)) continue;
      shown.push({ contents: sheet.cell(row, column), numberFormat: sheet.numberFormat(row, column) });
    }
  }
  return shown;
}

/** What Excel plots for a cell: texts are zero, empty cells and errors are gaps. */
function plotted({ contents }: ShownCell): number | null {
  const value = contents?.value ?? null;
  if (value === null || value === "" || contents?.error !== undefined) return null;
  return typeof value === "number" ? value : 0;
}

/** What is across: where any of it is a text, Excel numbers the points. */
function numbersIn(cells: readonly ShownCell[]): (number | null)[] {
  return cells.some(({ contents }) => typeof contents?.value === "string") ? [] : cells.map(plotted);
}

const textOf = ({ contents, numberFormat }: ShownCell): string => displayText(contents, numberFormat);

function nameOf(name: LiveSeries["name"], index: number): string {
  if (name === undefined) return `Series${index + 1}`;
  return typeof name === "string" ? name : cellsOf(name, true).map(textOf).join(" ");
}

/** The title of a chart; where nobody gave one, Excel shows the name of the only series. */
function titleOf({ title, series }: LiveDrawing): string | null {
  if (title !== undefined) return title;
  const [only] = series;
  return only && series.length === 1 ? nameOf(only.name, 0) : null;
}

/** What a chart shows of the cells as they are now. */
export function shownChart(drawing: LiveDrawing): ShownChart {
  const { kind, legend, categoryAxis, valueAxis, looks = {} } = drawing;
  const hiddenToo = looks.chart?.plotVisibleOnly === false;
  const categories = drawing.series.find((one) => one.categories)?.categories;
  const categoryCells = cellsOf(categories, hiddenToo);
  const firstCells = cellsOf(drawing.series[0]?.values, hiddenToo);
  return {
    kind,
    title: titleOf(drawing),
    legend,
    categories: categoryCells.map(textOf),
    series: drawing.series.map(({ name, values, categories: across, bubbleSizes, ...own }, index) => {
      const cells = cellsOf(values, hiddenToo);
      return {
        name: nameOf(name, index),
        values: cells.map(plotted),
        labels: cells.map(textOf),
        across: numbersIn(cellsOf(across, hiddenToo)),
        sizes: cellsOf(bubbleSizes, hiddenToo).map(plotted),
        looks: own,
      };
    }),
    categoryAxis,
    valueAxis,
    looks,
    numberFormat: firstCells[0]?.numberFormat ?? "General",
    acrossFormat: categoryCells[0]?.numberFormat ?? "General",
  };
}

/** A number as an axis or a label shows it. */
export function shownNumber(value: number, numberFormat: string): string {
  return displayText({ value }, numfmt.isDateFormat(numberFormat) && value < 0 ? "General" : numberFormat);
}
