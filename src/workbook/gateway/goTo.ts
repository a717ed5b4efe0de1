import { ownNames } from "./ownNames";
import type { SheetKey } from "./ownTables";
import type { Context, RunInWorkbook } from "./workbookRun";

/** Brings a sheet to the front; its visibility, which must have been loaded, is set only where it is hidden. */
export function show(sheet: Excel.Worksheet): void {
  if (sheet.visibility !== "Visible") {
    sheet.visibility = "Visible";
  }
  sheet.activate();
}

/**
 * Brings a sheet to the front, even one that was hidden, and selects cells on it where an address is given.
 * @param name the sheet's name as its tab shows it
 * @returns false, with nothing changed, when the workbook has no such sheet
 */
export async function goTo(run: RunInWorkbook, name: string, address?: string): Promise<boolean> {
  return run((context) => showSheet(context, name, address));
}

/** The same for a sheet of ours, whatever it is called. */
export async function goToOwn(run: RunInWorkbook, sheet: SheetKey): Promise<boolean> {
  return run(async (context) => showSheet(context, (await ownNames(context)).sheets[sheet]));
}

/** Brings a sheet to the front; false, with nothing changed, when the workbook has no such sheet. */
export async function showSheet(context: Context, name: string, address?: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await context.sync();
  if (sheet.isNullObject) {
    return false;
  }
  show(sheet);
  if (address !== undefined) {
    sheet.getRange(address).select();
  }
  await context.sync();
  return true;
}
