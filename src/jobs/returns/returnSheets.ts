import type { Grid } from "../../chronology/sheet/grid";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import { freeSheetName, SHEETS } from "../../workbook/gateway/sheetNames";
import type { ReceivedSheet } from "../../workbook/returns/receivedSheets";

/** A sheet that was added to the workbook, and what is on it. */
export interface Received {
  sheet: ReceivedSheet;
  grid: Grid;
}

/** The kind of a sheet that came with a return but has no chronology: a cover, a list of officers. */
const NO_CHRONOLOGY = "no chronology";

/** What the workbook should record for each received sheet; `sheets` are the same sheets, read. */
export function recordsOf(received: readonly Received[], sheets: readonly ReadSheet[]): ReturnRecord[] {
  return received.map(({ sheet, grid }, index) => {
    const read = sheets[index];
    const hasChronology = read !== undefined && (read.headerRow !== null || read.entries.length > 0);
    return {
      sheet: sheet.name,
      agency: read?.agency ?? "",
      file: grid.file,
      receivedAs: grid.sheet,
      kind: hasChronology ? read.kind : NO_CHRONOLOGY,
      person: read?.person ?? "",
      date1904: grid.date1904 ?? false,
      keptAs: "",
    };
  });
}

/**
 * The records that new ones replace: same agency, kind and person (docs/domain.md section 3), plus the other sheets of
 * a file whose chronologies are all replaced.
 */
export function replacedBy(
  added: readonly ReturnRecord[],
  standing: readonly ReturnRecord[],
): ReturnRecord[] {
  const same = (one: ReturnRecord, other: ReturnRecord): boolean =>
    one.kind !== NO_CHRONOLOGY &&
    one.agency === other.agency &&
    one.kind === other.kind &&
    one.person === other.person;
  const replaced = standing.filter((old) => added.some((record) => same(record, old)));
  const staying = standing.filter((old) => old.kind !== NO_CHRONOLOGY && !replaced.includes(old));
  const covers = standing.filter(
    (old) =>
      old.kind === NO_CHRONOLOGY &&
      replaced.some(({ file }) => file === old.file) &&
      !staying.some(({ file }) => file === old.file),
  );
  return [...replaced, ...covers];
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
