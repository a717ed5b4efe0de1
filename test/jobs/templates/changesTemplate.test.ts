import { openWorkbook } from "embedded-workbook";
import { makeTemplate } from "../../../src/jobs/templates/makeTemplate";
import { removeUnusedSheets } from "../../../src/jobs/returns/removeUnusedSheets";
import { readReturns, type ReadReturns } from "../../../src/chronology/returns/readReturns";
import { readGrids } from "../../../src/workbook/gateway/readGrids";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { sampleReview } from "../sampleReturns";

const TODAY = "2026-11-21";
const SHEET = "Organisational changes";

/** The template as it is read when it comes back with the rows below its heading. */
async function returned(rows: readonly (readonly (string | number)[])[]): Promise<ReadReturns> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);
  const review = sampleReview();
  await makeTemplate(run, {
    today: TODAY,
    template: "organisational-changes",
    agency: "GP Practice",
    review,
  });
  await removeUnusedSheets(run);
  const grids = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    rows.forEach((row, index) => {
      sheet.getRangeByIndexes(8 + index, 0, 1, row.length).values = [[...row]];
    });
    await context.sync();
    return readGrids(context, [{ name: SHEET, file: "return.xlsx", sheet: SHEET, date1904: false }]);
  });
  workbook.close();
  return readReturns(grids, review, TODAY);
}

describe("the template for organisational changes", () => {
  it("comes back as changes of the agency it was made for, row by row", async () => {
    const { sheets } = await returned([
      [44268, 44300, "Two partners left.", "Reception", "Longer waits.", "Practice minutes"],
      ["in May 2021", "", "New record system.", "", "", ""],
    ]);
    const [sheet] = sheets;
    expect([sheet?.agency, sheet?.kind, sheet?.person]).toEqual([
      "GP Practice",
      "organisational changes",
      null,
    ]);
    expect(
      sheet?.entries.map(({ date, texts, others }) => [date.read.start, date.read.end, texts, others]),
    ).toEqual([
      [
        "2021-03-13",
        "2021-04-14",
        expect.objectContaining({
          event: "Two partners left.",
          comment: "Longer waits.",
          source: "Practice minutes",
          eventType: "Organisational change",
        }),
        [{ heading: "Which service or team", text: "Reception" }],
      ],
      ["2021-05-01", "2021-05-31", expect.objectContaining({ event: "New record system." }), []],
    ]);
  });

  it("leaves no doubt about its columns, and asks nothing about what is filled in", async () => {
    const { sheets } = await returned([[44268, "", "Two partners left.", "", "", ""]]);
    expect(sheets[0]?.doubts).toEqual([]);
    expect(sheets.flatMap(({ entries }) => entries.flatMap(({ queries }) => queries))).toEqual([]);
  });

  it("holds no change while it is empty", async () => {
    const { sheets } = await returned([]);
    expect(sheets.flatMap(({ entries }) => entries)).toEqual([]);
  });
});
