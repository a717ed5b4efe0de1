import { successorOf } from "../../chronology/identity/replacements";
import { sheetNames } from "../../workbook/gateway/sheetList";
import { freeSheetName } from "../../workbook/gateway/sheetNames";
import { forgetOwnNames } from "../../workbook/gateway/ownNames";
import type { Context } from "../../workbook/gateway/workbookRun";
import { queueMoves, type SheetMove } from "../../workbook/returns/receivedSheets";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import { writeReturns, type RememberedReturns } from "../../workbook/review/reviewSheet";

/** What ends the name of a sheet whose return no longer counts. */
const ENDINGS: Readonly<Record<string, string>> = { replaced: " (earlier)", "taken out": " (taken out)" };

/**
 * Writes which returns count, and moves their sheets accordingly, all in one request: a sheet whose return no longer counts is
 * hidden under another name, never deleted, and the return that took its place takes over its name.
 * @param rename whether sheets get other names; else they are only hidden and shown
 * @returns the returns with the names that their sheets have now
 */
export async function writeSettled(
  context: Context,
  before: RememberedReturns,
  after: RememberedReturns,
  { rename } = { rename: true },
): Promise<RememberedReturns> {
  const names = await sheetNames(context);
  const { moves, known } = movesFor(names, before, after, rename);
  await writeReturns(context, known, () => queueMoves(context, moves));
  forgetOwnNames(context);
  return known;
}

/**
 * How the sheets move when it is settled which returns count.
 * @param names of all sheets
 * @param rename whether sheets get other names; else they are only hidden and shown
 * @returns the moves, in order, and the returns with the names that their sheets have then
 */
export function movesFor(
  names: readonly string[],
  before: RememberedReturns,
  after: RememberedReturns,
  rename = true,
): { moves: SheetMove[]; known: RememberedReturns } {
  const wasAside = new Set(before.aside.map(({ number }) => number));
  const there = new Set(names.map((name) => name.toLowerCase()));
  const taken = new Set(names);
  const moves: SheetMove[] = [];
  const moved = new Map<number, string>();
  const move = (record: ReturnRecord, nameAmong: (taken: readonly string[]) => string, show?: boolean) => {
    if (!there.has(record.sheet.toLowerCase())) return;
    taken.delete(record.sheet);
    const to = rename ? nameAmong([...taken]) : record.sheet;
    taken.add(to);
    moved.set(record.number, to);
    if (to !== record.sheet || show !== undefined) {
      moves.push({ from: record.sheet, to, ...(show !== undefined && { show }) });
    }
  };
  const leaving = after.aside.filter(({ number }) => !wasAside.has(number));
  for (const record of leaving) {
    move(record, (others) => freeSheetName(record.sheet, others, ENDINGS[record.state] ?? ""), false);
  }
  const successors = new Set(leaving.map(({ number }) => successorOf(number, replacedIn(after))));
  const files = new Set(after.returns.flatMap(({ number, file }) => (successors.has(number) ? [file] : [])));
  for (const record of after.returns) {
    const back = wasAside.has(record.number);
    if (back || files.has(record.file)) {
      move(record, (others) => freeSheetName(record.agency, others), back ? true : undefined);
    }
  }
  const placed = (record: ReturnRecord): ReturnRecord => ({
    ...record,
    sheet: moved.get(record.number) ?? record.sheet,
  });
  return { moves, known: { returns: after.returns.map(placed), aside: after.aside.map(placed) } };
}

/** What took the place of each return, by its number. */
export function replacedIn({ aside }: Pick<RememberedReturns, "aside">): Map<number, { by: number }> {
  return new Map(
    aside.flatMap(({ number, replacedBy }) => (replacedBy === null ? [] : [[number, { by: replacedBy }]])),
  );
}
