import { contains } from "../../../engine/address";
import { CHART_KINDS } from "../../../engine/chartKinds";
import { addChart, chartsOf, removeChart, seriesOf, type Chart } from "../../../engine/charts";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, isA, selfOf, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { EventType } from "../../events";
import { found, oneOf, text } from "../given";
import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";
import { drawingOf } from "./drawing";
import { activateChart, chartEvents, chartsEvents, emitChart } from "./events";
import { edge } from "./frame";
import { choiceLook, flagLook, numberLook, partOf, setLook, type look } from "./looks";

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
    ...chartsEvents,
    add: async ({ sheet }, args) => {
      const made = await add(sheet, args);
      emitChart(made, EventType.ChartAdded);
      return apiObject("Chart", made);
    },
    getCount: ({ sheet }) => chartsOf(sheet).length,
    getItemAt: ({ sheet }, args) => apiObject("Chart", found(chartsOf(sheet)[args.number(0)])),
    getItemOrNullObject: ({ sheet }, args) => {
      const chart = find(sheet, args.at(0));
      return chart && apiObject("Chart", chart);
    },
  },
};

/** Properties of a chart that are kept as they were set. */
function chartLooks(
  looks: Record<string, ReturnType<typeof look>>,
): NonNullable<Definition<Chart>["scalars"]> {
  return Object.fromEntries(
    Object.entries(looks).map(([name, { get, set }]) => [
      name,
      {
        get: (self: Chart): unknown => get(partOf(self, "chart")),
        set: (self: Chart, value: unknown): void => set(partOf(self, "chart"), value),
      },
    ]),
  );
}

/** Excel.Chart, without its picture. */
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
    top: edge("top"),
    left: edge("left"),
    width: edge("width"),
    height: edge("height"),
    ...chartLooks({
      categoryLabelLevel: numberLook("categoryLabelLevel", 0),
      displayBlanksAs: choiceLook("displayBlanksAs", "NotPlotted", ["NotPlotted", "Zero", "Interpolated"]),
      plotBy: choiceLook("plotBy", "Columns", ["Columns", "Rows"]),
      plotVisibleOnly: flagLook("plotVisibleOnly", true),
      seriesNameLevel: numberLook("seriesNameLevel", 0),
      showAllFieldButtons: flagLook("showAllFieldButtons", true),
      showDataLabelsOverMaximum: flagLook("showDataLabelsOverMaximum", true),
      style: numberLook("style", 2),
    }),
  },
  links: {
    dataLabels: (self) => apiObject("ChartDataLabels", partOf(self, "dataLabels")),
    format: (self) => apiObject("ChartAreaFormat", partOf(self, "chart")),
    plotArea: (self) => apiObject("ChartPlotArea", partOf(self, "plotArea")),
    title: (self) => apiObject("ChartTitle", self),
    legend: (self) => apiObject("ChartLegend", self),
    axes: (self) => apiObject("ChartAxes", self),
    series: (self) => apiObject("ChartSeriesCollection", self),
    worksheet: ({ sheet }) => apiObject("Worksheet", sheet),
  },
  methods: {
    ...chartEvents,
    activate: (self) => activateChart(self),
    getDataTable: (self) => apiObject("ChartDataTable", partOf(self, "dataTable")),
    getDataTableOrNullObject: (self) => apiObject("ChartDataTable", partOf(self, "dataTable")),
    delete: (self) => {
      removeChart(self);
      emitChart(self, EventType.ChartDeleted);
    },
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
      for (const name of ["top", "left", "width", "height"]) setLook(partOf(self, "frame"), name, undefined);
    },
  },
};
