import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createQueryJobs } from "../../../src/jobs/queries/queryJobs";
import type { QueryJobs } from "../../../src/jobs/queries/queryTypes";
import { createReviewJobs } from "../../../src/jobs/review/reviewJobs";
import { undoTidyPaste } from "../../../src/jobs/templates/tidyPaste";
import { runIn, TODAY } from "../smallReview";

const HEADING = ["Ref", "Date", "Time", "End date", "Source of information", "Person(s)", "Event type"];
const REST = ["What happened", "Action, decision and outcome"];
const RIGHT = ["", "", "12/03/2021", "14:30", "", "Case file", "Mother", "Visit"];
const told = ["Mother rang and said that she had not slept for a week.", "Call logged."];

async function fill(workbook: OpenedWorkbook, rows: readonly string[][]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

describe("the sheet in front", () => {
  let workbook: OpenedWorkbook;
  let jobs: QueryJobs;
  beforeAll(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY });
    jobs = createQueryJobs(runIn(workbook), () => TODAY);
  });
  afterAll(() => workbook.close());

  it("that is empty has nothing to check", async () => {
    expect(await jobs.checkSheet()).toMatchObject({
      sheet: "Sheet1",
      entries: 0,
      remark: "The sheet is empty.",
    });
  });

  it("is checked as its agency is asked, cell by cell, and nothing is written", async () => {
    await fill(workbook, [
      [...HEADING, ...REST, ""],
      ["", "31/02/2021", "", "", "Case file", "Mother", "Visit", ...told, ""],
      [...RIGHT, ...told],
      [...RIGHT, ...told],
    ]);
    const { entries, aside, items } = await jobs.checkSheet();
    expect(entries).toBe(3);
    expect(aside).toMatchObject({ rows: [3, 4], to: "right", under: "Time", canMove: true });
    const wrong = items.find(({ address }) => address === "B2");
    expect(wrong).toMatchObject({ level: "error", row: 2, written: "31/02/2021" });
    expect(wrong?.message).not.toMatch(/the agency/i);
  });

  it("has its rows moved back at one press, and put where they were at another", async () => {
    expect(await jobs.moveAside("Sheet1")).toEqual({ rows: 2 });
    expect((await jobs.checkSheet()).aside).toBeNull();
    await undoTidyPaste(runIn(workbook));
    expect((await jobs.checkSheet()).aside?.rows).toEqual([3, 4]);
  });

  it("that the add-in made is not checked, and says so", async () => {
    await createReviewJobs(runIn(workbook), () => TODAY).confirmReview({
      ...{ reference: "LCSPR-R", procedure: "", nation: "england" },
      period: { from: null, to: null },
    });
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Review").activate();
      await context.sync();
    });
    expect(await jobs.checkSheet()).toMatchObject({ sheet: "Review", entries: 0, items: [] });
    expect((await jobs.checkSheet()).remark).toMatch(/made by the add-in/);
  });

  it("that is gone, or has nothing to move, says so and changes nothing", async () => {
    await expect(jobs.moveAside("Elsewhere")).rejects.toThrow("no longer in the workbook");
    await jobs.moveAside("Sheet1");
    await expect(jobs.moveAside("Sheet1")).rejects.toThrow("can be moved any more");
  });
});
