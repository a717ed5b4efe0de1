import { refusalOf } from "../gateway/workbookRun";

const SWITCHED_ON =
  "A table on this sheet had its heading row switched off; it was switched on, so rows may be one lower than in the file.";
const STILL_OFF =
  "A table on this sheet has its heading row switched off, and Excel would not switch it on; its first row may have been taken for " +
  "headings. Switch it on in the file (Table Design, Header Row) and add it again.";

/**
 * Shows the heading rows of tables that have them switched off: the names of their columns then stand on the sheet, where they are
 * read as headings.
 * @param ids of the sheets to look at
 * @returns for each sheet what a person should know; `null` where there was nothing to do
 */
export async function showTableHeadings(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const tables = ids.map((id) => {
    const { tables: own } = context.workbook.worksheets.getItem(id);
    own.load("items/showHeaders");
    return own;
  });
  await context.sync();
  const said: (string | null)[] = [];
  for (const { items } of tables) {
    const without = items.filter(({ showHeaders }) => !showHeaders);
    said.push(without.length === 0 ? null : await switchedOn(context, without));
  }
  return said;
}

async function switchedOn(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<string> {
  for (const table of tables) table.showHeaders = true;
  try {
    await context.sync();
    return SWITCHED_ON;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return STILL_OFF;
  }
}
