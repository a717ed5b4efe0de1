import type { RunInWorkbook } from "./workbookRun";

/** Shows a sheet, also one that was hidden, and selects cells on it where an address is given; a sheet that is gone is passed over. */
export async function goTo(run: RunInWorkbook, name: string, address?: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) {
      return;
    }
    sheet.visibility = "Visible";
    sheet.activate();
    if (address !== undefined) {
      sheet.getRange(address).select();
    }
    await context.sync();
  });
}
