import type { OpenedWorkbook } from "embedded-workbook";
import { csv, TODAY } from "../../smallReview";
import { plainCase, toldBy, workedIn, type Case, type Meeting, type Started } from "../case";
import { CHRONOLOGY, empty } from "./mergeCases";

const CHECKS: Meeting = {
  table: "CrossChecks",
  key: "What the check saw",
  written: { row: 0, heading: "Decision" },
  other: { row: 1, heading: "Note" },
  spare: 1,
};

/** Two agencies tell of the same visit, and of things that the other does not. */
async function merged(): Promise<OpenedWorkbook> {
  const police = csv("Police.csv", [
    ["10/03/2021", "Joint visit with the housing officer to the flat of Mother."],
    ["20/10/2021", "Mother stopped for speeding on the ring road."],
  ]);
  const housing = csv("Housing.csv", [
    ["10/03/2021", "Joint visit with police officers to the flat of Mother."],
    ["15/06/2021", "Letter about a new housing worker."],
  ]);
  return workedIn(
    await empty(),
    (jobs) => jobs.addReturns([police, housing]),
    (jobs) => jobs.mergeReturns({ today: TODAY }),
  );
}

async function deciding(): Promise<Started> {
  const workbook = await merged();
  const checks = (await toldBy(workbook).jobs.listCrossChecks()) ?? [];
  const check = checks.find(({ kind }) => kind === "link") ?? checks[0];
  if (!check) throw new Error("There is no cross-check.");
  return { workbook, job: (jobs) => jobs.decideCrossCheck(check.key, "confirmed", "Seen by both.") };
}

export const CHECK_CASES: readonly Case[] = [
  { name: "decide a cross-check", start: deciding, meets: CHECKS },
  {
    name: "link entries",
    start: async () => ({
      workbook: await merged(),
      job: (jobs) =>
        jobs.addLink(["POL-0002", "HOU-0002"], "The same worker.").catch((error: unknown) => {
          // Where the link stands already, it was made.
          if (!(error instanceof Error && error.message.endsWith("are linked already."))) throw error;
        }),
    }),
    meets: CHECKS,
  },
  plainCase("set what counts as a gap", merged, (jobs) => jobs.setGapDays({ agency: 45, all: 20 }), {
    table: "GapLengths",
    key: "Setting",
    written: { row: 0, heading: "Days" },
    other: { row: 1, heading: "Days" },
    spare: 1,
  }),
  {
    name: "decide a cross-check, others at the chronology",
    start: deciding,
    meets: { ...CHRONOLOGY, written: { row: 0, heading: "Linked" }, spare: 3 },
  },
];
