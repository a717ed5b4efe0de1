import type { WorkbookContents } from "../engine/workbookContents";
import { readWorkbook } from "./read/workbook";
import { writeWorkbook } from "./write/workbook";

export { WorkbookFileError, type WorkbookFileProblem } from "./errors";

/**
 * Reads an .xlsx file.
 *
 * Theme and indexed colours become #RRGGBB, shared formulas one formula for each cell, dates serial numbers of the 1900
 * date system (those of a workbook with the 1904 date system are shifted). What the contents have no place for is named
 * in `warnings`.
 * @throws {WorkbookFileError} where the bytes are not a workbook that can be read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookContents> {
  // Within the promise, so that a caller meets one kind of failure only.
  await Promise.resolve();
  return readWorkbook(bytes);
}

/**
 * Writes an .xlsx file that Excel and LibreOffice open without repair; the same contents give the same bytes.
 * @throws {RangeError} where the contents cannot be a workbook: no sheet, or an area outside the sheet.
 */
export async function writeXlsx(contents: WorkbookContents): Promise<Uint8Array> {
  await Promise.resolve();
  return writeWorkbook(contents);
}
