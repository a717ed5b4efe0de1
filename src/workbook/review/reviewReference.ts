import { cellsRead } from "../gateway/blocks";
import { ownNames } from "../gateway/ownNames";
import { REVIEW_ITEMS } from "./reviewItems";

/** Where the reference of the review stands. */
interface ReviewRecord {
  /** A null object where the workbook has none. */
  table: Excel.Table;
  cells: Excel.Range;
}

/** The reference of the review, for printing a sheet; "" where the workbook has none. */
export async function readReference(context: Excel.RequestContext): Promise<string> {
  const asked = await askForReference(context);
  await context.sync();
  return referenceIn(asked);
}

/** Asks for the reference: `referenceIn` says it after the next request. */
export async function askForReference(context: Excel.RequestContext): Promise<ReviewRecord> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.record);
  return { table, cells: table.getRange().load("values") };
}

/** The reference, of what was asked for and answered. */
export function referenceIn({ table, cells }: ReviewRecord): string {
  if (table.isNullObject) return "";
  const [headings = [], ...rows] = cellsRead(cells.values);
  const [item, value] = [headings.indexOf("Item"), headings.indexOf("Value")];
  const row = rows.find((one) => String(one[item] ?? "").trim() === REVIEW_ITEMS.reference);
  return String(row?.[value] ?? "").trim();
}
