import { FileProblem } from "../../chronology/returns/fileProblem";
import { ReviewProblem } from "../../review/review";
import { KeysGone } from "../../workbook/gateway/columnsAgain";
import { refusalOf } from "../../workbook/gateway/workbookRun";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { JobCancelled, JobError } from "./jobError";
import { mendingTables } from "../../workbook/gateway/tablesAgain";
import type { Follow } from "./progress";
import { turnsIn } from "./turns";

/** For callers that pass a workbook to the jobs. */
export type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

/** What is safe if a job has not begun to write. */
export const UNCHANGED = "Nothing was changed.";

/**
 * Makes a piece of work a job: it then fails only with JobError or JobCancelled. This is the one place where an error becomes
 * a message for the person.
 * @param what the job in words, after "Could not": "merge the returns"
 * @param safe what has not been touched, one sentence
 */
export function job<Given extends unknown[], Made>(
  what: string,
  safe: string,
  work: (...given: Given) => Promise<Made>,
): (...given: Given) => Promise<Made> {
  return async (...given) => {
    try {
      return await work(...given);
    } catch (error) {
      throw jobError(error, what, safe);
    }
  };
}

/**
 * The same for work that writes: it is done when no other pane writes in the workbook, and otherwise says who does.
 * @param what the job in words, after "Could not" and after "to": "merge the returns"
 * @param work takes the workbook first; whatever it asks for there is part of the same turn
 */
export function writingJob<Given extends unknown[], Made>(
  what: string,
  safe: string,
  work: (run: RunInWorkbook, ...given: Given) => Promise<Made>,
): (run: RunInWorkbook, ...given: Given) => Promise<Made> {
  return job(what, safe, (run, ...given) => {
    const turns = turnsIn(run);
    return turns
      ? turns.inTurn(what, (own) => work(mendingTables(own), ...given), given.find(isFollow))
      : work(mendingTables(run), ...given);
  });
}

/** Whether it is how a person follows the job, or has that beside other options. */
function isFollow(given: unknown): given is Follow {
  return (
    typeof given === "object" &&
    given !== null &&
    "progress" in given &&
    typeof given.progress === "function" &&
    (!("signal" in given) || given.signal === undefined || given.signal instanceof AbortSignal)
  );
}

function jobError(error: unknown, what: string, safe: string): JobError | JobCancelled {
  if (error instanceof JobError || error instanceof JobCancelled) {
    return error;
  }
  if (error instanceof FileProblem || error instanceof ReviewProblem) {
    return new JobError(error.message, safe, "Correct it and try again.");
  }
  if (error instanceof KeysGone) return new JobError(error.message, safe, error.next);
  const refusal = refusalOf(error);
  if (refusal?.code === "InvalidSelection") {
    return new JobError(
      "More than one range of cells is selected.",
      safe,
      "Select the table as one range, including its headings, and try again.",
    );
  }
  const details = refusal
    ? [refusal.code, refusal.message, refusal.location].filter((part) => part !== "").join(" · ")
    : error instanceof Error
      ? error.message
      : String(error);
  const because = refusal?.code === "ItemNotFound" ? `: ${MISSING}` : "";
  return new JobError(`Could not ${what}${because}.`, safe, NEXT[refusal?.code ?? ""] ?? TRY_AGAIN, details);
}

/** What Excel means by ItemNotFound. */
const MISSING = "a sheet, a table or a column that is needed is no longer there";

/** What a person can do about some of Excel's refusals. */
const NEXT: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Finish typing in the cell (press Enter), then try again.",
  ItemNotFound:
    "Somebody may have renamed or deleted it, or turned its table into a range, while this was going on. Put that back if you " +
    "can (Undo), then try again.",
  AccessDenied: "The workbook or a sheet is protected. Remove the protection under Review, then try again.",
  RequestPayloadSizeLimitExceeded: "Try again with fewer returns at a time.",
  ResponsePayloadSizeLimitExceeded: "Try again with fewer returns at a time.",
};
const TRY_AGAIN = "Try again. If it happens again, save the workbook, close it, open it and try once more.";
