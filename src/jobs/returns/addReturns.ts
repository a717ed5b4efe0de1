import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { lookAt } from "./receive";
import { stepsOf } from "../shared/step";
import { SAFE, takeIn, type FileLookedAt, type FilesTaken, type Outcome } from "./takeIn";
import type { ReturnFile } from "./returnFile";
import { NOTHING } from "./settleAdded";
import type { AddResult } from "./returnTypes";
import type { FileGiven } from "../shared/fileGiven";
import type { Progress } from "../shared/progress";

/**
 * Puts each file into the workbook as sheets named after its agency, as received, and records where they came from. Then it is
 * settled which of all returns count (docs/domain.md section 3): the result says what replaces what, and why. A file that is not a
 * return, or that Excel will not take, is refused without leaving anything behind, and the others are still added. For a
 * returned query sheet, the answers are read in and the sheet itself is not kept.
 */
export const addReturns = writingJob(
  "add the returns",
  SAFE,
  async (
    run: RunInWorkbook,
    files: readonly FileGiven[],
    today: IsoDate,
    progress?: (progress: Progress) => void,
  ): Promise<AddResult> => {
    const steps = stepsOf("Adding the returns", progress);
    const early = new Map<number, Outcome>();
    const looked = files.flatMap((file, at): FileLookedAt[] => {
      const seen = lookedAt(run, file);
      if (typeof seen !== "string") return [{ at, file, looked: seen }];
      early.set(at, seen);
      return [];
    });
    const taken: FilesTaken =
      looked.length === 0
        ? { outcomes: new Map(), settled: NOTHING, answers: [], told: [] }
        : await run((context) => takeIn(context, looked, today, steps));
    const outcomes = files.map((_file, at) => early.get(at) ?? taken.outcomes.get(at));
    const failures = outcomes.filter((outcome) => outcome instanceof JobError);
    const [first] = failures;
    if (first && failures.length === files.length) {
      throw first;
    }
    return resultOf(files, outcomes, taken);
  },
);

/** @returns the reason where the file is refused before the workbook is touched */
function lookedAt(run: RunInWorkbook, file: FileGiven): ReturnFile | string {
  try {
    return lookAt(run, file);
  } catch (error) {
    if (error instanceof FileProblem) {
      return error.message;
    }
    throw error;
  }
}

function resultOf(
  files: readonly FileGiven[],
  outcomes: readonly (Outcome | undefined)[],
  { settled: { added, replaced, asked, setAside }, answers, told }: FilesTaken,
): AddResult {
  const refused: AddResult["refused"] = [];
  const warnings: string[] = [];
  const records: NonNullable<AddResult["records"]> = [];
  for (const [at, { name: file }] of files.entries()) {
    const outcome = outcomes[at];
    if (typeof outcome === "string") refused.push({ file, message: outcome });
    else if (outcome instanceof JobError) refused.push({ file, message: inOne(outcome) });
    else if (outcome) {
      warnings.push(...outcome.warnings);
      records.push(...outcome.records);
    }
  }
  warnings.push(...told, ...asked);
  return {
    added,
    refused,
    setAside,
    ...(replaced.length > 0 && { replaced }),
    ...(warnings.length > 0 && { warnings }),
    ...(answers.length > 0 && { answers }),
    ...(records.length > 0 && { records }),
  };
}

/** A failure in one text, for listing with the results of the other files. */
function inOne({ message, next, details }: JobError): string {
  return [message, next, ...(details === undefined ? [] : [`(${details})`])].join(" ");
}
