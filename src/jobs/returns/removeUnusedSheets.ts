import { removeEmptySheets } from "../../workbook/gateway/sheetList";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

/** Takes the empty sheet away that a new workbook begins with, once others are there. */
export async function removeUnusedSheets(run: RunInWorkbook): Promise<void> {
  await run((context) => removeEmptySheets(context, ["Sheet1"]));
}
