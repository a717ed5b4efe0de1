import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onOwnSheet } from "./rangeRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts";

type Act = (chart: Excel.Chart) => void;

/** What is set of a column chart with two series of three points, how it is loaded, and what is read. */
const CASES: readonly (readonly [
  what: string,
  page: string,
  act: Act,
  object: (chart: Excel.Chart) => { load(names: string): unknown },
  paths: string,
  read: (chart: Excel.Chart) => unknown,
  value: unknown,
])[] = [
  [
    "the legend's place, and whether it is shown",
    "chartlegend",
    ({ legend }) => legend.set({ position: "Bottom", visible: true, overlay: false }),
    ({ legend }) => legend,
    "position, visible, overlay",
    ({ legend }) => [legend.position, legend.visible, legend.overlay],
    ["Bottom", true, false],
  ],
  [
    "the legend's font",
    "chartlegendformat",
    ({ legend }) => legend.format.font.set({ bold: true, size: 14, color: "#123456", name: "Arial" }),
    ({ legend }) => legend.format.font,
    "bold, size, color, name",
    ({ legend: { format } }) => [format.font.bold, format.font.size, format.font.color, format.font.name],
    [true, 14, "#123456", "Arial"],
  ],
  [
    "the title's text, place and font",
    "charttitle",
    ({ title }) => {
      title.text = "By region & month";
      title.format.font.size = 20;
    },
    ({ title }) => title,
    "text, visible, format/font/size",
    ({ title }) => [title.text, title.visible, title.format.font.size],
    ["By region & month", true, 20],
  ],
  [
    "a title that is not shown",
    "charttitle",
    ({ title }) => (title.visible = false),
    ({ title }) => title,
    "visible",
    ({ title }) => title.visible,
    false,
  ],
  [
    "what data labels show, and where",
    "chartdatalabels",
    ({ dataLabels }) =>
      dataLabels.set({ showValue: true, showSeriesName: true, position: "OutsideEnd", separator: "; " }),
    ({ dataLabels }) => dataLabels,
    "showValue, showSeriesName, position, separator",
    ({ dataLabels }) => [
      dataLabels.showValue,
      dataLabels.showSeriesName,
      dataLabels.position,
      dataLabels.separator,
    ],
    [true, true, "OutsideEnd", "; "],
  ],
  [
    "the font of data labels",
    "chartdatalabelformat",
    ({ dataLabels }) => {
      dataLabels.showValue = true;
      dataLabels.format.font.color = "#C00000";
    },
    ({ dataLabels }) => dataLabels.format.font,
    "color",
    ({ dataLabels }) => dataLabels.format.font.color,
    "#C00000",
  ],
  [
    "the bounds and the units of the value axis",
    "chartaxis",
    ({ axes: { valueAxis } }) => valueAxis.set({ minimum: 0, maximum: 50, majorUnit: 10, minorUnit: 5 }),
    ({ axes }) => axes.valueAxis,
    "minimum, maximum, majorUnit, minorUnit",
    ({ axes: { valueAxis } }) =>
      [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.minorUnit].map(Number),
    [0, 50, 10, 5],
  ],
  [
    "the display unit of the value axis",
    "chartaxis#excel-excel-chartaxis-displayunit-member",
    ({ axes }) => (axes.valueAxis.displayUnit = "Hundreds"),
    ({ axes }) => axes.valueAxis,
    "displayUnit, showDisplayUnitLabel",
    ({ axes: { valueAxis } }) => [valueAxis.displayUnit, valueAxis.showDisplayUnitLabel],
    ["Hundreds", true],
  ],
  [
    "an axis' title",
    "chartaxistitle",
    ({ axes }) => (axes.categoryAxis.title.text = "Month"),
    ({ axes }) => axes.categoryAxis.title,
    "text, visible",
    ({ axes }) => [axes.categoryAxis.title.text, axes.categoryAxis.title.visible],
    ["Month", true],
  ],
  [
    "gridlines and tick marks",
    "chartaxis",
    ({ axes: { valueAxis } }) => {
      valueAxis.majorGridlines.visible = false;
      valueAxis.majorTickMark = "Cross";
      valueAxis.tickLabelPosition = "High";
    },
    ({ axes }) => axes.valueAxis,
    "majorGridlines/visible, majorTickMark, tickLabelPosition",
    ({ axes: { valueAxis } }) => [
      valueAxis.majorGridlines.visible,
      valueAxis.majorTickMark,
      valueAxis.tickLabelPosition,
    ],
    [false, "Cross", "High"],
  ],
  [
    "the number format of an axis",
    "chartaxis#excel-excel-chartaxis-numberformat-member",
    ({ axes }) => (axes.valueAxis.numberFormat = "0.0"),
    ({ axes }) => axes.valueAxis,
    "numberFormat",
    ({ axes }) => axes.valueAxis.numberFormat,
    "0.0",
  ],
  [
    "how many categories are between two labels",
    "chartaxis#excel-excel-chartaxis-ticklabelspacing-member",
    ({ axes }) => (axes.categoryAxis.tickLabelSpacing = 3),
    ({ axes }) => axes.categoryAxis,
    "tickLabelSpacing",
    ({ axes }) => Number(axes.categoryAxis.tickLabelSpacing),
    3,
  ],
  [
    "place and size in points",
    "chart#excel-excel-chart-left-member",
    (chart) => chart.set({ left: 30, top: 45, width: 300, height: 150 }),
    (chart) => chart,
    "left, top, width, height",
    ({ left, top, width, height }) => [left, top, width, height].map(Math.round),
    [30, 45, 300, 150],
  ],
];

