import { isIsoDate } from "../../calendar/isoDate";
import { FIRST_DAY_SHOWN, serialFromDate } from "../../calendar/serial";
import type { Field } from "../../chronology/entry/fields";
import type { Grid } from "../../chronology/sheet/grid";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import { DATE, queueCell, TEXT } from "../gateway/numberFormats";
import { freeSheetName } from "../gateway/sheetNames";
import { readGrids, type SheetToRead } from "../gateway/readGrids";
import type { ReturnRecord } from "../review/returnRecords";

/** "Police (received)": the sheet that keeps a return as received. */
const SUFFIX = " (received)";

/**
 * Keeps a return as received before it is first fixed: its sheet is copied to the end and hidden, under a name that no merge
 * reads; the sheet named after the agency is the working copy from then on. A copy that is there, and that no record names, was left
 * by a job that was cut short before its first fix: it is taken. Nothing is sent yet.
 * @param recorded the names under which returns are kept
 * @returns the record for the workbook to remember
 */
export function queueKeepReceived(
  context: Excel.RequestContext,
  record: ReturnRecord,
  taken: readonly string[],
  recorded: readonly string[],
): ReturnRecord {
  const { worksheets } = context.workbook;
  const wanted = freeSheetName(record.sheet, recorded, SUFFIX);
  const left = taken.find((name) => name.toLowerCase() === wanted.toLowerCase());
  const keptAs = left ?? freeSheetName(record.sheet, taken, SUFFIX);
  const copy = left === undefined ? worksheets.getItem(record.sheet).copy("End") : worksheets.getItem(left);
  if (left === undefined) copy.name = keptAs;
  copy.visibility = "Hidden";
  return { ...record, keptAs };
}

/** Puts a fix into its cell of the working copy: a day as a real date, anything else as text. Nothing is sent yet. */
export function queueFix(
  context: Excel.RequestContext,
  { sheet, fix, cell }: Pick<TrackedQuery, "sheet" | "fix" | "cell">,
  field: Field | null,
): void {
  if (fix === null || cell === null) {
    return;
  }
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(cell.row - 1, cell.column - 1, 1, 1);
  const isDay = (field === "date" || field === "endDate") && isIsoDate(fix) && fix >= FIRST_DAY_SHOWN;
  queueCell(range, isDay ? DATE : TEXT, isDay ? serialFromDate(fix) : fix);
}

/**
 * Makes a cell of the working copy what it is on the sheet as received, whole, so that a text that looks like a day stays a text.
 * @param shows what the cell shows on each of the two sheets; where that is something else by now, nothing is changed
 * @returns whether it was done
 */
export async function takeFixBack(
  context: Excel.RequestContext,
  { sheet, keptAs }: Pick<ReturnRecord, "sheet" | "keptAs">,
  { row, column }: { row: number; column: number },
  shows: { now: string; asReceived: string },
): Promise<boolean> {
  const [working, received] = [sheet, keptAs].map((name) =>
    context.workbook.worksheets
      .getItem(name)
      .getCell(row - 1, column - 1)
      .load("text"),
  );
  await context.sync();
  if (working?.text[0]?.[0] !== shows.now || received?.text[0]?.[0] !== shows.asReceived) return false;
  working.copyFrom(received, "All");
  await context.sync();
  return true;
}

/** The sheets of returns, each as it is read and, where it has been fixed, as it was received. */
export async function readReturnGrids(
  context: Excel.RequestContext,
  records: readonly ReturnRecord[],
  toRead: (record: ReturnRecord) => SheetToRead,
): Promise<{ grids: Grid[]; received: Map<string, Grid> }> {
  const kept = records.filter(({ keptAs }) => keptAs !== "");
  const grids = await readGrids(context, [
    ...records.map(toRead),
    ...kept.map((record) => ({ ...toRead(record), name: record.keptAs })),
  ]);
  const received = kept.flatMap(({ sheet }, index): [string, Grid][] => {
    const grid = grids[records.length + index];
    return grid ? [[sheet, grid]] : [];
  });
  return { grids: grids.slice(0, records.length), received: new Map(received) };
}
