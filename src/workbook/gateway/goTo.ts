import type { RunInWorkbook } from "./workbookRun";

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
  return run(async (context) => {
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
  });
}
