import { ownNames } from "../gateway/ownNames";

/**
 * What a list validation refers to for the review's agencies: their cells on the Review sheet, so that the list follows what a
 * person edits there; null where the workbook lists none.
 */
export async function readAgencyList(context: Excel.RequestContext): Promise<string | null> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.agencies);
  const column = table.columns.getItemOrNullObject("Agency");
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
