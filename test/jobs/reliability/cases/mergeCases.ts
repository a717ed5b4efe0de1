import type { OpenedWorkbook } from "embedded-workbook";
import { csv, merge, mergedReview, POLICE, sendAgain, type, type Rows } from "../../smallReview";
import { plainCase, workedIn, type Case, type Job, type Meeting } from "../case";
import { openWorkbook } from "embedded-workbook";
import { JobError } from "../../../../src/jobs/shared/jobError";
import { TODAY } from "../../smallReview";

export const CORRECTED: Rows = [
  ["03/03/2021", "Neighbour reported shouting at the home address, officers attended. Nobody was hurt."],
  POLICE[2],
  POLICE[3],
  ["02/05/2021", "Officers took a statement of the grandmother."],
];

/** Rows in the order of dates: POL-0001, HOU-0001, POL-0002, POL-0003, HOU-0002, POL-0004. */
export const CHRONOLOGY: Meeting = {
  table: "IntegratedChronology",
  key: "Ref",
  written: { row: 0, heading: "What happened" },
  other: { row: 1, heading: "Panel comment" },
  spare: 4,
};

export function empty(): Promise<OpenedWorkbook> {
  return openWorkbook(undefined, { today: TODAY });
}

export async function added(): Promise<OpenedWorkbook> {
  const housing = csv("Housing.csv", [["08/03/2021", "Inspection of the flat."]]);
  return workedIn(await empty(), (jobs) => jobs.addReturns([csv("Police.csv", POLICE), housing]));
}

/** Merged once; the panel has written. */
export async function annotated(): Promise<OpenedWorkbook> {
  const workbook = await mergedReview();
  await type(workbook, "POL-0001", "Panel comment", "Ask who called.");
  await type(workbook, "POL-0003", "What happened", "The panel's own words.");
  await type(workbook, "HOU-0001", "Key theme", "Housing");
  return workbook;
}

/** The police have corrected their return since. */
export async function corrected(): Promise<OpenedWorkbook> {
  const workbook = await annotated();
  await sendAgain(workbook, CORRECTED);
  return workbook;
}

/** The corrected return merged too. */
export async function mergedAgain(): Promise<OpenedWorkbook> {
  const workbook = await corrected();
  await merge(workbook);
  return workbook;
}

/** The police's colour on the Review sheet is another. */
async function recoloured(): Promise<OpenedWorkbook> {
  const workbook = await mergedReview();
  await workbook.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Agencies");
    columns.getItem("Tint").getDataBodyRange().getCell(0, 0).values = [["#FFD0D0"]];
    await context.sync();
  });
  return workbook;
}

/** The police's return came and was merged a third time. */
async function mergedThrice(): Promise<OpenedWorkbook> {
  const workbook = await mergedAgain();
  await type(workbook, "POL-0002", "Panel comment", "Which town was it?");
  await sendAgain(workbook, [...CORRECTED, ["09/05/2021", "Officers spoke with the landlord of the flat."]]);
  await merge(workbook);
  return workbook;
}

/** A merge that was reverted before the fault need not be reverted again. */
const revert =
  (number: number): Job =>
  (jobs) =>
    jobs.revertMerge(number).catch((error: unknown) => {
      if (!(error instanceof JobError && /has been reverted/.test(error.message))) throw error;
    });

export const MERGE_CASES: readonly Case[] = [
  plainCase("merge for the first time", added, (jobs) => jobs.mergeReturns({ today: TODAY })),
  plainCase("merge again", corrected, (jobs) => jobs.mergeReturns({ today: TODAY }), CHRONOLOGY),
  plainCase("revert the merge", mergedAgain, revert(2), CHRONOLOGY),
  plainCase("revert two merges", mergedThrice, revert(2), CHRONOLOGY),
  plainCase("revert the first merge", () => mergedReview(), revert(1), CHRONOLOGY),
  plainCase(
    "merge again after a return went to another agency",
    async () =>
      workedIn(await annotated(), (jobs) => jobs.changeReturn(2, { is: "identity", agency: "Landlords" })),
    (jobs) => jobs.mergeReturns({ today: TODAY }),
    CHRONOLOGY,
  ),
  plainCase("apply the colours", recoloured, (jobs) => jobs.applyColours(), CHRONOLOGY),
];
