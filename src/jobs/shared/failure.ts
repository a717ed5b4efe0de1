import { ReviewProblem } from "../../review/review";
import { refusalOf } from "../../workbook/gateway/workbookRun";
import { FileProblem } from "./fileProblem";
import { JobCancelled, JobError } from "../types";

/** What a person is told for each of Excel's refusals that they can do something about. */
const NEXT: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Finish typing in the cell (press Enter), then try again.",
  AccessDenied: "The workbook or a sheet is protected. Take the protection off under Review, then try again.",
  RequestPayloadSizeLimitExceeded: "Try again with fewer returns at a time.",
  ResponsePayloadSizeLimitExceeded: "Try again with fewer returns at a time.",
};

/**
 * What a person is told when a job could not be done.
 * @param what the job in words: "merge the returns"
 * @param safe what has not been touched, one sentence
 */
export function jobError(error: unknown, what: string, safe: string): JobError | JobCancelled {
  if (error instanceof JobError || error instanceof JobCancelled) {
    return error;
  }
  if (error instanceof FileProblem || error instanceof ReviewProblem) {
    return new JobError(error.message, safe, "Put it right and try again.");
  }
  const refusal = refusalOf(error);
  const details = refusal
    ? [refusal.code, refusal.message, refusal.location].filter((part) => part !== "").join(" · ")
    : error instanceof Error
      ? error.message
      : String(error);
  return new JobError(
    `The workbook refused to ${what}.`,
    safe,
    NEXT[refusal?.code ?? ""] ??
      "Try again. If it happens again, save the workbook, close it, open it and try once more.",
    details,
  );
}
