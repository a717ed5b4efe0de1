import { areaAddress, quotedSheetName } from "./address";
import { placeNamed } from "./placeNamed";
import type { Book } from "./book";
import type { ChartContents, ChartDrawing, ChartSeriesContents } from "./chartContents";
import { shapeOf, type ChartKind } from "./chartKinds";
import type { Area } from "./contents";
import type { Feature } from "./feature";
import { stateFor } from "./featureState";
import { liveAreas, type LiveArea } from "./liveAreas";
import type { Sheet } from "./sheet";

/** A reference of a chart; it goes where its cells go. */
export class ChartReference implements LiveArea {
  constructor(
    readonly sheet: Sheet,
    public place: Area | null,
  ) {
    liveAreas(sheet.book).add(this);
  }

  /** As in a formula; "=#REF!" once all of its cells have been deleted. */
  get formula(): string {
    return this.place ? `=${quotedSheetName(this.sheet.name)}!${areaAddress(this.place, true)}` : "=#REF!";
  }
}

/** A series whose references follow their cells. */
export interface LiveSeries extends Omit<
  ChartSeriesContents,
  "name" | "values" | "categories" | "bubbleSizes"
> {
  name?: string | ChartReference;
  values?: ChartReference;
  categories?: ChartReference;
  bubbleSizes?: ChartReference;
}

export interface LiveDrawing extends Omit<ChartDrawing, "series"> {
  series: LiveSeries[];
}

/** A chart of a sheet; it is placed on cells and goes where they go. */
export class Chart implements LiveArea {
  altText: string | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public place: Area | null,
    public drawn: LiveDrawing | { xml: string },
  ) {
    liveAreas(sheet.book).add(this);
  }
}

/** How many charts a workbook has had. */
const countOf = stateFor((_book: Book) => ({ charts: 0 }));
const heldOn = stateFor((_sheet: Sheet) => ({ charts: Array<Chart>() }));

/** The charts of a sheet, in the order they came. */
export function chartsOf(sheet: Sheet): readonly Chart[] {
  return heldOn(sheet).charts;
}

export function removeChart(chart: Chart): void {
  const held = heldOn(chart.sheet);
  held.charts = held.charts.filter((other) => other !== chart);
}

