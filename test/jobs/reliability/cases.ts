import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { revertMerge } from "../../../src/jobs/merge/revertMerge";
import { jobsOn, makeAgain, makeEverything } from "../names/everyJob";
import { build, TABLE } from "../plan/planWorkbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { csv, merge, mergedReview, POLICE, runIn, sendAgain, TODAY, type, type Rows } from "../smallReview";

/** A job, and the workbook that it begins with. */
export interface Case {
  name: string;
  start: () => Promise<OpenedWorkbook>;
  job: (workbook: OpenedWorkbook) => Promise<unknown>;
}

const CORRECTED: Rows = [
  ["03/03/2021", "Neighbour reported shouting at the home address, officers attended. Nobody was hurt."],
  POLICE[2],
  POLICE[3],
  ["02/05/2021", "Officers took a statement of the grandmother."],
];

/** Merged once; the panel has written, and the police have corrected their return. */
export async function corrected(): Promise<OpenedWorkbook> {
  const workbook = await mergedReview();
  await type(workbook, "POL-0001", "Panel comment", "Ask who called.");
  await type(workbook, "POL-0003", "What happened", "The panel's own words.");
  await type(workbook, "HOU-0001", "Key theme", "Housing");
  await sendAgain(workbook, CORRECTED);
  return workbook;
}

async function mergedAgain(): Promise<OpenedWorkbook> {
  const workbook = await corrected();
  await merge(workbook);
  return workbook;
}

async function added(): Promise<OpenedWorkbook> {
  const workbook = await empty();
  const files = [csv("Police.csv", POLICE), csv("Housing.csv", [["08/03/2021", "Inspection of the flat."]])];
  await addReturns(runIn(workbook), files, TODAY);
  return workbook;
}

function empty(): Promise<OpenedWorkbook> {
  return openWorkbook(undefined, { today: TODAY });
}

async function everything(): Promise<OpenedWorkbook> {
  const workbook = await empty();
  await makeEverything(workbook);
  return workbook;
}

async function built(): Promise<OpenedWorkbook> {
  const workbook = await empty();
  await build(workbook);
  return workbook;
}

async function made(job: (workbook: OpenedWorkbook) => Promise<unknown>): Promise<OpenedWorkbook> {
  const workbook = await built();
  await job(workbook);
  return workbook;
}

const CHANGED = [
  ...TABLE.slice(0, 2),
  ["1. Share information", "Audit the sharing twice", "Police", "Ongoing", "", ""],
  ["4. New", "Do more", "Police", "31/01/2027", "", ""],
];

const timetable = (trigger: string) => (workbook: OpenedWorkbook) =>
  jobsOn(workbook).makeTimetable({ procedure: "lcspr", days: { trigger } });

/** Jobs that write, each with a workbook in which it has something to write. */
export const CASES: readonly Case[] = [
  { name: "merge", start: added, job: merge },
  { name: "merge again", start: corrected, job: merge },
  {
    name: "revert the merge",
    start: mergedAgain,
    job: (workbook) =>
      revertMerge(runIn(workbook), TODAY).catch((e: unknown) => {
        if (!String(e).includes("no merge to revert")) throw e;
      }),
  },
  { name: "check the returns", start: added, job: (workbook) => jobsOn(workbook).checkReturns() },
  {
    name: "check the returns again",
    start: async () => {
      const w = await added();
      await jobsOn(w).checkReturns();
      await sendAgain(w, [
        ["sometime", "Rent"],
        ["99/03/2021", "x y z"],
      ]);
      return w;
    },
    job: (workbook) => jobsOn(workbook).checkReturns(),
  },
  {
    name: "dismiss a query",
    start: everything,
    job: async (workbook) => {
      const jobs = jobsOn(workbook);
      const qs = await jobs.checkReturns();
      await jobs.dismissQueries([qs.at(-1)?.key ?? ""], "Settled.");
    },
  },
  { name: "build the plan", start: empty, job: (workbook) => build(workbook) },
  { name: "build the plan again", start: built, job: (workbook) => build(workbook, CHANGED) },
  { name: "make the timetable", start: empty, job: timetable("2026-11-02") },
  {
    name: "make the timetable again",
    start: async () => {
      const w = await empty();
      await timetable("2026-11-02")(w);
      return w;
    },
    job: timetable("2026-10-12"),
  },
  {
    name: "make the returns tracker",
    start: added,
    job: (workbook) => jobsOn(workbook).makeReturnsTracker(),
  },
  { name: "make school terms", start: built, job: (workbook) => jobsOn(workbook).makeSchoolTerms() },
  { name: "remember the report", start: built, job: (workbook) => jobsOn(workbook).rememberReport() },
  {
    name: "make an agency's sheet",
    start: built,
    job: (workbook) => jobsOn(workbook).makeAgencySheet("Police"),
  },
  {
    name: "make an agency's sheet again",
    start: () => made((w) => jobsOn(w).makeAgencySheet("Police")),
    job: (workbook) => jobsOn(workbook).makeAgencySheet("Police"),
  },
  {
    name: "make the publication extract",
    start: built,
    job: (workbook) => jobsOn(workbook).makePublicationExtract(),
  },
  { name: "make the narrative", start: mergedReview, job: (workbook) => jobsOn(workbook).makeNarrative() },
  {
    name: "make the narrative again",
    start: async () => {
      const w = await corrected();
      await jobsOn(w).makeNarrative();
      await merge(w);
      return w;
    },
    job: (workbook) => jobsOn(workbook).makeNarrative(),
  },
  ...(["chronology", "rapid-review", "serious-incident", "case-review", "action-plan"] as const).map(
    (template): Case => ({
      name: `make the template ${template}`,
      start: empty,
      job: (workbook) => jobsOn(workbook).makeTemplate({ template, agency: "Police" }),
    }),
  ),
  { name: "everything again", start: everything, job: makeAgain },
];
