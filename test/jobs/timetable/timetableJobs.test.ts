import { dateFromSerial, serialFromDate } from "../../../src/calendar/serial";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { createTimetableJobs } from "../../../src/jobs/timetable/timetableJobs";
import type { TimetableJobs } from "../../../src/jobs/timetable/timetableTypes";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { reviewFrom } from "../../../src/review/review";

const TODAY = "2026-11-12";
let workbook: OpenedWorkbook;
let jobs: TimetableJobs;
const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);

beforeEach(async () => {
  workbook = await openWorkbook(undefined, { today: TODAY });
  jobs = createTimetableJobs(run, () => TODAY);
});

afterEach(() => {
  workbook.close();
});

async function typeInto(table: string, row: number, heading: string, value: string | number): Promise<void> {
  await run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(heading);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

async function tracker(): Promise<Record<string, unknown>[]> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem("ReturnsTracker").getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
  });
}

async function formulasOf(heading: string): Promise<unknown[]> {
  return run(async (context) => {
    const column = context.workbook.tables.getItem("ReturnsTracker").columns.getItem(heading);
    const range = column.getDataBodyRange().load("formulas");
    await context.sync();
    return range.formulas.map(([formula]): unknown => formula);
  });
}

const REVIEW = reviewFrom({
  agencies: [{ name: "Police" }, { name: "Housing" }],
});

describe("the timetable of the workbook", () => {
  it("is not there until one is made", async () => {
    expect(await jobs.readTimetables()).toEqual([]);
  });

  it("is listed with its days, and each milestone with its window, its state and its row", async () => {
    await jobs.makeTimetable({
      procedure: "rapid-review-cambridgeshire",
      days: { trigger: "2026-11-02", meeting: "2026-11-17" },
    });
    await typeInto("Timetable", 0, "Done on", serialFromDate("2026-11-03"));
    const [read] = await jobs.readTimetables();
    expect(read?.days).toEqual({ trigger: "2026-11-02", meeting: "2026-11-17" });
    expect(read?.procedure).toBe("rapid-review-cambridgeshire");
    expect(read?.milestones.map(({ step, from, to, done, state }) => [step, from, to, done, state])).toEqual([
      ["Scoping request", "2026-11-02", "2026-11-04", "2026-11-03", "Done"],
      ["Returns from agencies", "2026-11-04", "2026-11-11", null, "Missed"],
      ["Rapid review meeting", "2026-11-11", "2026-11-19", null, "Due"],
      ["Outcome to the national panel", "2026-11-17", "2026-11-19", null, "To come"],
    ]);
    const first = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Timetable").getRange(read?.milestones[0]?.address);
      range.load("values");
      await context.sync();
      return String(range.values[0]?.[0]);
    });
    expect(first).toBe("Scoping request");
  });
});

describe("the returns tracker", () => {
  it("has a row for each agency in the review, due when the timetable says, late after that day", async () => {
    await applyReview(run, REVIEW);
    await jobs.makeTimetable({
      procedure: "rapid-review-cambridgeshire",
      days: { trigger: "2026-10-26" },
    });
    expect(await jobs.makeReturnsTracker()).toEqual({ sheet: "Returns tracker", agencies: 2 });
    const rows = await tracker();
    const due = rows.map((row) => [
      row.Agency,
      dateFromSerial(Number(row["Due by the timetable"])),
      row.State,
    ]);
    expect(due).toEqual([
      ["Police", "2026-11-04", "Late"],
      ["Housing", "2026-11-04", "Late"],
    ]);
  });

  it("keeps what was typed when it is made again, and says what state a return is in", async () => {
    await applyReview(run, REVIEW);
    await jobs.makeReturnsTracker();
    await typeInto("ReturnsTracker", 0, "Received", serialFromDate("2026-11-10"));
    await typeInto("ReturnsTracker", 1, "Requested", serialFromDate("2026-11-02"));
    await typeInto("ReturnsTracker", 1, "Notes", "=rang them");
    await jobs.makeReturnsTracker();
    expect((await tracker()).map((row) => [row.Received, row.Requested, row.Notes, row.State])).toEqual([
      [serialFromDate("2026-11-10"), "", "", "Received"],
      ["", serialFromDate("2026-11-02"), "=rang them", "Waiting"],
    ]);
  });

  it("keeps a day typed under Due, which overrides the timetable's, and one formula in all rows", async () => {
    await applyReview(run, REVIEW);
    await jobs.makeTimetable({
      procedure: "rapid-review-cambridgeshire",
      days: { trigger: "2026-10-26" },
    });
    await jobs.makeReturnsTracker();
    const agreed = serialFromDate("2027-01-29");
    await typeInto("ReturnsTracker", 0, "Due", agreed);
    await jobs.makeReturnsTracker();
    expect((await tracker()).map(({ Due, State }) => [Due, State])).toEqual([
      [agreed, "Waiting"],
      ["", "Late"],
    ]);
    expect(new Set(await formulasOf("Due by the timetable")).size).toBe(1);
  });

  it("of an older version, with formulas among the days typed under Due, keeps only what was typed", async () => {
    await applyReview(run, REVIEW);
    await jobs.makeTimetable({
      procedure: "rapid-review-cambridgeshire",
      days: { trigger: "2026-10-26" },
    });
    await jobs.makeReturnsTracker();
    const [formula] = await formulasOf("Due by the timetable");
    await typeInto("ReturnsTracker", 0, "Due", serialFromDate("2027-01-29"));
    await typeInto("ReturnsTracker", 1, "Due", String(formula));
    await jobs.makeReturnsTracker();
    expect(await formulasOf("Due")).toEqual([serialFromDate("2027-01-29"), ""]);
  });
});
