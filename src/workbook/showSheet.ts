/**
 * Brings a sheet to the front, also one that was hidden.
 * @param name the sheet's name as its tab shows it
 * @returns false, with nothing changed, when the workbook has no such sheet
 */
export async function showSheet(name: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
    return true;
  });
}
