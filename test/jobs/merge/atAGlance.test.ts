import { z } from "zod";
import { mergedReview, merge, POLICE, rowsOf, sendAgain } from "../smallReview";
import type { OpenedWorkbook } from "embedded-workbook";

interface Glance {
  /** Heading row and rows of the counts. */
  counts: unknown[][];
  charts: { name: string; series: string[] }[];
}

async function glance(workbook: OpenedWorkbook): Promise<Glance> {
  return workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("At a glance");
    const counts = context.workbook.tables.getItem("Activity").getRange().load("values");
    sheet.charts.load("items/name,items/series/items/name");
    await context.sync();
    const charts = sheet.charts.items.map(({ name, series }) => ({
      name,
      series: series.items.map((one) => one.name),
    }));
    return { counts: z.array(z.array(z.unknown())).parse(counts.values), charts };
  });
}

describe("the sheet At a glance", () => {
  it("has a lane for each agency with its entries counted by quarter", async () => {
    const workbook = await mergedReview();
    const { counts, charts } = await glance(workbook);
    expect(charts).toEqual([
      { name: "Entries by agency and date", series: ["HOU Housing", "POL Police"] },
      { name: "Entries by period and agency", series: ["Housing", "Police"] },
    ]);
    expect(counts.map(([period, , , ...many]) => [period, ...many])).toEqual([
      ["Period", "Housing", "Police", "All"],
      ["Jan–Mar 2021", 1, 3, 4],
      ["Apr–Jun 2021", 1, 1, 2],
    ]);
    workbook.close();
  });

  it("draws its marks unjoined, in the agency's colour, and the dates below the lanes", async () => {
    const workbook = await mergedReview();
    const seen = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("At a glance");
      const chart = sheet.charts.getItem("Entries by agency and date");
      chart.series.load("items/chartType,items/markerBackgroundColor,items/format/line/lineStyle");
      chart.axes.valueAxis.load("reversePlotOrder");
      await context.sync();
      return {
        series: chart.series.items.map(({ chartType, markerBackgroundColor, format }) => [
          chartType,
          markerBackgroundColor === "" ? "no colour" : "a colour",
          format.line.lineStyle,
        ]),
        reversed: chart.axes.valueAxis.reversePlotOrder,
      };
    });
    const lane = ["XYScatter", "a colour", "None"];
    expect(seen).toEqual({ series: [lane, lane], reversed: false });
    const marks = await rowsOf(workbook, "GlanceMarks");
    expect(marks.map(({ Agency, Lane }) => [Agency, Lane])).toEqual([
      ...Array.from({ length: 2 }, () => ["Housing", 2]),
      ...Array.from({ length: 4 }, () => ["Police", 1]),
    ]);
    workbook.close();
  });

  it("counts live: an entry that the panel redates moves to its new quarter", async () => {
    const workbook = await mergedReview();
    await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("IntegratedChronology");
      const cell = table.columns.getItem("Date").getDataBodyRange().getCell(0, 0);
      cell.values = [[44_317]];
      await context.sync();
    });
    const { counts } = await glance(workbook);
    expect(counts[1]?.at(-1)).toBe(3);
    expect(counts[2]?.at(-1)).toBe(3);
    workbook.close();
  });

  it("is replaced, not duplicated, when a merge changes something", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, [...POLICE, ["05/07/2021", "Officers returned a bicycle to Mother at home."]]);
    await merge(workbook);
    const { counts, charts } = await glance(workbook);
    expect(charts).toHaveLength(2);
    expect(counts.map(([period]) => period)).toEqual([
      "Period",
      "Jan–Mar 2021",
      "Apr–Jun 2021",
      "Jul–Sep 2021",
    ]);
    workbook.close();
  });
});
