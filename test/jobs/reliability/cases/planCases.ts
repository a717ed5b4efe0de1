import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { serialFromDate } from "../../../../src/calendar/serial";
import type { RecommendationsFrom } from "../../../../src/jobs/plan/planTypes";
import { TODAY } from "../../smallReview";
import { plainCase, toldBy, workedIn, type Case, type Meeting, type Started } from "../case";
import { empty } from "./mergeCases";

const PLAN: Meeting = {
  table: "ActionPlan",
  key: "Ref",
  written: { row: 1, heading: "Progress" },
  other: { row: 0, heading: "Impact" },
  spare: 0,
};

const FIRST = [
  ["Recommendation", "Action", "Lead", "When", "Outcome"],
  [
    "1. Share information",
    "Train all front-line staff",
    "Head of Training",
    "31/12/2026",
    "Staff share in time",
  ],
  ["1. Share information", "Audit the sharing of information", "Police", "Ongoing", ""],
  ["2. See fathers", "Revise the assessment form", "Team Manager", "12/10/2026", ""],
];

const CHANGED = [
  ...FIRST.slice(0, 2),
  ["1. Share information", "Audit the sharing of information twice", "Police", "Ongoing", ""],
  ["4. Supervise", "Supervise every week", "Police", "31/01/2027", ""],
];

const OTHER_PLAN = {
  name: "partners.csv",
  bytes: new TextEncoder().encode(
    [
      ["Recommendation", "Action", "Lead", "When", "Outcome"],
      ["7. See both homes", "Visit the other home within a month", "Head of Service", "31/03/2027", ""],
    ]
      .map((row) => row.join(","))
      .join("\r\n"),
  ),
};

const FROM: RecommendationsFrom = { kind: "sheet", sheet: "Recommendations" };

async function recommended(
  workbook: OpenedWorkbook,
  rows: readonly string[][] = FIRST,
): Promise<OpenedWorkbook> {
  await workbook.Excel.run(async (context) => {
    const standing = context.workbook.worksheets.getItemOrNullObject("Recommendations");
    await context.sync();
    const sheet = standing.isNullObject ? context.workbook.worksheets.add("Recommendations") : standing;
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
  return workbook;
}

export async function planned(): Promise<OpenedWorkbook> {
  return workedIn(await recommended(await empty()), (jobs) => jobs.buildPlan(FROM, []));
}

const FORM = "Rapid review outcome";

/** The learning of a rapid review is filled in on our form. */
async function learned(): Promise<OpenedWorkbook> {
  const workbook = await workedIn(await planned(), (jobs) =>
    jobs.makeTemplate({ template: "rapid-review", agency: "" }),
  );
  await workbook.Excel.run(async (context) => {
    const form = context.workbook.worksheets.getItem(FORM);
    const used = form.getUsedRange().load("values");
    await context.sync();
    const at = used.values.findIndex((row: unknown[]) => row[0] === "Learning");
    form.getRangeByIndexes(at + 2, 0, 1, 1).values = [["Fathers were not seen at home"]];
    await context.sync();
  });
  return workbook;
}

async function inPlan(workbook: OpenedWorkbook, work: (table: Excel.Table) => void): Promise<OpenedWorkbook> {
  await workbook.Excel.run(async (context) => {
    work(context.workbook.tables.getItem("ActionPlan"));
    await context.sync();
  });
  return workbook;
}

/** Somebody has typed over a formula, and deleted a column. */
async function broken(): Promise<OpenedWorkbook> {
  return inPlan(await planned(), (table) => {
    table.columns.getItem("RAG").getDataBodyRange().getCell(0, 0).values = [["Green"]];
    table.columns.getItem("Evidence").delete();
  });
}

async function sliced(): Promise<OpenedWorkbook> {
  return workedIn(await planned(), (jobs) => jobs.makeAgencySheet("Police"));
}

/** The agency's sheet comes back in a workbook of its own, and is to be read, or taken. */
async function sentBack(): Promise<Started> {
  const workbook = await sliced();
  const copy = await openWorkbook(await workbook.save(), { today: TODAY });
  const bytes = await copy.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const [sheet] = worksheets.items.filter(({ name }) => name.includes("Police"));
    if (!sheet) throw new Error("There is no slice.");
    for (const other of worksheets.items.filter((one) => one !== sheet)) {
      other.visibility = "Hidden";
      other.delete();
    }
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    const headings = (used.values[3] ?? []).map(String);
    const typed = {
      Progress: "First audit done.",
      Evidence: "Audit report",
      Completed: serialFromDate("2026-11-16"),
    };
    for (const [heading, value] of Object.entries(typed)) {
      used.getCell(4, headings.indexOf(heading)).values = [[value]];
    }
    await context.sync();
  }).then(() => copy.save());
  copy.close();
  return { workbook, job: (jobs) => jobs.readSlice({ name: "police.xlsx", bytes }) };
}

