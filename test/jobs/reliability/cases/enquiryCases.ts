import type { OpenedWorkbook } from "embedded-workbook";
import { inChronology, mergedReview } from "../../smallReview";
import { plainCase, workedIn, type Case, type Meeting } from "../case";
import { CHRONOLOGY } from "./mergeCases";
import { planned } from "./planCases";

const LINE = "Voice of the child";

/** A merged review with a line of enquiry, which two entries are about. */
async function enquiring(): Promise<OpenedWorkbook> {
  const workbook = await workedIn(await mergedReview(), (jobs) => jobs.saveLine(null, LINE));
  await inChronology(workbook, (_sheet, table) => {
    const themes = table.columns.getItem("Key theme").getDataBodyRange();
    themes.getCell(0, 0).values = [[LINE]];
    themes.getCell(1, 0).values = [[`Drift; ${LINE}`]];
  });
  return workbook;
}

const LINES: Meeting = {
  table: "LinesOfEnquiry",
  key: "Line of enquiry",
  written: { row: 0, heading: "What it asks" },
  other: { row: 0, heading: "What it asks" },
  spare: 1,
};

/** With two lines of enquiry, and their sheet. */
async function shown(): Promise<OpenedWorkbook> {
  return workedIn(
    await enquiring(),
    (jobs) => jobs.saveLine(null, "Drift"),
    (jobs) => jobs.makeLinesSheet(),
  );
}

export const ENQUIRY_CASES: readonly Case[] = [
  plainCase("add a line of enquiry", enquiring, (jobs) => jobs.saveLine(null, "Drift"), {
    ...LINES,
    spare: 0,
  }),
  plainCase(
    "give a line of enquiry other words",
    enquiring,
    (jobs) => jobs.saveLine(LINE, "What the child said"),
    CHRONOLOGY,
  ),
  plainCase("remove a line of enquiry", shown, (jobs) => jobs.removeLine("Drift"), LINES),
  plainCase("make the sheet of lines of enquiry", enquiring, (jobs) => jobs.makeLinesSheet(), CHRONOLOGY),
  plainCase("make the sheet of lines of enquiry again", shown, (jobs) => jobs.makeLinesSheet(), CHRONOLOGY),
  plainCase(
    "add lines of enquiry to the plan",
    async () => workedIn(await planned(), (jobs) => jobs.saveLine(null, LINE)),
    (jobs) => jobs.addPlanColumn(),
    {
      table: "ActionPlan",
      key: "Ref",
      written: { row: 1, heading: "Impact" },
      other: { row: 0, heading: "Impact" },
      spare: 0,
    },
  ),
];
