import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

const COUNTS = [
  ["", "Red", "Amber"],
  ["Police", 3, 1],
  ["Housing", 0, 2],
];

/** A sheet with counts by region, and a chart of them. */
function chartOf(context: Excel.RequestContext, kind: "BarStacked" | "Pie" = "BarStacked"): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C3").values = COUNTS;
  return sheet.charts.add(kind, sheet.getRange("A1:C3"), "Columns");
}

const facts: Fact[] = [
  {
    fact: "the heading row names the series of a chart, in the order of the columns",
    source: `${API}chartcollection#excel-excel-chartcollection-add-member(1)`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const chart = chartOf(context);
        chart.series.load("items/name,count");
        chart.load("chartType");
        await context.sync();
        expect(chart.series.items.map(({ name }) => name)).toEqual(["Red", "Amber"]);
        expect(chart.chartType).toBe("BarStacked");
      });
    },
  },
  {
    fact: "a chart is found by its name, counted and deleted",
    source: `${API}chartcollection#excel-excel-chartcollection-getitemornullobject-member(1)`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const chart = chartOf(context);
        chart.name = "By RAG";
        const { charts } = chart.worksheet;
        const found = charts.getItemOrNullObject("By RAG").load("name");
        const missing = charts.getItemOrNullObject("No such chart");
        await context.sync();
        expect([found.name, missing.isNullObject]).toEqual(["By RAG", true]);
        const named = charts.getItem("By RAG").load("name");
        await context.sync();
        expect(named.name).toBe("By RAG");
        found.delete();
        charts.load("count");
        await context.sync();
        expect(charts.count).toBe(0);
      });
    },
  },
  {
    fact: "title, legend, axes and colours are set and read again",
    source: `${API}chart`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const chart = chartOf(context);
        chart.title.text = "Actions by region";
        chart.legend.position = "Top";
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.title.text = "Actions";
        chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
        await context.sync();
        chart.load("title/text,legend/position,legend/visible");
        chart.axes.valueAxis.load("minimum,title/text");
        await context.sync();
        expect([chart.title.text, chart.legend.position, chart.legend.visible]).toEqual([
          "Actions by region",
          "Top",
          true,
        ]);
        expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.title.text]).toEqual([0, "Actions"]);
      });
    },
  },
  {
    fact: "a pie has no axes",
    source: `${API}chartaxes`,
    run: async ({ Excel }) => {
      const code = await codeOf(
        Excel.run(async (context) => {
          chartOf(context, "Pie").axes.valueAxis.minimum = 0;
          await context.sync();
        }),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    fact: "the marks of a scatter chart are joined by no line, until the line is given a colour",
    source: `${API}chartlineformat#excel-excel-chartlineformat-linestyle-member`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B3").values = [
          [1, 2],
          [2, 4],
          [3, 1],
        ];
        const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B3"), "Columns");
        const { line } = chart.series.getItemAt(0).format;
        line.load("lineStyle");
        await context.sync();
        expect(line.lineStyle).toBe("None");
        line.color = "#FF0000";
        line.load("lineStyle");
        await context.sync();
        expect(line.lineStyle).not.toBe("None");
        line.lineStyle = "None";
        line.load("lineStyle");
        await context.sync();
        expect(line.lineStyle).toBe("None");
      });
    },
  },
  {
    fact: "the colours of marks and the kind of a series are set and read again",
    source: `${API}chartseries#excel-excel-chartseries-markerbackgroundcolor-member`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [2, 4],
        ];
        const series = sheet.charts.add("XYScatter", sheet.getRange("A1:B2"), "Columns").series.getItemAt(0);
        series.chartType = "XYScatter";
        series.markerBackgroundColor = "#FF0000";
        series.markerForegroundColor = "#404040";
        series.load("chartType,markerBackgroundColor,markerForegroundColor");
        await context.sync();
        const { chartType, markerBackgroundColor, markerForegroundColor } = series;
        expect([chartType, markerBackgroundColor, markerForegroundColor]).toEqual([
          "XYScatter",
          "#FF0000",
          "#404040",
        ]);
      });
    },
  },
];

export const chartsFacts: FactGroup[] = [{ about: "charts", facts }];
