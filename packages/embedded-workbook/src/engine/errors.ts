/** The codes of Excel.ErrorCodes that the embedded workbook answers with. */
type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ConflictingRequests"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "RangeExceedsLimit"
  | "UnsupportedOperation"
  | "UnsupportedFeature";

/** Something that Excel refuses, with its code for that. */
export class WorkbookError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}

/** Excel's own sentence for an argument it can't use. */
export function invalidArgument(message?: string): WorkbookError {
  return new WorkbookError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
  );
}

export function itemNotFound(message?: string): WorkbookError {
  return new WorkbookError("ItemNotFound", message ?? "The requested resource doesn't exist.");
}
