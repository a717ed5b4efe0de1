/** What Excel hands to a piece of work: everything that is read from the workbook or queued for it goes through it. */
export type Context = Excel.RequestContext;

/**
 * How the add-in gets at the workbook: `Excel.run` in Excel, and the same function of the embedded workbook elsewhere.
 * Everything in src/workbook takes the context that it hands in.
 */
export interface RunInWorkbook {
  <T>(batch: (context: Context) => Promise<T>): Promise<T>;
  /** Set where Excel has no way to bring in the sheets of an .xlsx file. */
  readonly withoutFiles?: boolean;
}

/** The workbook that is open in Excel. Not as one undo group, which Excel refuses for sheets: docs/excel.md. */
export const runInExcel: RunInWorkbook = (batch) => Excel.run(batch);

/** What Excel said when it refused something. */
interface ExcelRefusal {
  code: string;
  message: string;
  /** The call that was refused, where Excel says so. */
  location: string;
}

/** Reads an error thrown by `run`; null where Excel did not refuse anything. */
export function refusalOf(error: unknown): ExcelRefusal | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") {
    return null;
  }
  const message = "message" in error && typeof error.message === "string" ? error.message : "";
  const debugInfo: unknown = "debugInfo" in error ? error.debugInfo : null;
  const location =
    typeof debugInfo === "object" && debugInfo !== null && "errorLocation" in debugInfo
      ? String(debugInfo.errorLocation)
      : "";
  return { code: error.code, message, location };
}
