import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/node";
import { codeOf, testFacts, type Fact } from "./fact";

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

async function saved(chart: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const { Excel, save, close } = await openWorkbook();
  await Excel.run(async (context) => {
    chart(context);
    await context.sync();
  });
  const bytes = await save();
  close();
  return bytes;
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

describe("charts", () => testFacts(facts));

describe("a chart in a file", () => {
  it("shows the cells that it was made of, also after rows were put in above them", async () => {
    const bytes = await saved((context) => {
      const chart = chartOf(context);
      chart.name = "By RAG";
      chart.setPosition("E2", "L20");
      chart.worksheet.getRange("1:2").insert("Down");
    });
    const { Excel, save, close } = await openWorkbook(bytes);
    const name = await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).load("name");
      await context.sync();
      return chart.name;
    });
    expect(name).toBe("By RAG");
    const again = new TextDecoder().decode(unzipSync(await save())["xl/charts/chart1.xml"]);
    expect([...again.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
      "Sheet1!$B$3",
      "Sheet1!$A$4:$A$5",
      "Sheet1!$B$4:$B$5",
      "Sheet1!$C$3",
      "Sheet1!$A$4:$A$5",
      "Sheet1!$C$4:$C$5",
    ]);
    close();
  });

  it("is kept as the file has it, and says so when it is to be changed", async () => {
    const { Excel, close } = await openWorkbook(await saved((context) => chartOf(context)));
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).title.text = "Another";
        await context.sync();
      }),
    );
    expect(code).toBe("NotImplemented");
    close();
  });

  it("keeps its workbook from being inserted, as on the web", async () => {
    const bytes = await saved((context) => chartOf(context));
    const { Excel, close } = await openWorkbook();
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(Buffer.from(bytes).toString("base64"));
        await context.sync();
      }),
    );
    expect(code).toBe("UnsupportedFeature");
    close();
  });
});