async function chartOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Chart> {
  sheet.getRange("A1:C4").values = [
    ["", "Open", "Done"],
    ["Jan", 1, 2],
    ["Feb", 3, 4],
    ["Mar", 5, 6],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  await context.sync();
  return chart;
}

const KINDS = [
  "ColumnStacked",
  "BarClustered",
  "Line",
  "LineMarkers",
  "Area",
  "Pie",
  "Doughnut",
  "XYScatter",
  "Radar",
  "3DColumnClustered",
  "CylinderColClustered",
  "Bubble",
] as const;

const looks: Fact[] = CASES.map(([what, page, act, object, paths, read, value]) => ({
  fact: what,
  source: API + page,
  run: (opened) =>
    onOwnSheet(opened, async (sheet, context) => {
      const chart = await chartOf(sheet, context);
      act(chart);
      await context.sync();
      object(chart).load(paths);
      await context.sync();
      expect(read(chart)).toEqual(value);
    }),
}));

const parts: Fact[] = [
  ...KINDS.map((kind): Fact => ({
    fact: `a chart of the kind ${kind} is made and says so`,
    source: `${API}charttype`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        await chartOf(sheet, context);
        const chart = sheet.charts.add(kind, sheet.getRange("A1:C4"), "Columns").load("chartType");
        await context.sync();
        expect(chart.chartType).toBe(kind);
      }),
  })),
  {
    fact: "a series has a point for each value, with its own colour",
    source: GUIDE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const chart = await chartOf(sheet, context);
        const { points } = chart.series.getItemAt(0);
        points.getItemAt(1).format.fill.setSolidColor("#FF0000");
        points.load("count");
        const point = points.getItemAt(1).load("value");
        await context.sync();
        expect([points.count, point.value]).toEqual([3, 3]);
      }),
  },
  {
    fact: "a series is added with its values and deleted",
    source: `${API}chartseriescollection#excel-excel-chartseriescollection-add-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const chart = await chartOf(sheet, context);
        sheet.getRange("E1:E4").values = [["Late"], [7], [8], [9]];
        const added = chart.series.add("Late");
        added.setValues(sheet.getRange("E2:E4"));
        chart.series.load("items/name");
        await context.sync();
        const names = chart.series.items.map(({ name }) => name);
        chart.series.getItemAt(0).delete();
        chart.series.load("count");
        await context.sync();
        expect([names, chart.series.count]).toEqual([["Open", "Done", "Late"], 2]);
      }),
  },
  {
    fact: "a line through the points is added, with its kind",
    source: `${API}charttrendlinecollection`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const chart = await chartOf(sheet, context);
        const { trendlines } = chart.series.getItemAt(0);
        trendlines.add("Linear");
        const line = trendlines.getItem(0).load("type");
        const count = trendlines.getCount();
        await context.sync();
        expect([line.type, count.value]).toEqual(["Linear", 1]);
      }),
  },
  {
    fact: "a chart that is not there is ItemNotFound by getItem",
    source: `${API}chartcollection#excel-excel-chartcollection-getitem-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.charts.getItem("No such chart").load("name");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
];

export const chartLooksFacts: FactGroup[] = [
  { about: "of a chart is set and read again", shared: true, facts: looks },
  { about: "charts and their parts:", shared: true, facts: parts },
];
