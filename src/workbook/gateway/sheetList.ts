import { queueRemoval } from "./sheetSwap";

/** The names of all sheets, in the order of their tabs. */
export async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

/** The names of all sheets, with the colours of their tabs: "#1F3864", "" for none. */
export async function tabsOfSheets(
  context: Excel.RequestContext,
): Promise<{ name: string; colour: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/tabColor");
  await context.sync();
  return worksheets.items.map(({ name, tabColor }) => ({ name, colour: tabColor.toUpperCase() }));
}

/** The name of a sheet that is known by its id or its name; `null` where it is gone. */
export async function nameOfSheet(context: Excel.RequestContext, sheet: string): Promise<string | null> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  found.load("name");
  await context.sync();
  return found.isNullObject ? null : found.name;
}

/** Deletes sheets, by their names or ids; those already gone are skipped. Sends what it queues. */
export async function removeSheets(context: Excel.RequestContext, called: readonly string[]): Promise<void> {
  const sheets = called.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const there = sheets.filter((sheet) => !sheet.isNullObject);
  if (there.length > 0) {
    there.forEach(queueRemoval);
    await context.sync();
  }
}

/** Deletes those of the named sheets that are empty. */
export async function removeEmptySheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { sheet, used: sheet.getUsedRangeOrNullObject(true) };
  });
  await context.sync();
  for (const { sheet, used } of sheets) {
    if (!sheet.isNullObject && used.isNullObject) {
      sheet.delete();
    }
  }
  await context.sync();
}
