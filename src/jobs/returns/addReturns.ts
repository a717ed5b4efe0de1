import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { takeBack } from "./leftovers";
import { lookAt } from "./receive";
import { stepsOf } from "../shared/step";
import { settleAdded, type SettledArrivals } from "./settleAdded";
import { takeIn, type Arrival, type FileTaken } from "./takeIn";
import type { AddResult } from "./returnTypes";
import type { FileGiven } from "../shared/fileGiven";
import type { Progress } from "../shared/progress";

const SAFE = "What was in the workbook before is unchanged.";

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
    const refused: AddResult["refused"] = [];
    const failures: JobError[] = [];
    const taken: FileTaken[] = [];
    for (const [index, file] of files.entries()) {
      await steps.at(`Reading ${file.name}`, index, files.length);
      const outcome = await job(`add ${file.name}`, SAFE, addOrRefuse)(run, file, today).catch(
        (error: unknown) => {
          if (!(error instanceof JobError)) {
            throw error;
          }
          failures.push(error);
          return inOne(error);
        },
      );
      if (typeof outcome === "string") refused.push({ file: file.name, message: outcome });
      else taken.push(outcome);
    }
    const [first] = failures;
    if (first && failures.length === files.length) {
      throw first;
    }
    const arrived = taken.flatMap(({ returns }) => returns);
    await steps.at("Comparing the returns", files.length, files.length);
    const settled = await settleAdded(run, arrived, today);
    return resultOf(taken, refused, settled);
  },
);

function resultOf(
  taken: readonly FileTaken[],
  refused: AddResult["refused"],
  { added, replaced, asked, setAside }: SettledArrivals,
): AddResult {
  const warnings = [...taken.flatMap((file) => file.warnings), ...asked];
  const answers = taken.flatMap((file) => file.answers);
  const records = taken.flatMap((file) => file.records);
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

/** @returns the reason where the file is refused */
async function addOrRefuse(run: RunInWorkbook, file: FileGiven, today: IsoDate): Promise<FileTaken | string> {
  try {
    return await addFile(run, file, today);
  } catch (error) {
    if (error instanceof FileProblem) {
      return error.message;
    }
    throw error;
  }
}

async function addFile(run: RunInWorkbook, file: FileGiven, today: IsoDate): Promise<FileTaken> {
  const looked = lookAt(run, file);
  return run(async (context) => {
    const arrival: Arrival = { before: null, recorded: false };
    try {
      return await takeIn(context, file, looked, arrival, today);
    } catch (error) {
      if (!arrival.recorded && arrival.before) {
        await takeBack(context, arrival.before);
      }
      throw error;
    }
  });
}