function add(sheet: Sheet, name: string | null, place: Area, drawn: Chart["drawn"]): Chart {
  const number = (countOf(sheet.book).charts += 1);
  const id = `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  const chart = new Chart(sheet, id, name ?? `Chart ${number}`, place, drawn);
  heldOn(sheet).charts.push(chart);
  return chart;
}

/** The size that a new chart has, in columns and rows of the usual size: 360 by 216 points. */
const NEW_PLACE: Area = { top: 1, left: 1, bottom: 15, right: 8 };

/** Which way the series of a chart run through its cells. */
type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Makes a chart of an area as Excel does: series run along its longer side; a first line of texts (or one beside an empty
 * corner) names the series, a first line across it holds the categories.
 */
export function addChart(sheet: Sheet, kind: ChartKind, from: Sheet, area: Area, seriesBy: SeriesBy): Chart {
  const series = seriesOf(from, area, seriesBy, kind);
  const only = series.length === 1 ? series[0]?.name : undefined;
  const drawing: LiveDrawing = {
    kind,
    ...(only === undefined && { title: null }),
    legend: "bottom",
    series,
    categoryAxis: {},
    valueAxis: { gridlines: true },
  };
  return add(sheet, null, { ...NEW_PLACE }, drawing);
}

/** Whether both ways of a chart are numbers, so that the first line of its cells is never one of series. */
function isPlottedByNumbers(kind: ChartKind): boolean {
  return ["scatter", "bubble"].includes(shapeOf(kind).family);
}

/** The series of an area of cells. */
export function seriesOf(sheet: Sheet, area: Area, seriesBy: SeriesBy, kind: ChartKind): LiveSeries[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const inColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
  const isLabel = (row: number, column: number): boolean =>
    typeof sheet.cell(row, column)?.value === "string";
  const emptyCorner = (sheet.cell(area.top, area.left)?.value ?? null) === null;
  const named =
    rows > 1 && (emptyCorner ? columns > 1 : isLabel(area.top, area.right) && isLabel(area.top, area.left));
  const labelled =
    columns > 1 &&
    (emptyCorner || isLabel(area.bottom, area.left) || (isPlottedByNumbers(kind) && inColumns));
  const top = area.top + (named ? 1 : 0);
  const left = area.left + (labelled ? 1 : 0);
  const reference = (one: Area): ChartReference => new ChartReference(sheet, one);
  const lines: LiveSeries[] = [];
  const [first, last] = inColumns ? [left, area.right] : [top, area.bottom];
  for (let line = first; line <= last; line++) {
    const along = inColumns
      ? {
          values: { top, bottom: area.bottom, left: line, right: line },
          name: named ? { top: area.top, bottom: area.top, left: line, right: line } : null,
          categories: labelled ? { top, bottom: area.bottom, left: area.left, right: area.left } : null,
        }
      : {
          values: { top: line, bottom: line, left, right: area.right },
          name: labelled ? { top: line, bottom: line, left: area.left, right: area.left } : null,
          categories: named ? { top: area.top, bottom: area.top, left, right: area.right } : null,
        };
    lines.push({
      values: reference(along.values),
      ...(along.name && { name: reference(along.name) }),
      ...(along.categories && { categories: reference(along.categories) }),
    });
  }
  return lines;
}

function live(sheet: Sheet, formula: string | undefined): ChartReference | undefined {
  if (formula === undefined || !formula.startsWith("=")) return undefined;
  const place = placeNamed(sheet.book, formula.slice(1), sheet);
  return place ? new ChartReference(place.sheet, place.area) : undefined;
}

function liveSeries(
  sheet: Sheet,
  { name, values, categories, bubbleSizes, ...looks }: ChartSeriesContents,
): LiveSeries {
  const [liveName, liveValues, liveCategories, liveSizes] = [
    live(sheet, name) ?? name,
    live(sheet, values),
    live(sheet, categories),
    live(sheet, bubbleSizes),
  ];
  return {
    ...structuredClone(looks),
    ...(liveSizes && { bubbleSizes: liveSizes }),
    ...(liveName !== undefined && { name: liveName }),
    ...(liveValues && { values: liveValues }),
    ...(liveCategories && { categories: liveCategories }),
  };
}

/** A chart of a file on its sheet: its references follow their cells from now on. */
export function liveDrawing(sheet: Sheet, drawing: ChartDrawing): LiveDrawing {
  return { ...structuredClone(drawing), series: drawing.series.map((one) => liveSeries(sheet, one)) };
}

function written({ name, values, categories, bubbleSizes, ...looks }: LiveSeries): ChartSeriesContents {
  return {
    ...structuredClone(looks),
    ...(bubbleSizes && { bubbleSizes: bubbleSizes.formula }),
    ...(name !== undefined && { name: typeof name === "string" ? name : name.formula }),
    ...(values && { values: values.formula }),
    ...(categories && { categories: categories.formula }),
  };
}

function contentsOf(chart: Chart): ChartContents | null {
  const { place, drawn, name, altText } = chart;
  if (!place) return null;
  return {
    name,
    ...(altText !== undefined && { altText }),
    area: place,
    drawn: "xml" in drawn ? drawn : drawingContents(drawn),
  };
}

function drawingContents({ series, ...drawing }: LiveDrawing): ChartDrawing {
  return { ...structuredClone(drawing), series: series.map(written) };
}

export const charts: Feature = {
  load: (sheet, contents) => {
    for (const { name, area, drawn, altText } of contents.charts) {
      const chart = add(sheet, name, { ...area }, "xml" in drawn ? drawn : liveDrawing(sheet, drawn));
      chart.altText = altText;
    }
  },
  dump: (sheet) => ({ charts: chartsOf(sheet).flatMap((chart) => contentsOf(chart) ?? []) }),
};
