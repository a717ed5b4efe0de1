import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { planFile, SOUTH } from "../../overview/planFiles";
import { TABLE } from "../../plan/planWorkbook";
import { TODAY } from "../../smallReview";
import { workedIn, type Case, type Meeting, type Started } from "../case";

const empty = (): Promise<OpenedWorkbook> => openWorkbook(undefined, { today: TODAY });

async function first(): Promise<Started> {
  const files = [await planFile("north.xlsx"), await planFile("south.xlsx", SOUTH)];
  return { workbook: await empty(), job: (jobs) => jobs.makeOverview(files) };
}

/** Another plan of one of the reviews has come since. */
async function later(): Promise<Started> {
  const { workbook, job } = await first();
  await workedIn(workbook, job);
  const files = [await planFile("north.xlsx", TABLE.slice(0, 3)), await planFile("south.xlsx", SOUTH)];
  return { workbook, job: (jobs) => jobs.makeOverview(files) };
}

const ACTIONS: Meeting = {
  table: "AllActions",
  key: "Key",
  written: { row: 2, heading: "Since last time" },
  other: { row: 3, heading: "Themes" },
  spare: 1,
};

/** The overview of several reviews. */
export const OVERVIEW_CASES: readonly Case[] = [
  { name: "make the overview", start: first },
  { name: "make the overview again", start: later, meets: ACTIONS },
];
