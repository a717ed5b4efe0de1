import type { Entry, EntryCell } from "../../chronology/entry/entry";
import type { Grid } from "../../chronology/sheet/grid";
import type { ReadReturns } from "../../chronology/returns/readReturns";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import { shownFix } from "../../workbook/queries/queryRows";

/**
 * Dates and times that were fixed in the working copy of a return are still recorded as the agency wrote them (docs/domain.md
 * section 4: keep what was written, always). A fix is recognised by its query, by that cell on the sheet as received,
 * and by the working copy now; if these no longer agree, the working copy is believed.
 * @param received the sheets as received, by the name of the working copy
 */
export function restoreWritten(
  read: ReadReturns,
  records: readonly ReturnRecord[],
  received: ReadonlyMap<string, Grid>,
  earlier: readonly TrackedQuery[],
): void {
  const fixed = earlier.filter(({ state, sheet }) => state === "fixed" && received.has(sheet));
  for (const query of fixed) {
    const record = records.find(({ sheet }) => sheet === query.sheet);
    const sheets = read.sheets.filter(
      (each) => each.file === record?.file && each.sheet === record.receivedAs,
    );
    const grid = received.get(query.sheet);
    const entry = sheets.flatMap(({ entries }) => entries).find(({ rows }) => rows.includes(query.row));
    const cell = entry?.cells.find(({ key }) => key === query.column);
    if (entry && cell && grid && isThisFix(cell, grid, query)) {
      restore(entry, cell, query.written);
    }
  }
}

function isThisFix({ row, column, text }: EntryCell, grid: Grid, { written, fix }: TrackedQuery): boolean {
  const before = grid.cells[row - grid.firstRow]?.[column - grid.firstColumn];
  return text === shownFix(fix) && (before?.text ?? "") === written;
}

function restore(entry: Entry, { field }: EntryCell, written: string): void {
  if (field === "date") {
    entry.date = { ...entry.date, asRecorded: written };
  } else if (field === "endDate") {
    entry.date = { ...entry.date, endAsRecorded: written };
  } else if (field === "time") {
    entry.timeAsRecorded = written;
  } else if (field === "endTime") {
    entry.endTimeAsRecorded = written;
  }
}
