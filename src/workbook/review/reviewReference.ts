import { cellsRead } from "../gateway/blocks";
import { ownNames } from "../gateway/ownNames";
import { REVIEW_ITEMS } from "./reviewItems";

/** The reference of the review, for printing a sheet; "" where the workbook has none. */
export async function readReference(context: Excel.RequestContext): Promise<string> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.record);
  const range = table.getRange().load("values");
  await context.sync();
  if (table.isNullObject) return "";
  const [headings = [], ...rows] = cellsRead(range.values);
  const [item, value] = [headings.indexOf("Item"), headings.indexOf("Value")];
  const row = rows.find((cells) => String(cells[item] ?? "").trim() === REVIEW_ITEMS.reference);
  return String(row?.[value] ?? "").trim();
}
