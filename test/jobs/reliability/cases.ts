import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { revertMerge } from "../../../src/jobs/merge/revertMerge";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { JobError } from "../../../src/jobs/shared/jobError";
import { jobsOn } from "../names/everyJob";
import { build, TABLE } from "../plan/planWorkbook";
import { csv, merge, mergedReview, POLICE, runIn, sendAgain, TODAY, type, type Rows } from "../smallReview";

/** A job, and a workbook in which it has something to write. */
export interface Case {
  name: string;
  start: () => Promise<OpenedWorkbook>;
  job: (workbook: OpenedWorkbook) => Promise<unknown>;
  /** What of the faults it does not stand yet. */
  notYet?: RegExp;
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

/** The corrected return merged too. */
export async function mergedAgain(): Promise<OpenedWorkbook> {
  const workbook = await corrected();
  await merge(workbook);
  return workbook;
}

async function added(): Promise<OpenedWorkbook> {
  const workbook = await empty();
  const housing = csv("Housing.csv", [["08/03/2021", "Inspection of the flat."]]);
  await addReturns(runIn(workbook), [csv("Police.csv", POLICE), housing], TODAY);
  return workbook;
}

async function checked(): Promise<OpenedWorkbook> {
  const workbook = await added();
  await jobsOn(workbook).checkReturns();
  await sendAgain(workbook, [
    ["sometime", "Rent arrears letter sent to Mother."],
    ["99/03/2021", "Officers came."],
  ]);
  return workbook;
}

function empty(): Promise<OpenedWorkbook> {
  return openWorkbook(undefined, { today: TODAY });
}

async function after(job: (workbook: OpenedWorkbook) => Promise<unknown>): Promise<OpenedWorkbook> {
  const workbook = await empty();
  await job(workbook);
  return workbook;
}

const CHANGED = [
  ...TABLE.slice(0, 2),
  ["1. Share information", "Audit the sharing of information twice", "Police", "Ongoing", "", ""],
  ["4. Supervise", "Supervise every week", "Police", "31/01/2027", "", ""],
];

const timetable =
  (trigger: string) =>
  (workbook: OpenedWorkbook): Promise<unknown> =>
    jobsOn(workbook).makeTimetable({ procedure: "lcspr", days: { trigger } });

/** A merge that was reverted before the fault need not be reverted again. */
async function revert(workbook: OpenedWorkbook): Promise<void> {
  await revertMerge(runIn(workbook), 2, TODAY).catch((error: unknown) => {
    if (!(error instanceof JobError && /has been reverted/.test(error.message))) throw error;
  });
}

export const CASES: readonly Case[] = [
  { name: "merge again", start: corrected, job: merge, notYet: /half done/ },
  { name: "revert the merge", start: mergedAgain, job: revert },
  { name: "check the returns again", start: checked, job: (workbook) => jobsOn(workbook).checkReturns() },
  { name: "build the plan", start: empty, job: (workbook) => build(workbook) },
  {
    name: "build the plan again",
    start: () => after((workbook) => build(workbook)),
    job: (workbook) => build(workbook, CHANGED),
  },
  {
    name: "make the timetable again",
    start: () => after(timetable("2026-11-02")),
    job: timetable("2026-10-12"),
  },
];
