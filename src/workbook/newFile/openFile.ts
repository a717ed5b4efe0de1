/**
 * Opens an .xlsx file as a new workbook in Excel ("Excel.createWorkbook", ExcelApi 1.8).
 * @param base64 the file
 * @returns false where this Excel will not: a policy forbids it, the file is too large for it, or there is no Excel
 */
export async function openInExcel(base64: string): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64);
    return true;
  } catch {
    return false;
  }
}
