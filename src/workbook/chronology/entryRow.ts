import { placeOfAddress } from "../../cells/address";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { show } from "../gateway/goTo";
import { findChronology, type ChronologyPlace } from "./findChronology";
import { readColumns } from "./chronologyColumns";

/** Its row is selected; selected although a filter hides it; or gone. */
export type EntryShown = "shown" | "hidden" | "gone";

const ROW_KEY = /^row (\d+)$/;

/**
 * Brings the chronology to the front and selects the row of an entry, wherever it is now.
 * @param key its ref, or "row 57" for a row without one
 */
export async function selectEntry(context: Excel.RequestContext, key: string): Promise<EntryShown> {
  const read = await readColumns(context, ["Ref"]);
  if (!read) {
    return "gone";
  }
  const { place, firstRow, rows } = read;
  const numbered = Number(ROW_KEY.exec(key)?.[1] ?? 0) - firstRow;
  const found =
    numbered >= 0 && numbered < rows.length
      ? numbered
      : rows.findIndex(({ Ref }) => Ref !== undefined && String(Ref).trim() === key);
  if (found < 0) {
    return "gone";
  }
  place.worksheet.load("visibility");
  await context.sync();
  show(place.worksheet);
  const row = place.worksheet.getRangeByIndexes(place.top + 1 + found, place.left, 1, place.columns);
  row.select();
  row.load("rowHidden");
  await context.sync();
  return row.rowHidden ? "hidden" : "shown";
}

/**
 * The key of the entry in whose row the first selected cell is; `null` outside the chronology.
 * @param sheet the id or the name of the sheet
 * @param address what is selected: "C9", "A3:D8,F2"
 */
export async function entryAt(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<string | null> {
  const first = placeOfAddress(/[A-Z]{1,3}\d+/.exec(address.replaceAll("$", ""))?.[0] ?? "");
  const known = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  const place = await findChronology(context);
  if (!first || !place || known.isNullObject || place.sheet !== known.name) {
    return null;
  }
  const row = first.row - 1;
  if (row <= place.top || row >= place.top + place.rows) {
    return null;
  }
  const heading = place.worksheet.getRangeByIndexes(place.top, place.left, 1, place.columns).load("values");
  const cells = place.worksheet.getRangeByIndexes(row, place.left, 1, place.columns).load("values");
  await context.sync();
  const column = heading.values[0]?.indexOf("Ref") ?? -1;
  const ref = column < 0 ? "" : String(cells.values[0]?.[column] ?? "").trim();
  return ref === "" ? `row ${first.row}` : ref;
}

/** A row of the chronology as the sheet shows it. */
export interface EntryRowRead {
  key: string;
  /** The sheet's own number. */
  row: number;
  /** The texts by heading; a date is the serial number behind it. */
  cells: Record<string, CellRead>;
}

/** Some rows of the chronology, and how many it has. */
export interface EntryRowsRead {
  rows: EntryRowRead[];
  of: number;
  place: ChronologyPlace;
  headings: string[];
  /** The refs of all rows, from the top. */
  refs: string[];
}

/**
 * Reads the rows of entries wherever they are now, in the order of the keys; entries that are gone are left out. Beside those rows only
 * the column of refs is read.
 * @returns null where the workbook has no integrated chronology
 */
export async function readEntryRows(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<EntryRowsRead | null> {
  const read = await readColumns(context, ["Ref"]);
  if (!read) return null;
  const { place, headings, firstRow } = read;
  const refs = read.rows.map(({ Ref }) => String(Ref ?? "").trim());
  const found = keys.flatMap((key) => {
    const numbered = Number(ROW_KEY.exec(key)?.[1] ?? 0) - firstRow;
    const at = numbered >= 0 && numbered < refs.length ? numbered : key === "" ? -1 : refs.indexOf(key);
    return at < 0 ? [] : [{ key, at }];
  });
  const ranges = found.map(({ at }) =>
    place.worksheet.getRangeByIndexes(place.top + 1 + at, place.left, 1, place.columns).load("values"),
  );
  await context.sync();
  const rows = found.map(({ key, at }, index): EntryRowRead => {
    const [values = []] = cellsRead(ranges[index]?.values ?? []);
    return {
      key,
      row: firstRow + at,
      cells: Object.fromEntries(headings.map((heading, column) => [heading, values[column] ?? ""])),
    };
  });
  return { rows, of: refs.length, place, headings, refs };
}

/** The key of the entry in whose row the active cell is; null outside the chronology. */
export async function activeEntry(context: Excel.RequestContext): Promise<string | null> {
  const cell = context.workbook.getActiveCell().load("address");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return entryAt(context, sheet.id, cell.address.slice(cell.address.lastIndexOf("!") + 1));
}
