import { contains } from "../../../engine/address";
import { CHART_KINDS } from "../../../engine/chartContents";
import { addChart, chartsOf, removeChart, seriesOf, type Chart } from "../../../engine/charts";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, isA, selfOf, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { found, oneOf, text } from "../given";
import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";
import { drawingOf } from "./drawing";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

function find(sheet: Sheet, key: unknown): Chart | null {
  return chartsOf(sheet).find(({ id, name }) => id === key || name === key) ?? null;
}

function kindOf(value: unknown) {
  return oneOf(value, CHART_KINDS);
}

async function add(sheet: Sheet, args: Arguments): Promise<Chart> {
  const source = selfOf("Range", args.at(1));
  await sheet.book.settled();
  const seriesBy = args.at(2) === null ? "Auto" : oneOf(args.at(2), SERIES_BY);
  return addChart(sheet, kindOf(args.at(0)), source.sheet, source.area, seriesBy);
}

/** The area of a Range or an address, which must be on the chart's sheet. */
function cornerOn(sheet: Sheet, given: unknown) {
  if (!isA("Range", given)) {
    return areaOn(sheet, text(given));
  }
  const range = selfOf("Range", given);
  if (range.sheet !== sheet) {
    throw invalidArgument();
  }
  return range.area;
}

/** Excel.ChartCollection. */
export const chartCollection: Definition<{ sheet: Sheet }> = {
  scalars: { count: { get: ({ sheet }) => chartsOf(sheet).length } },
  items: ({ sheet }) => chartsOf(sheet).map((chart) => apiObject("Chart", chart)),
  item: ({ sheet }, key) => apiObject("Chart", found(find(sheet, key))),
  methods: {
    add: async ({ sheet }, args) => apiObject("Chart", await add(sheet, args)),
    getCount: ({ sheet }) => chartsOf(sheet).length,
    getItemAt: ({ sheet }, args) => apiObject("Chart", found(chartsOf(sheet)[args.number(0)])),
    getItemOrNullObject: ({ sheet }, args) => {
      const chart = find(sheet, args.at(0));
      return chart && apiObject("Chart", chart);
    },
  },
};

/** Excel.Chart, without what depends on a screen (its place in points, its picture). */
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
    title: (self) => apiObject("ChartTitle", self),
    legend: (self) => apiObject("ChartLegend", self),
    axes: (self) => apiObject("ChartAxes", self),
    series: (self) => apiObject("ChartSeriesCollection", self),
    worksheet: ({ sheet }) => apiObject("Worksheet", sheet),
  },
  methods: {
    delete: removeChart,
    setData: async (self, args) => {
      const source = selfOf("Range", args.at(0));
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
