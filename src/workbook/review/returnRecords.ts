import { z } from "zod";
import { cellText, cellTextIfAny } from "../gateway/cellText";
import type { TableRecord } from "../gateway/tableRecords";

/** What the workbook remembers of a return's sheet: its name, and what it was when it arrived. */
export interface ReturnRecord {
  /** The sheet in this workbook. */
  sheet: string;
  agency: string;
  /** The file it came in, without folders. */
  file: string;
  /** The sheet's name in that file. */
  receivedAs: string;
  /** "events" or "organisational changes". */
  kind: string;
  /** The one person it is about; "" for a return about several. */
  person: string;
  /** The file counts days from 1904: bare numbers in its date columns are such days. */
  date1904: boolean;
  /**
   * The sheet that keeps the return as it was received, once its own sheet is a working copy with fixes in it; "" until then.
   */
  keptAs: string;
}

export const RETURN_HEADINGS = [
  "Sheet",
  "Agency",
  "File",
  "Sheet in the file",
  "Kind",
  "Person",
  "Dates from 1904",
  "Kept as received",
] as const;

const YES = "yes";

const row = z.object({
  Sheet: z.string().min(1),
  Agency: cellText,
  File: cellText,
  "Sheet in the file": cellText,
  Kind: cellText,
  Person: cellText,
  "Dates from 1904": cellText,
  "Kept as received": cellTextIfAny,
});

/** The rows of the Returns table that can be read; a row that a person broke is skipped; its sheet is still there. */
export function returnRowsOf(records: readonly TableRecord[]): ReturnRecord[] {
  return records.flatMap((record) => {
    const parsed = row.safeParse(record);
    return parsed.success
      ? [
          {
            sheet: parsed.data.Sheet,
            agency: parsed.data.Agency,
            file: parsed.data.File,
            receivedAs: parsed.data["Sheet in the file"],
            kind: parsed.data.Kind,
            person: parsed.data.Person,
            date1904: parsed.data["Dates from 1904"] === YES,
            keptAs: parsed.data["Kept as received"],
          },
        ]
      : [];
  });
}

/** The cells of a record in the Returns table. */
export function returnRow(record: ReturnRecord): string[] {
  const { sheet, agency, file, receivedAs, kind, person, date1904, keptAs } = record;
  return [sheet, agency, file, receivedAs, kind, person, date1904 ? YES : "", keptAs];
}
