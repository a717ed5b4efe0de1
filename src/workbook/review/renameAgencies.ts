import { ownNames } from "../gateway/ownNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";

/** Gives agencies other names on the Review sheet, each in the row in which it stands. */
export async function renameAgencies(
  context: Excel.RequestContext,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  if (renamed.size === 0) return;
  const names = await ownNames(context);
  const column = context.workbook.tables
    .getItem(names.tables.agencies)
    .columns.getItem("Agency")
    .getDataBodyRange()
    .load("values");
  await context.sync();
  column.values.forEach(([cell], row) => {
    const now = renamed.get(String(cell).trim());
    if (now !== undefined) queueTexts(column.getCell(row, 0), [[now]]);
  });
  await sendTexts(context);
}
