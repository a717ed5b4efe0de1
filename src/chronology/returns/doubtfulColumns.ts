import type { ColumnDoubt } from "../entry/readSheet";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { FoundTable } from "../headings/foundTable";
import type { SheetView } from "../sheet/sheetView";

/** Below this confidence a column is uncertain, and a person is asked. */
const SURE = 0.75;
const SAMPLE_TEXTS = 3;
const SAMPLE_LENGTH = 160;
const SAMPLE_ROWS = 200;

/** More unrecognised columns than this are not asked about one by one; the sheet's remark mentions them instead. */
export const MANY_UNRECOGNISED = 12;

/** Nothing is known about the column: it is kept under its own heading. */
export function isUnrecognised(column: ChronologyColumn): boolean {
  return column.field === "other" && column.confidence < SURE;
}

/** The columns of the chronologies whose field is uncertain, each with a sample; those with the same key once. */
export function doubtfulColumns(view: SheetView, chronologies: readonly FoundTable[]): ColumnDoubt[] {
  const doubts: ColumnDoubt[] = [];
  const all = chronologies.flatMap((table) => table.columns);
  const many = all.filter(isUnrecognised).length > MANY_UNRECOGNISED;
  for (const table of chronologies) {
    for (const doubtful of table.columns) {
      const { key, column, field, confidence, reason } = doubtful;
      if (many && isUnrecognised(doubtful)) continue;
      if (confidence >= SURE || doubts.some((doubt) => doubt.key === key)) continue;
      doubts.push({ key, column, field, confidence, reason, sample: sampleOf(view, table, column) });
    }
  }
  return doubts;
}

function sampleOf(view: SheetView, table: FoundTable, column: number): string[] {
  const texts = new Set<string>();
  let seen = 0;
  for (const part of table.parts) {
    for (const row of view.rowsBetween(part.headingBottom + 1, part.lastRow)) {
      const text = view.at(row, column)?.text.trim();
      if (text !== undefined)
        texts.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text);
      if (texts.size >= SAMPLE_TEXTS || ++seen >= SAMPLE_ROWS) return [...texts];
    }
  }
  return [...texts];
}
