import type { OpenedWorkbook } from "embedded-workbook";
import { inChronology, mergedReview } from "../../smallReview";
import { plainCase, workedIn, type Case } from "../case";

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

export const ENQUIRY_CASES: readonly Case[] = [
  plainCase("give a line of enquiry other words", enquiring, (jobs) =>
    jobs.saveLine(LINE, "What the child said"),
  ),
];
