import type { Grid } from "../../chronology/sheet/grid";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import { isListedByPeople } from "../../review/formerNames";
import { freeSheetName, SHEETS } from "../../workbook/gateway/sheetNames";
import type { ReceivedSheet } from "../../workbook/returns/receivedSheets";
import { NO_CHRONOLOGY, type ReturnRecord } from "../../workbook/review/returnRecords";
import type { ReviewSheet } from "../../workbook/review/reviewSheet";
import type { SaidOfReturn } from "../shared/fileGiven";

/** A sheet that was added to the workbook, and what is on it. */
export interface Received {
  sheet: ReceivedSheet;
  grid: Grid;
}

/** What is known of a file beside its sheets. */
interface ReceivedFile {
  lastSaved: ReturnRecord["lastSaved"];
  said: SaidOfReturn | undefined;
}

/**
 * What the workbook should record for each received sheet.
 * @param sheets the same sheets, read
 * @param all the returns that are recorded already
 */
export function recordsOf(
  received: readonly Received[],
  sheets: readonly ReadSheet[],
  { lastSaved, said }: ReceivedFile,
  known: ReviewSheet,
  all: readonly ReturnRecord[],
): ReturnRecord[] {
  const last = Math.max(0, ...all.map(({ number }) => number));
  return received.map(({ sheet, grid }, index) => {
    const parts = sheets.filter((read) => read.file === grid.file && read.sheet === grid.sheet);
    const agency = agenciesInWords(parts);
    return {
      number: last + 1 + index,
      sheet: sheet.name,
      agency,
      department: parts[0]?.department ?? "",
      file: grid.file,
      receivedAs: grid.sheet,
      kind: parts.find(hasChronology)?.kind ?? NO_CHRONOLOGY,
      person: parts[0]?.person ?? "",
      date1904: grid.date1904 ?? false,
      keptAs: "",
      lastSaved,
      state: "in the review",
      replacedBy: null,
      why: "",
      replacedByHand: false,
      beside: [],
      decided: said?.agency === undefined ? [] : ["agency"],
      namedItself: said?.agency === undefined && !isListedByPeople(known.review, known.returns, agency),
      code: "",
      entries: parts.reduce((sum, { entries }) => sum + entries.length, 0),
      addedWith: null,
    };
  });
}

function hasChronology({ headerRow, entries }: ReadSheet): boolean {
  return headerRow !== null || entries.length > 0;
}

/** The record of a sheet that was read. */
export function recordOf(
  records: readonly ReturnRecord[],
  { file, sheet }: Pick<ReadSheet, "file" | "sheet">,
): ReturnRecord | undefined {
  return records.find((record) => record.file === file && record.receivedAs === sheet);
}

/** The agencies of one sheet: one, or the several whose entries its table holds. */
export function agenciesInWords(parts: readonly ReadSheet[]): string {
  return [...new Set(parts.map(({ agency }) => agency))].join("; ");
}

/** The records with a name for each sheet: the agency's, with a number if that is taken or one of our own. */
export function named(records: readonly ReturnRecord[], taken: readonly string[]): ReturnRecord[] {
  const names: string[] = [...taken, ...Object.values(SHEETS)];
  return records.map((record) => {
    const sheet = freeSheetName(record.agency, names);
    names.push(sheet);
    return { ...record, sheet };
  });
}
