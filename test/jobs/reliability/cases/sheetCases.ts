import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { mergedReview, TODAY } from "../../smallReview";
import { plainCase, workedIn, type Case, type Job, type Meeting } from "../case";
import { added, empty } from "./mergeCases";

const timetable =
  (trigger: string): Job =>
  (jobs) =>
    jobs.makeTimetable({ procedure: "lcspr", days: { trigger } });

/** What an author pasted, to be tidied. */
async function pasted(): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const rows = [
    ["Date", "Time", "Source of information", "What happened", "Action"],
    ["12th March 2021", "", "Log 1 ", "- mother rang and said that she", "Call logged."],
    ["", "", "", "had not slept.\n", "Passed\u00a0on."],
    ["c. April 2021", "", "Log 2", "Officers  attended the home.", "None taken"],
  ];
  await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E4");
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    await context.sync();
  });
  return workbook;
}

/** A board's own grid on a sheet. */
async function gridded(): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").values = [
      ["Day", "What", "Who"],
      ["Day 1", "Form received", "Manager"],
      ["By day 5", "Meeting held", "Chair"],
    ];
    await context.sync();
  });
  return workbook;
}

const TIMETABLE: Meeting = {
  table: "Timetable",
  key: "Step",
  written: { row: 1, heading: "By day" },
  other: { row: 2, heading: "Done on" },
  spare: 3,
};

const noting: Job = (jobs) =>
  jobs.noteMilestone({
    sheet: "Timetable",
    step: "Review complete",
    lead: "Author of the review",
    delay: "Inquest is not over yet",
    told: "Panel",
  });

/** Two rows of a return stand one column to the right. */
async function aside(): Promise<OpenedWorkbook> {
  const workbook = await empty();
  const headings = ["Ref", "Date", "Time", "End date", "Source of information", "Person(s)", "Event type"];
  const told = ["Mother rang and said that she had not slept for a week.", "Call logged."];
  const right = ["", "", "12/03/2021", "14:30", "", "Case file", "Mother", "Visit", ...told];
  const rows = [
    [...headings, "What happened", "Action, decision and outcome", ""],
    ["", "11/02/2021", "", "", "Case file", "Mother", "Visit", ...told, ""],
    right,
    right,
  ];
  await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 4, 10);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    await context.sync();
  });
  return workbook;
}

export const SHEET_CASES: readonly Case[] = [
  plainCase("make the timetable", empty, timetable("2026-11-02")),
  plainCase(
    "make the timetable again",
    async () => workedIn(await empty(), timetable("2026-11-02")),
    timetable("2026-10-12"),
    TIMETABLE,
  ),
  plainCase("make a timetable of a grid", gridded, (jobs) =>
    jobs.makeOwnTimetable({ sheet: "Sheet1", days: { trigger: "2026-11-02" } }),
  ),
  plainCase(
    "note the delay of a milestone",
    async () => workedIn(await empty(), timetable("2026-11-02")),
    noting,
    { ...TIMETABLE, written: { row: 1, heading: "By day" } },
  ),
  plainCase(
    "make the timetable again, with notes",
    async () => workedIn(await empty(), timetable("2026-11-02"), noting),
    timetable("2026-10-12"),
    TIMETABLE,
  ),
  plainCase("make the Returns tracker", added, (jobs) => jobs.makeReturnsTracker()),
  plainCase(
    "make the Returns tracker again",
    async () => workedIn(await mergedReview(), (jobs) => jobs.makeReturnsTracker()),
    (jobs) => jobs.makeReturnsTracker(),
    {
      table: "ReturnsTracker",
      key: "Agency",
      written: { row: 0, heading: "State" },
      other: { row: 1, heading: "Received" },
      spare: 1,
    },
  ),
  plainCase("add a template for a chronology", added, (jobs) =>
    jobs.makeTemplate({ template: "chronology", agency: "Police" }),
  ),
  plainCase("add a form of two sheets", added, (jobs) =>
    jobs.makeTemplate({ template: "case-review", agency: "Police" }),
  ),
  plainCase(
    "make a record ready to print",
    async () => workedIn(await added(), (jobs) => jobs.makeTemplate({ template: "case-review", agency: "" })),
    (jobs) => jobs.fitFormToPages("Case review sheet"),
  ),
  plainCase("add an empty plan", added, (jobs) =>
    jobs.makeTemplate({ template: "action-plan", agency: "Police" }),
  ),
  plainCase("move rows that were pasted to the side", aside, (jobs) => jobs.moveAside("Sheet1")),
  plainCase(
    "put rows to the side again",
    async () => workedIn(await aside(), (jobs) => jobs.moveAside("Sheet1")),
    (jobs) => jobs.undoTidyPaste(),
  ),
  plainCase("tidy a paste", pasted, (jobs) => jobs.tidyPaste("Sheet1")),
  plainCase(
    "undo the tidying",
    async () => workedIn(await pasted(), (jobs) => jobs.tidyPaste("Sheet1")),
    (jobs) => jobs.undoTidyPaste(),
  ),
];
