import { showSheet } from "../workbook/showSheet";

/**
 * Goes to the integrated chronology.
 * @returns false when no returns have been merged into this workbook yet
 */
export async function showChronology(): Promise<boolean> {
  return showSheet("Integrated chronology");
}
