import { cellsRead } from "../gateway/blocks";
import { TABLES } from "../gateway/sheetNames";
import { REVIEW_ITEMS } from "./reviewItems";

/** The reference of the review, for printing a sheet; "" where the workbook has none. */
export async function readReference(context: Excel.RequestContext): Promise<string> {
  const table = context.workbook.tables.getItemOrNullObject(TABLES.record);
  const range = table.getRange().load("values");
  await context.sync();
  if (table.isNullObject) return "";
  const [headings = [], ...rows] = cellsRead(range.values);
  const [item, value] = [headings.indexOf("Item"), headings.indexOf("Value")];
  const row = rows.find((cells) => String(cells[item] ?? "").trim() === REVIEW_ITEMS.reference);
  return String(row?.[value] ?? "").trim();
}
