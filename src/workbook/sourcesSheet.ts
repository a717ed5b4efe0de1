import { z } from "zod";
import type { EarlierEntry } from "../chronology";
import { writeRows, type CellRead, type CellValue } from "./blocks";
import { formatAll } from "./numberFormats";
import { SHEETS, TABLES } from "./sheetNames";

/** What the workbook remembers of an entry's origin, so that a corrected return finds it again. */
export type SourceRecord = Omit<EarlierEntry, "shown">;

const HEADINGS = [
  "Ref",
  "Agency",
  "File",
  "Sheet",
  "Row",
  "Own ref",
  "Start",
  "End",
  "Approximate",
  "Meaning",
  "Words",
  "Withdrawn",
] as const;

const YES = "yes";
const cell = z.coerce.string();
const row = z
  .tuple([cell, cell, cell, cell, z.coerce.number(), cell, cell, cell, cell, cell, cell, cell])
  .transform(
    ([
      ref,
      agency,
      file,
      sheet,
      number,
      ownRef,
      start,
      end,
      approximate,
      meaning,
      words,
      withdrawn,
    ]): SourceRecord => ({
      ref,
      agency,
      file,
      sheet,
      row: number,
      ownRef,
      start: start || null,
      end: end || null,
      approximate: approximate === YES,
      meaning,
      words,
      withdrawn: withdrawn === YES,
    }),
  );

function cellsOf(record: SourceRecord): CellValue[] {
  return [
    record.ref,
    record.agency,
    record.file,
    record.sheet,
    record.row,
    record.ownRef,
    record.start ?? "",
    record.end ?? "",
    record.approximate ? YES : "",
    record.meaning,
    record.words,
    record.withdrawn ? YES : "",
  ];
}

/**
 * Reads the rows of the Sources table that have been loaded; rows that a person broke are passed over: their entries are
 * found again by their words.
 */
export function sourceRecordsOf(values: readonly CellRead[][]): SourceRecord[] {
  return values.flatMap((cells) => {
    const parsed = row.safeParse(cells.slice(0, HEADINGS.length));
    return parsed.success && parsed.data.ref !== "" ? [parsed.data] : [];
  });
}

/**
 * Writes where each entry came from on a sheet of its own that stays out of sight. It is written last: until it stands, a
 * merge that broke off is done again from the start.
 */
export async function writeSources(
  context: Excel.RequestContext,
  records: readonly SourceRecord[],
): Promise<void> {
  const before = context.workbook.worksheets.getItemOrNullObject(SHEETS.sources);
  await context.sync();
  if (!before.isNullObject) {
    before.delete();
  }
  const sheet = context.workbook.worksheets.add(SHEETS.sources);
  sheet.visibility = "VeryHidden";
  const whole = sheet.getRangeByIndexes(0, 0, records.length + 1, HEADINGS.length);
  formatAll(whole, "@");
  formatAll(sheet.getRangeByIndexes(1, HEADINGS.indexOf("Row"), Math.max(1, records.length), 1), "0");
  await writeRows(context, sheet, { row: 0, column: 0 }, [[...HEADINGS], ...records.map(cellsOf)]);
  sheet.tables.add(whole, true).name = TABLES.sources;
  await context.sync();
}
