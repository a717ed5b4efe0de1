import type { IsoDate } from "../../calendar/isoDate";
import { readReturnSteps } from "../../chronology/returns/readReturns";
import { type Grid } from "../../chronology/sheet/grid";
import { type RememberedColumn } from "../../chronology/headings/rememberedColumns";
import { emptyReview } from "../../review/review";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { answersOn } from "../../workbook/queries/querySheet";
import { removeSheets, sheetNames } from "../../workbook/gateway/sheetList";
import { sheetIds, takeTheirPlace } from "../../workbook/returns/receivedSheets";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import {
  emptyReviewSheet,
  readReviewSheet,
  writeReturns,
  writeReviewSheet,
  type ReviewSheet,
} from "../../workbook/review/reviewSheet";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { takeDifferences } from "../../workbook/gateway/writtenTexts";
import { job } from "../shared/job";
import { JobError } from "../shared/jobError";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { removeLeftovers, takeBack } from "./leftovers";
import type { AnswersRead } from "../queries/queryTypes";
import { takeAnswers } from "../queries/readAnswers";
import { lookAt, receive } from "./receive";
import type { ReturnFile } from "./returnFile";
import { named, recordsOf, replacedBy, type Received } from "./returnSheets";
import { stepsOf } from "../shared/step";
import { warningsOnArrival, whatIsMissing } from "./unusualReturns";
import type { AddResult, ReturnListed } from "./returnTypes";
import type { FileGiven } from "../shared/fileGiven";
import type { Progress } from "../shared/progress";

const SAFE = "What was in the workbook before is unchanged.";

/**
 * Puts each file into the workbook as sheets named after its agency, as received, and records where they came from
 * (docs/domain.md section 3). A return replaces the earlier one of the same agency, kind and person. A file that is not a
 * return, or that Excel will not take, is refused without leaving anything behind, and the others are still added. For a
 * returned query sheet, the answers are read in and the sheet itself is not kept.
 */
export const addReturns = job(
  "add the returns",
  SAFE,
  async (
    run: RunInWorkbook,
    files: readonly FileGiven[],
    today: IsoDate,
    progress?: (progress: Progress) => void,
  ): Promise<AddResult> => {
    const steps = stepsOf("Adding the returns", progress);
    const result: AddResult = { added: [], refused: [] };
    const failures: JobError[] = [];
    for (const [index, file] of files.entries()) {
      await steps.at(`Reading ${file.name}`, index, files.length);
      const { added, warnings, answers, refused } = await job(`add ${file.name}`, SAFE, addOrRefuse)(
        run,
        file,
        today,
      ).catch((error: unknown) => {
        if (!(error instanceof JobError)) {
          throw error;
        }
        failures.push(error);
        return notAdded(file, inOne(error));
      });
      result.added.push(...added);
      result.refused.push(...refused);
      if (warnings.length > 0) {
        result.warnings = [...(result.warnings ?? []), ...warnings];
      }
      if (answers.length > 0) {
        result.answers = [...(result.answers ?? []), ...answers];
      }
    }
    const [first] = failures;
    if (first && failures.length === files.length) {
      throw first;
    }
    return result;
  },
);

/** A failure in one text, for listing with the results of the other files. */
function inOne({ message, next, details }: JobError): string {
  return [message, next, ...(details === undefined ? [] : [`(${details})`])].join(" ");
}

function notAdded(file: FileGiven, message: string): FileAdded & Pick<AddResult, "refused"> {
  return { added: [], warnings: [], answers: [], refused: [{ file: file.name, message }] };
}

/** What a return is read against. */
interface Circumstances {
  known: ReviewSheet | null;
  decisions: readonly RememberedColumn[];
  today: IsoDate;
  arrival: Arrival;
}

/** One file while it is being added. */
interface Arrival {
  /** The ids of the sheets already in the workbook. */
  before: ReadonlySet<string>;
  /** An earlier return has been removed for it. */
  replaces: boolean;
}

interface FileAdded {
  added: AddResult["added"];
  warnings: string[];
  answers: AnswersRead[];
}

async function addOrRefuse(
  run: RunInWorkbook,
  file: FileGiven,
  today: IsoDate,
): Promise<FileAdded & Pick<AddResult, "refused">> {
  try {
    return { ...(await addFile(run, file, today)), refused: [] };
  } catch (error) {
    if (error instanceof FileProblem) {
      return notAdded(file, error.message);
    }
    throw error;
  }
}

async function addFile(run: RunInWorkbook, file: FileGiven, today: IsoDate): Promise<FileAdded> {
  const looked = lookAt(run, file);
  return run(async (context) => {
    const arrival: Arrival = { before: await sheetIds(context), replaces: false };
    try {
      return await takeIn(context, file, looked, arrival, today);
    } catch (error) {
      // Once the earlier return is removed, the new one is the only copy, so it stays.
      if (!arrival.replaces) {
        await takeBack(context, arrival.before);
      }
      throw error;
    }
  });
}

