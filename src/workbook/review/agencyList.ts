import { ownNames } from "../gateway/ownNames";
import type { TableKey } from "../gateway/ownTables";

/** What a list validation refers to for the review's agencies; null where the workbook lists none. */
export async function readAgencyList(context: Excel.RequestContext): Promise<string | null> {
  return readColumnList(context, "agencies", "Agency");
}

/**
 * What a list validation refers to for a column of a list: its cells on the sheet, so that the choices follow what a person edits there;
 * null where the workbook has no such column.
 */
export async function readColumnList(
  context: Excel.RequestContext,
  key: TableKey,
  heading: string,
): Promise<string | null> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables[key]);
  const column = table.columns.getItemOrNullObject(heading);
  const cells = column.getDataBodyRange();
  cells.load("address");
  await context.sync();
  if (table.isNullObject || column.isNullObject) {
    return null;
  }
  const [, sheet = "", left = "", top = "", bottom = ""] =
    /^(.*)!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(cells.address) ?? [];
  return sheet === "" ? null : `=${sheet}!$${left}$${top}:$${left}$${bottom === "" ? top : bottom}`;
}
