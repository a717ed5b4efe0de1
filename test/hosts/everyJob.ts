import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../src/jobs/createJobs";
import { applyReview } from "../../src/jobs/review/applyReview";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import { parseReview } from "../../src/review/review";
import { onThisPlatform } from "../../src/workbook/gateway/platform";
import { csv, POLICE, runIn, TODAY, type, type Rows } from "../jobs/smallReview";

const REVIEW = parseReview(
  JSON.stringify({
    reference: "LCSPR-R",
    agencies: [
      { name: "Police", code: "POL" },
      { name: "Housing", code: "HOU" },
    ],
    people: [{ identifier: "Child R", role: "subject" }],
  }),
);

const HOUSING: Rows = [
  ["12 March 2021", "Inspection of the flat, damp in the bedroom of the children."],
  ["'tis not known", "Neighbour telephoned about the noise, POL were told on 03/25/2021."],
];

const CORRECTED: Rows = [
  ["the 3rd of some month", `${POLICE[0][1]} Nobody was hurt.`],
  POLICE[2],
  POLICE[3],
  ["02/05/2021", "Officers took a statement of the grandmother."],
];

const PLAN = [
  ["Recommendation", "Action", "Lead", "When", "Status"],
  ["1. Share information", "Train all staff", "Police", "31/12/2026", ""],
  ["1. Share information", "Audit the sharing", "Police", "3 months after publication", ""],
  ["2. See fathers", "Revise the form", "Housing", "12/10/2026", "Completed"],
];

const POLICE_ONLY = {
  agencies: ["Police"],
  person: "",
  type: "",
  theme: "",
  practice: "",
  from: null,
  to: null,
  queried: false,
  mark: "",
} as const;

/** A return as a workbook. @param comment panel members' words on its first cell; they need Excel for Windows or Mac */
export async function returnFile(name: string, rows: Rows, comment?: string): Promise<FileGiven> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Log";
    const cells = [
      ["Date", "Source", "What happened"],
      ...rows.map(([date, event]) => [date, "File", event]),
    ];
    const range = sheet.getRangeByIndexes(0, 0, cells.length, 3);
    range.numberFormat = cells.map(() => ["@", "@", "@"]);
    range.values = cells;
    if (comment !== undefined) context.workbook.comments.add("Log!A1", comment);
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return { name, bytes };
}

function planFile(rows: readonly string[][]): FileGiven {
  return { name: "plan.csv", bytes: new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n")) };
}

/** The jobs of the pane in that Excel, which they ask what it is. */
export function jobsIn(workbook: OpenedWorkbook): Jobs {
  Object.assign(globalThis, { Office: workbook.Office });
  return createJobs(onThisPlatform(runIn(workbook)), () => TODAY);
}

/** Does in a workbook what a review asks for from its returns to its report. Resolves to what each job answered. */
export async function everyJob(
  workbook: OpenedWorkbook,
  housing: FileGiven,
): Promise<Record<string, unknown>> {
  const jobs = jobsIn(workbook);
  const notices: string[] = [];
  jobs.watchNotices((sentence) => notices.push(sentence));
  const said: Record<string, unknown> = { notices };
  await applyReview(runIn(workbook), REVIEW);
  await returnsToChronology(workbook, jobs, said, housing);
  await views(jobs, said);
  await plan(jobs, said);
  said.timetable = await jobs.makeTimetable({ procedure: "rapid-review", days: { trigger: TODAY } });
  said.timetableAgain = await jobs.makeTimetable({
    procedure: "rapid-review",
    days: { trigger: "2026-11-23" },
  });
  said.calendar = await jobs.planCalendar();
  said.tracker = await jobs.makeReturnsTracker();
  for (const template of [
    "chronology",
    "organisational-changes",
    "rapid-review",
    "serious-incident",
    "case-review",
    "learning-briefing",
  ] as const) {
    said[template] = await jobs.makeTemplate({ template, agency: "" });
  }
  said.forms = await jobs.listForms();
  said.fitted = await jobs.fitFormToPages("Case review sheet");
  said.tidy = await jobs.tidyPaste("Housing");
  said.untidied = await jobs.undoTidyPaste();
  return said;
}

export const housingReturn = (): Promise<FileGiven> => returnFile("Housing.xlsx", HOUSING);

async function returnsToChronology(
  workbook: OpenedWorkbook,
  jobs: Jobs,
  said: Record<string, unknown>,
  housing: FileGiven,
): Promise<void> {
  said.added = await jobs.addReturns([csv("Police.csv", POLICE), housing]);
  said.merged = await jobs.mergeReturns({ today: TODAY });
  await type(workbook, "POL-0001", "Panel comment", "Who called?");
  await type(workbook, "HOU-0001", "Key theme", "Voice of the child");
  said.addedAgain = await jobs.addReturns([csv("Police.csv", CORRECTED)]);
  said.preview = await jobs.previewMerge({ today: TODAY });
  said.mergedAgain = await jobs.mergeReturns({ today: TODAY });
  const queries = await jobs.checkReturns();
  said.queries = queries;
  said.dismissed = await jobs.dismissQueries(
    queries.slice(0, 1).map(({ key }) => key),
    "Seen",
  );
  said.querySheet = await jobs.makeQuerySheet("Police");
  said.linked = await jobs.addLink(["POL-0001", "HOU-0001"], "The same day?");
  said.crossChecks = await jobs.listCrossChecks();
}

async function views(jobs: Jobs, said: Record<string, unknown>): Promise<void> {
  said.timeline = await jobs.readTimeline();
  said.theme = await jobs.makeThemeExtract("Voice of the child");
  said.narrative = await jobs.makeNarrative();
  said.filtered = await jobs.filterChronology(POLICE_ONLY);
  said.all = await jobs.showAllRows();
  said.typed = await jobs.readAsTyped("Integrated chronology", "C5");
}

async function plan(jobs: Jobs, said: Record<string, unknown>): Promise<void> {
  await jobs.makeSchoolTerms();
  said.plan = await jobs.buildPlan({ kind: "file", file: planFile(PLAN) }, []);
  await jobs.addProgressNote("ACT-0001", "Booked.");
  const more = [...PLAN.slice(0, 3), ["3. Listen", "Ask the children", "Housing", "Ongoing", ""]];
  said.planAgain = await jobs.buildPlan({ kind: "file", file: planFile(more) }, []);
  await jobs.changeActions(["ACT-0001"], {
    status: "Complete",
    completed: TODAY,
    evidence: "Register",
    impact: "Seen",
  });
  said.followed = await jobs.followPlan();
  said.repaired = await jobs.repairPlan();
  said.agencySheet = await jobs.makeAgencySheet("Police");
  said.extract = await jobs.makePublicationExtract();
}