async function takeIn(
  context: Context,
  file: FileGiven,
  looked: ReturnFile,
  arrival: Arrival,
  today: IsoDate,
): Promise<FileAdded> {
  const known = await readReviewSheet(context);
  const decisions = known ? await readHeadingDecisions(context) : [];
  const received = await receive(context, file, looked, arrival.before);
  const asked = received.flatMap(({ sheet, grid }) => {
    const on = answersOn(grid);
    return on ? [{ sheet, ...on }] : [];
  });
  if (asked.length === 0) {
    return {
      ...(await addReturn(context, file, received, { known, decisions, today, arrival })),
      answers: [],
    };
  }
  const sheetsAsked = asked.map(({ sheet }) => sheet.name);
  await removeSheets(context, sheetsAsked);
  const others = received.filter(({ sheet }) => !sheetsAsked.includes(sheet.name));
  const grids = others.map(({ grid }) => grid);
  const isReturn =
    others.length > 0 &&
    (await inStretches(readReturnSteps(grids, known?.review ?? emptyReview(), today, decisions)))
      .withoutChronology.length === 0;
  const returned: Pick<FileAdded, "added" | "warnings"> = isReturn
    ? await addReturn(context, file, others, { known, decisions, today, arrival })
    : { added: [], warnings: [] };
  if (!isReturn) {
    await removeSheets(
      context,
      others.map(({ sheet }) => sheet.name),
    );
    refuseAnswers(file, known !== null && known.returns.length > 0, asked);
  }
  const answers: AnswersRead[] = [];
  for (const { agency, answers: given } of asked.filter((each) => each.answers.length > 0)) {
    answers.push({ file: file.name, ...(await takeAnswers(context, agency, given, today)) });
  }
  return { ...returned, answers };
}

/** @throws FileProblem for a query sheet with nothing to read in */
function refuseAnswers(file: FileGiven, hasReturns: boolean, asked: readonly { answers: unknown[] }[]): void {
  if (asked.every(({ answers }) => answers.length === 0)) {
    throw new FileProblem(
      file.name,
      "is a query sheet without answers: there is nothing under “Your answer”. Ask the agency to fill it in",
    );
  }
  if (!hasReturns) {
    throw new FileProblem(
      file.name,
      "is an answered query sheet, but this workbook has no returns that it could belong to. Open the workbook in " +
        "which it was made and add it there",
    );
  }
}

async function addReturn(
  context: Context,
  file: FileGiven,
  received: readonly Received[],
  { known, decisions, today, arrival }: Circumstances,
): Promise<Pick<FileAdded, "added" | "warnings">> {
  const grids = received.map(({ grid }) => grid);
  const read = await inStretches(readReturnSteps(grids, known?.review ?? emptyReview(), today, decisions));
  const arrived = received.map(({ sheet }) => sheet.name);
  if (read.withoutChronology.length > 0) {
    await removeSheets(context, arrived);
    throw new FileProblem(file.name, whatIsMissing(grids, read.sheets));
  }
  const remembered = (known?.returns ?? []).flatMap(({ sheet, keptAs }) => [sheet, keptAs]);
  await removeLeftovers(
    context,
    received,
    remembered,
    read.sheets.map(({ agency }) => agency),
  );
  const gone = replacedBy(recordsOf(received, read.sheets), known?.returns ?? []);
  const leaving = gone.flatMap(({ sheet, keptAs }) => (keptAs === "" ? [sheet] : [sheet, keptAs]));
  const staying = (await sheetNames(context)).filter((name) => ![...leaving, ...arrived].includes(name));
  const records = named(recordsOf(received, read.sheets), staying);
  await takeTheirPlace(
    context,
    leaving,
    received.map(({ sheet }, at) => ({ id: sheet.id, name: records[at]?.sheet ?? sheet.name })),
  );
  arrival.replaces = leaving.length > 0;
  const returns = [...(known?.returns ?? []).filter((record) => !gone.includes(record)), ...records];
  await (known
    ? writeReturns(context, returns)
    : writeReviewSheet(context, { ...emptyReviewSheet(), returns }));
  return {
    added: records.map((record, at) => ({ ...listed(record, grids[at]), merged: false })),
    warnings: [
      ...read.sheets.flatMap((sheet) => warningsOnArrival(sheet)),
      ...(await takeDifferences(context)),
    ],
  };
}

/** A return for showing in a list; `grid` is what is on its sheet. */
export function listed(record: ReturnRecord, grid: Grid | undefined): Omit<ReturnListed, "merged"> {
  const rows = grid?.cells.filter((row) => row.some((cell) => cell.kind !== "empty")).length ?? 0;
  return { sheet: record.sheet, agency: record.agency, file: record.file, rows };
}
