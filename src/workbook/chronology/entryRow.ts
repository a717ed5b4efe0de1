import { placeOfAddress } from "../../cells/address";
import { show } from "../gateway/goTo";
import { findChronology } from "./findChronology";
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
