import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { parseReview } from "../../../src/review/review";

export const TODAY = "2026-11-21";

export function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

/** A .csv return with the columns that these tests use. */
export function returnOf(agency: string, rows: readonly string[]): FileGiven {
  const text = ["Date,Time,Source of information,What happened,Action taken", ...rows].join("\r\n");
  return { name: `${agency}.csv`, bytes: new TextEncoder().encode(text) };
}

/** Four police entries: a date that is not one, a good date, a guessed date, a missing action. */
export const POLICE = [
  "03/25/2022,10:00,Log 1,Officers were called to the home.,None taken",
  "12/04/2022,11:00,Log 2,Mother rang about a neighbour.,None taken",
  "early May 2022,12:00,Log 3,Child R was seen on her own in the park.,Referral made",
  "14/06/2022,13:00,Log 4,Father was stopped for speeding.,",
];

export async function withReturns(
  files: readonly FileGiven[],
  options: { failAt?: number } = {},
): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY, ...options });
  const review = parseReview(
    JSON.stringify({
      reference: "LCSPR-T",
      agencies: [{ name: "Police", code: "POL" }, { name: "Housing" }],
      abbreviations: {},
    }),
  );
  await applyReview(runIn(workbook), review);
  await addReturns(runIn(workbook), files, TODAY);
  return workbook;
}

export type Row = Record<string, unknown>;

/** The rows of a table, by heading. */
export async function rowsOf(workbook: OpenedWorkbook, name: string): Promise<Row[]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
  });
}

/** Types into the row of the Queries table with this rule. */
export async function typeInto(
  workbook: OpenedWorkbook,
  rule: string,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Queries").getRange().load("values");
    await context.sync();
    const headings = (range.values[0] ?? []).map(String);
    const row = range.values.findIndex((values) => values[headings.indexOf("Rule")] === rule);
    for (const [heading, text] of Object.entries(cells)) {
      range.getCell(row, headings.indexOf(heading)).values = [[text]];
    }
    await context.sync();
  });
}

export async function sheetsOf(workbook: OpenedWorkbook): Promise<string[]> {
  return workbook.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
}

/** The texts of a sheet's cells as a person sees them. */
export async function textsOf(workbook: OpenedWorkbook, sheet: string): Promise<string[][]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("text");
    await context.sync();
    return range.text;
  });
}
