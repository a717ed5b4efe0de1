import { goToOwn } from "../../workbook/gateway/goTo";
import { runInExcel } from "../../workbook/gateway/workbookRun";

/**
 * Goes to the integrated chronology in the workbook the add-in was opened in.
 * @returns false when no returns have been merged into this workbook yet
 */
export async function showChronology(): Promise<boolean> {
  return goToOwn(runInExcel, "chronology");
}
