import { contains } from "../../engine/address";
import { CHART_KINDS } from "../../engine/chartContents";
import { addChart, chartsOf, removeChart, seriesOf, type Chart, type LiveDrawing } from "../../engine/charts";
import { invalidArgument, itemNotFound, WorkbookError } from "../../engine/errors";
import type { Sheet } from "../../engine/sheet";
import type { Arguments, Definition } from "../apiObject";
import { areaOn } from "./areasGiven";
import { oneOf, text } from "./given";
import { RangeRef } from "./rangeRef";
import {
  ChartAxesType,
  ChartLegendType,
  ChartSeriesCollectionType,
  ChartTitleType,
  ChartType,
  RangeType,
  WorksheetType,
} from "./types";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** How a chart is drawn; one that came with a file is kept as it is and cannot be changed here. */
export function drawingOf({ name, drawn }: Chart): LiveDrawing {
  if ("xml" in drawn) {
    throw new WorkbookError(
      "NotImplemented",
      `The embedded workbook keeps the chart "${name}" as its file has it, and cannot change it.`,
    );
  }
  return drawn;
}

function find(sheet: Sheet, key: unknown): Chart | null {
  return chartsOf(sheet).find(({ id, name }) => id === key || name === key) ?? null;
}

function required(chart: Chart | null | undefined): Chart {
  if (!chart) {
    throw itemNotFound();
  }
  return chart;
}

function kindOf(value: unknown) {
  return oneOf(value, CHART_KINDS);
}

async function add(sheet: Sheet, args: Arguments): Promise<Chart> {
  const source = RangeType.from(args.at(1));
  await sheet.book.settled();
  const seriesBy = args.at(2) === null ? "Auto" : oneOf(args.at(2), SERIES_BY);
  return addChart(sheet, kindOf(args.at(0)), source.sheet, source.area, seriesBy);
}

/** A cell of the chart's sheet: a Range, or an address on it. */
function cornerOn(sheet: Sheet, given: unknown) {
  if (!RangeType.is(given)) {
    return areaOn(sheet, text(given));
  }
  const range = RangeType.from(given);
  if (range.sheet !== sheet) {
    throw invalidArgument();
  }
  return range.area;
}

/** Excel.ChartCollection. */
export const chartCollection: Definition<{ sheet: Sheet }> = {
  scalars: { count: { get: ({ sheet }) => chartsOf(sheet).length } },
  items: ({ sheet }) => chartsOf(sheet).map((chart) => ChartType.of(chart)),
  item: ({ sheet }, key) => ChartType.of(required(find(sheet, key))),
  methods: {
    add: async ({ sheet }, args) => ChartType.of(await add(sheet, args)),
    getCount: ({ sheet }) => chartsOf(sheet).length,
    getItemAt: ({ sheet }, args) => ChartType.of(required(chartsOf(sheet)[args.number(0)])),
    getItemOrNullObject: ({ sheet }, args) => {
      const chart = find(sheet, args.at(0));
      return chart && ChartType.of(chart);
    },
  },
};

/** Excel.Chart, without what only a screen can tell (its place in points, its picture). */
export const chart: Definition<Chart> = {
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (self, value) => {
        self.name = text(value);
      },
    },
    chartType: {
      get: (self) => drawingOf(self).kind,
      set: (self, value) => {
        drawingOf(self).kind = kindOf(value);
      },
    },
  },
  links: {
    title: (self) => ChartTitleType.of(self),
    legend: (self) => ChartLegendType.of(self),
    axes: (self) => ChartAxesType.of(self),
    series: (self) => ChartSeriesCollectionType.of(self),
    worksheet: ({ sheet }) => WorksheetType.of(sheet),
  },
  methods: {
    delete: removeChart,
    setData: async (self, args) => {
      const source = RangeType.from(args.at(0));
      await self.sheet.book.settled();
      const drawing = drawingOf(self);
      const seriesBy = args.at(1) === null ? "Auto" : oneOf(args.at(1), SERIES_BY);
      drawing.series = seriesOf(source.sheet, source.area, seriesBy, drawing.kind);
    },
    setPosition: (self, args) => {
      const start = cornerOn(self.sheet, args.at(0));
      const end = args.at(1) === null ? start : cornerOn(self.sheet, args.at(1));
      const place = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
      if (!contains(place, start)) {
        throw invalidArgument();
      }
      self.place = new RangeRef(self.sheet, place).area;
    },
  },
};
