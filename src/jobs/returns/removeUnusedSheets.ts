import { removeEmptySheets } from "../../workbook/gateway/sheetList";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

/** Removes the empty sheet that a new workbook starts with, once there are others. */
export async function removeUnusedSheets(run: RunInWorkbook): Promise<void> {
  await run((context) => removeEmptySheets(context, ["Sheet1"]));
}
