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
];

export const chartsFacts: FactGroup[] = [{ about: "charts", facts }];
