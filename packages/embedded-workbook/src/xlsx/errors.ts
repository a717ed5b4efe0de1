/** What kept a file from being opened as a workbook. */
export type WorkbookFileProblem =
  "damaged" | "encrypted" | "old-xls" | "not-a-workbook" | "too-large" | "empty";

/**
 * A file that cannot be opened as a workbook. The message is a sentence without its subject: the caller, who knows
 * the file's name, puts it in front ("Book1.xlsx is protected with a password. …").
 */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly kind: WorkbookFileProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The error for a file that is a workbook, but is broken in the part that is named. */
export function damaged(what: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError(
    "damaged",
    `is damaged and cannot be opened (${what}). Ask for it to be sent again, or open and save it in Excel and try again.`,
    cause === undefined ? undefined : { cause },
  );
}

/** The error for a file that holds more than can be opened safely. */
export function tooLarge(what: string): WorkbookFileError {
  return new WorkbookFileError("too-large", `is too large to open (${what}). Nothing has been read from it.`);
}