async function taking(): Promise<Started> {
  const { workbook, job } = await sentBack();
  const copy = await openWorkbook(await workbook.save(), { today: TODAY });
  const { jobs } = toldBy(copy);
  const read: { file?: Parameters<typeof jobs.readSlice>[0] } = {};
  await job({ ...jobs, readSlice: (file) => ((read.file = file), jobs.readSlice(file)) }, copy);
  const { file } = read;
  if (!file) throw new Error("There is no slice.");
  const { actions } = await jobs.readSlice(file);
  copy.close();
  const choices = actions.flatMap(({ ref, fields }) =>
    fields.map((field) => ({ ref, ...field, choice: "theirs" as const })),
  );
  return { workbook, job: (all) => all.takeSlice(choices) };
}

export const PLAN_CASES: readonly Case[] = [
  plainCase(
    "build the plan",
    async () => recommended(await empty()),
    (jobs) => jobs.buildPlan(FROM, []),
  ),
  plainCase(
    "build the plan again",
    async () => recommended(await planned(), CHANGED),
    (jobs) => jobs.buildPlan(FROM, []),
    PLAN,
  ),
  plainCase(
    "build the plan of a file",
    planned,
    (jobs) => jobs.buildPlan({ kind: "file", file: OTHER_PLAN }, []),
    PLAN,
  ),
  plainCase(
    "take learning points into the plan",
    learned,
    (jobs) => jobs.buildPlan({ kind: "sheet", sheet: FORM }, []),
    PLAN,
  ),
  plainCase(
    "look at a plan in a file",
    planned,
    (jobs) => jobs.previewPlan({ kind: "file", file: OTHER_PLAN }),
    PLAN,
  ),
  plainCase("repair the plan", broken, (jobs) => jobs.repairPlan(), {
    ...PLAN,
    written: { row: 0, heading: "RAG" },
  }),
  plainCase(
    "add a progress note",
    planned,
    (jobs) => jobs.addProgressNote("ACT-0002", "The audit has begun."),
    PLAN,
  ),
  plainCase(
    "change actions",
    planned,
    (jobs) =>
      jobs.changeActions(["ACT-0002", "ACT-0003"], {
        status: "Complete",
        completed: "2026-11-20",
        evidence: "Report of the audit.",
        impact: "Staff say so.",
      }),
    { ...PLAN, written: { row: 1, heading: "Evidence" } },
  ),
  {
    name: "undo a change of actions",
    start: async () => {
      const workbook = await planned();
      const { jobs } = toldBy(workbook);
      const { undo } = await jobs.changeActions(["ACT-0002"], { status: "On hold", lead: "Auditor" });
      return { workbook, job: (all) => all.undoActions(undo) };
    },
    meets: PLAN,
  },
  plainCase(
    "set a day of the plan",
    planned,
    (jobs) => jobs.setPlanDays({ publication: "2027-01-04" }),
    PLAN,
  ),
  plainCase("make an agency's sheet", planned, (jobs) => jobs.makeAgencySheet("Police"), PLAN),
  plainCase(
    "make an agency's sheet again",
    async () => workedIn(await sliced(), (jobs) => jobs.addProgressNote("ACT-0002", "The audit has begun.")),
    (jobs) => jobs.makeAgencySheet("Police"),
    PLAN,
  ),
  { name: "read a slice", start: sentBack, meets: PLAN },
  { name: "take a slice", start: taking, meets: PLAN },
  plainCase("remember the report", planned, (jobs) => jobs.rememberReport(), PLAN),
  plainCase("make the school terms", planned, (jobs) => jobs.makeSchoolTerms(), PLAN),
  plainCase("make the publication extract", planned, (jobs) => jobs.makePublicationExtract(), PLAN),
  plainCase("make the quarterly report", planned, (jobs) => jobs.makeQuarterlyReport(), PLAN),
];
