import { unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/node";
import { codeOf } from "../facts/fact";

const COUNTS = [
  ["", "Red", "Amber"],
  ["Police", 3, 1],
  ["Housing", 0, 2],
];

/** A sheet with counts by region, and a chart of them. */
function chartOf(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C3").values = COUNTS;
  return sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
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

/** The series of a scatter chart of one series, as its file has it. */
async function scatter(look: (series: Excel.ChartSeries) => void): Promise<{ line: string; mark: string }> {
  const bytes = await saved((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = COUNTS.map(([, one = "", other = ""]) => [one, other]);
    look(sheet.charts.add("XYScatter", sheet.getRange("A1:B3"), "Columns").series.getItemAt(0));
  });
  const xml = new TextDecoder().decode(unzipSync(bytes)["xl/charts/chart1.xml"]);
  const [, line = "", mark = ""] = /<c:spPr>(.*?)<\/c:spPr><c:marker>(.*?)<\/c:marker>/.exec(xml) ?? [];
  return { line, mark };
}

describe("the marks of a scatter chart", () => {
  const RED = '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>';

  it("are not joined by a line, unless the line is given a colour", async () => {
    expect((await scatter(() => undefined)).line).toBe("<a:ln><a:noFill/></a:ln>");
    const coloured = await scatter(({ format }) => {
      format.line.color = "#FF0000";
    });
    expect(coloured.line).toBe(`<a:ln>${RED}</a:ln>`);
    const dashed = await scatter(({ format }) => {
      format.line.lineStyle = "Dash";
    });
    expect(dashed.line).toBe('<a:ln><a:prstDash val="dash"/></a:ln>');
  });

  it("are not joined after the style None, until the line is given a colour again", async () => {
    const none = await scatter(({ format }) => {
      format.line.color = "#FF0000";
      format.line.lineStyle = "None";
    });
    expect(none.line).toBe("<a:ln><a:noFill/></a:ln>");
    const again = await scatter(({ format }) => {
      format.line.lineStyle = "None";
      format.line.color = "#FF0000";
    });
    expect(again.line).toContain(RED);
  });

  it("have colours of their own; those of the series do not reach them", async () => {
    const filled = await scatter(({ format }) => format.fill.setSolidColor("#FF0000"));
    expect(filled.mark).not.toContain("spPr");
    const marked = await scatter((series) => {
      series.markerBackgroundColor = "#FF0000";
      series.markerForegroundColor = "#404040";
    });
    expect(marked.mark).toContain(
      `<c:spPr>${RED}<a:ln><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr>`,
    );
  });

  it("belong to a chart of one kind: another for one of its series is not there", async () => {
    const { Excel, close } = await openWorkbook();
    const other = Excel.run(async (context) => {
      chartOf(context).series.getItemAt(0).chartType = "Line";
      await context.sync();
    });
    expect(await codeOf(other)).toBe("NotImplemented");
    close();
  });
});

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

  const changed = async (bytes: Uint8Array): Promise<{ title: string; code: string | null }> => {
    const { Excel, save, close } = await openWorkbook(bytes);
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).title.text = "Another";
        await context.sync();
      }),
    );
    const xml = new TextDecoder().decode(unzipSync(await save())["xl/charts/chart1.xml"]);
    close();
    return { title: /<a:t>(.*?)<\/a:t>/.exec(xml)?.[1] ?? "", code };
  };

  it("that was made here can be changed as before", async () => {
    expect(await changed(await saved((context) => chartOf(context)))).toEqual({
      title: "Another",
      code: null,
    });
  });

  it("is kept as the file has it where the file says more than is known, and says so when it is to be changed", async () => {
    const parts = unzipSync(await saved((context) => (chartOf(context).title.text = "First")));
    const xml = new TextDecoder().decode(parts["xl/charts/chart1.xml"]).replace("<c:layout/>", "");
    const other = zipSync({ ...parts, "xl/charts/chart1.xml": new TextEncoder().encode(xml) });
    expect(await changed(other)).toEqual({ title: "First", code: "NotImplemented" });
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
