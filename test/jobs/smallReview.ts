import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../src/jobs/returns/addReturns";
import { mergeReturns, type Merged } from "../../src/jobs/merge/mergeReturns";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import type { MergeOptions } from "../../src/jobs/merge/mergeTypes";
import type { RunInWorkbook } from "../../src/workbook/gateway/workbookRun";

export const TODAY = "2026-11-21";

const HEADING = "Date,Source,Person(s),What happened,Action taken";

/** The police return in a small review: rows as "date,what happened". */
export const POLICE = [
  ["03/03/2021", "Neighbour reported shouting at the home address, officers attended."],
  ["10/03/2021", "Mother reported that her telephone had been stolen in town."],
  ["late March 2021", "Officers told of a car parked near the school for several days."],
  ["20/04/2021", "Police attended the strategy meeting about both children."],
] as const;

const HOUSING = [
  ["08/03/2021", "Inspection of the flat, damp in the bedroom of the children."],
  ["01/04/2021", "Rent arrears letter sent to Mother, second reminder."],
] as const;

export type Rows = readonly (readonly [string, string])[];

export function csv(name: string, rows: Rows): FileGiven {
  const lines = rows.map(([date, event]) => `${date},Case file,Mother,"${event}",None taken`);
  return { name, bytes: new TextEncoder().encode([HEADING, ...lines].join("\r\n")) };
}

export function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

/** A workbook with the returns of police and housing, merged once. */
export async function mergedReview(police: Rows = POLICE): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await addReturns(runIn(workbook), [csv("Police.csv", police), csv("Housing.csv", HOUSING)], TODAY);
  await merge(workbook);
  return workbook;
}

export async function merge(workbook: OpenedWorkbook, options: Partial<MergeOptions> = {}): Promise<Merged> {
  return mergeReturns(runIn(workbook), { today: TODAY, ...options });
}

/** The police send their return again. */
export async function sendAgain(workbook: OpenedWorkbook, police: Rows): Promise<void> {
  await addReturns(runIn(workbook), [csv("Police.csv", police)], TODAY);
}

/** What the panel does: one step in Excel on the chronology's sheet and table. */
export async function inChronology<T>(
  workbook: OpenedWorkbook,
  work: (sheet: Excel.Worksheet, table: Excel.Table, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("IntegratedChronology");
    const result = await work(table.worksheet, table, context);
    await context.sync();
    return result;
  });
}

/** The rows of a table, by heading. */
export async function rowsOf(
  workbook: OpenedWorkbook,
  name = "IntegratedChronology",
): Promise<Record<string, unknown>[]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    return rows.map((row) =>
      Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])),
    );
  });
}

export async function rowOf(workbook: OpenedWorkbook, ref: string): Promise<Record<string, unknown>> {
  const rows = await rowsOf(workbook);
  return rows.find((row) => row.Ref === ref) ?? {};
}

/** Writes into an entry's cell, as the panel does. */
export async function type(
  workbook: OpenedWorkbook,
  ref: string,
  heading: string,
  text: string,
): Promise<void> {
  const rows = await rowsOf(workbook);
  const row = rows.findIndex((cells) => cells.Ref === ref);
  await inChronology(workbook, (_sheet, table) => {
    table.columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[text]];
  });
}
