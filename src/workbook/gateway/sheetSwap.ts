/** What a sheet is called while it is being written, and once it is whole but its predecessor may still stand. */
const BEING_WRITTEN = " (being written)";
const WHOLE = " (new)";
/** The same of its table, whose name its predecessor's has. */
const WHOLE_TABLE = "_new";

/** A hidden sheet that is to take another's place, and what it and its table will be called. */
export interface SheetSwap {
  sheet: Excel.Worksheet;
  name: string;
  /** Of its only table; `null` where it has none. */
  table: string | null;
  /** What stands in its place; `null` where nothing does. */
  before: Excel.Worksheet | null;
}

/** What sheets are called on the way to a name of ours. */
export function interimName(name: string): string {
  return `${name}${BEING_WRITTEN}`;
}

/** What its table is called meanwhile. */
export function interimTable(table: string): string {
  return `${table}${WHOLE_TABLE}`;
}

/**
 * Puts a sheet that is whole in the place of the one before it. From its first step on the new one counts (`finishSwaps`), so
 * that at every moment one of them stands. Nothing is sent yet.
 */
export function queueSwap({ sheet, name, table, before }: SheetSwap): void {
  sheet.name = `${name}${WHOLE}`;
  if (before && !before.isNullObject) {
    queueRemoval(before);
  }
  if (table !== null) {
    sheet.tables.getItemAt(0).name = table;
  }
  sheet.name = name;
}

/** Deletes a sheet that may be very hidden: Excel deletes none that is (Microsoft's page of Worksheet.delete). Nothing is sent yet. */
export function queueRemoval(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

/**
 * Finishes swaps that were cut short. Sends nothing where there are none.
 * @param sheets all sheets, their names and visibilities loaded
 * @returns whether there were any
 */
export async function finishSwaps(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<boolean> {
  const unfinished = sheets
    .filter(({ name, visibility }) => name.endsWith(WHOLE) && visibility === "VeryHidden")
    .map((sheet) => {
      const name = sheet.name.slice(0, -WHOLE.length);
      const before = context.workbook.worksheets.getItemOrNullObject(name);
      return { sheet, name, before, tables: sheet.tables.load("items/name") };
    });
  if (unfinished.length === 0) return false;
  await context.sync();
  for (const { sheet, name, before, tables } of unfinished) {
    const called = tables.items[0]?.name ?? null;
    const table = called?.endsWith(WHOLE_TABLE) ? called.slice(0, -WHOLE_TABLE.length) : called;
    queueSwap({ sheet, name, table, before });
  }
  await context.sync();
  return true;
}
