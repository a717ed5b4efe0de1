import type { IsoDate } from "../calendar";
import { CsvProblem, gridFromCsv, readReturns, type Grid, type RememberedColumn } from "../chronology";
import { emptyReview } from "../review/review";
import { addGridSheet } from "../workbook/gridSheet";
import { readHeadingDecisions } from "../workbook/headingDecisions";
import { readGrids } from "../workbook/readGrids";
import { answersOn } from "../workbook/querySheet";
import { insertFile, removeSheets, renameSheets, sheetNames } from "../workbook/receivedSheets";
import type { ReturnRecord } from "../workbook/returnRecords";
import {
  emptyReviewSheet,
  readReviewSheet,
  writeReturns,
  writeReviewSheet,
  type ReviewSheet,
} from "../workbook/reviewSheet";
import { freeSheetName } from "../workbook/sheetNames";
import { refusalOf, type RunInWorkbook } from "../workbook/workbookRun";
import { jobError } from "./failure";
import { FileProblem } from "./fileProblem";
import type { AnswersRead } from "./queryTypes";
import { takeAnswers } from "./readAnswers";
import { base64Of, lookInto, type WorkbookFile } from "./returnFile";
import { named, recordsOf, replacedBy, type Received } from "./returnSheets";
import { stepsOf } from "./step";
import type { AddResult, FileGiven, Progress, ReturnListed } from "./types";

const SAFE = "What was in the workbook before is as it was.";

/**
 * Puts each file into the workbook as sheets named after its agency, as received, and remembers where they came from
 * (domain.md section 3). A return takes the place of the earlier one of the same agency, kind and person. A file that is
 * no return is refused, with nothing of it left in the workbook, and the others still come in. Of a query sheet that came
 * back the answers are read in, and the sheet itself is not kept.
 */
export async function addReturns(
  run: RunInWorkbook,
  files: readonly FileGiven[],
  today: IsoDate,
  progress?: (progress: Progress) => void,
): Promise<AddResult> {
  const steps = stepsOf("Taking in the returns", progress);
  const result: AddResult = { added: [], refused: [] };
  for (const [index, file] of files.entries()) {
    await steps.at(`Reading ${file.name}`, index, files.length);
    try {
      const { added, answers } = await addFile(run, file, today);
      result.added.push(...added);
      if (answers.length > 0) {
        result.answers = [...(result.answers ?? []), ...answers];
      }
    } catch (error) {
      if (!(error instanceof FileProblem) && !(error instanceof CsvProblem)) {
        throw jobError(error, `take in ${file.name}`, SAFE);
      }
      result.refused.push({ file: file.name, message: error.message });
    }
  }
  return result;
}

type Context = Parameters<typeof insertFile>[0];

/** What a return is read by. */
interface Circumstances {
  known: ReviewSheet | null;
  decisions: readonly RememberedColumn[];
  today: IsoDate;
}

interface FileAdded {
  added: AddResult["added"];
  answers: AnswersRead[];
}

async function addFile(run: RunInWorkbook, file: FileGiven, today: IsoDate): Promise<FileAdded> {
  const looked = lookInto(file.name, file.bytes);
  return run(async (context) => {
    const known = await readReviewSheet(context);
    const decisions = known ? await readHeadingDecisions(context) : [];
    const received =
      looked.kind === "csv" ? await receiveCsv(context, file) : await receiveWorkbook(context, file, looked);
    const asked = received.flatMap(({ sheet, grid }) => {
      const on = answersOn(grid);
      return on ? [{ sheet, ...on }] : [];
    });
    if (asked.length === 0) {
      return { added: await addReturn(context, file, received, { known, decisions, today }), answers: [] };
    }
    const sheetsAsked = asked.map(({ sheet }) => sheet.name);
    await removeSheets(context, sheetsAsked);
    const others = received.filter(({ sheet }) => !sheetsAsked.includes(sheet.name));
    const isReturn =
      others.length > 0 &&
      readReturns(
        others.map(({ grid }) => grid),
        known?.review ?? emptyReview(),
        today,
        decisions,
      ).withoutChronology.length === 0;
    const added = isReturn ? await addReturn(context, file, others, { known, decisions, today }) : [];
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
    return { added, answers };
  });
}

/** @throws FileProblem for a query sheet from which nothing can be read in */
function refuseAnswers(file: FileGiven, hasReturns: boolean, asked: readonly { answers: unknown[] }[]): void {
  if (asked.every(({ answers }) => answers.length === 0)) {
    throw new FileProblem(
      file.name,
      "is a query sheet without answers: nothing stands under “Your answer”. Ask the agency to fill it in",
    );
  }
  if (!hasReturns) {
    throw new FileProblem(
      file.name,
      "is an answered query sheet, and this workbook has no returns that it could belong to. Open the workbook in which " +
        "it was made and add it there",
    );
  }
}

async function addReturn(
  context: Context,
  file: FileGiven,
  received: readonly Received[],
  { known, decisions, today }: Circumstances,
): Promise<AddResult["added"]> {
  const grids = received.map(({ grid }) => grid);
  const read = readReturns(grids, known?.review ?? emptyReview(), today, decisions);
  const arrived = received.map(({ sheet }) => sheet.name);
  if (read.withoutChronology.length > 0) {
    await removeSheets(context, arrived);
    throw new FileProblem(file.name, whatIsMissing(grids));
  }
  const gone = replacedBy(recordsOf(received, read.sheets), known?.returns ?? []);
  const leaving = gone.flatMap(({ sheet, keptAs }) => (keptAs === "" ? [sheet] : [sheet, keptAs]));
  const staying = (await sheetNames(context)).filter((name) => ![...leaving, ...arrived].includes(name));
  const records = named(recordsOf(received, read.sheets), staying);
  await removeSheets(context, leaving);
  await renameSheets(
    context,
    received.map(({ sheet }, at) => ({ id: sheet.id, name: records[at]?.sheet ?? sheet.name })),
  );
  const returns = [...(known?.returns ?? []).filter((record) => !gone.includes(record)), ...records];
  await (known
    ? writeReturns(context, returns)
    : writeReviewSheet(context, { ...emptyReviewSheet(), returns }));
  return records.map((record, at) => ({ ...listed(record, grids[at]), merged: false }));
}

/** How a return is shown in a list; `grid` is what stands on its sheet. */
export function listed(record: ReturnRecord, grid: Grid | undefined): Omit<ReturnListed, "merged"> {
  const rows = grid?.cells.filter((row) => row.some((cell) => cell.kind !== "empty")).length ?? 0;
  return { sheet: record.sheet, agency: record.agency, file: record.file, rows };
}

function whatIsMissing(grids: readonly Grid[]): string {
  return grids.every((grid) => grid.cells.length === 0)
    ? "is empty: there is nothing in it to read"
    : "holds no chronology: no sheet has a heading with a date and what happened. Check that it is the right file";
}

async function receiveCsv(context: Context, file: FileGiven): Promise<Received[]> {
  const grid = gridFromCsv(file.name, file.bytes);
  const name = freeSheetName(grid.sheet, await sheetNames(context));
  return [{ sheet: await addGridSheet(context, name, grid), grid }];
}

/** What a person is told where Excel itself refuses a file. */
function refusedByExcel(file: string, error: unknown): unknown {
  const refusal = refusalOf(error);
  return refusal && ["InvalidArgument", "FileCorrupted", "UnsupportedFeature"].includes(refusal.code)
    ? new FileProblem(
        file,
        "could not be opened. It may be damaged, or hold charts, pivot tables or comments that Excel on the web will not " +
          "take in. Open it, copy its table into a new workbook, save that and add it instead",
      )
    : error;
}

async function receiveWorkbook(
  context: Context,
  file: FileGiven,
  { sheets: sheetsInFile, system1904 }: WorkbookFile,
): Promise<Received[]> {
  const sheets = await insertFile(context, base64Of(file.bytes)).catch((error: unknown) => {
    throw refusedByExcel(file.name, error);
  });
  const grids = await readGrids(
    context,
    sheets.map(({ name }, index) => ({
      name,
      file: file.name,
      sheet: sheetsInFile[index]?.name ?? name,
      date1904: system1904,
    })),
  );
  return sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    // Excel may show a sheet that came in hidden; the file itself says how it was.
    return grid ? [{ sheet, grid: { ...grid, hidden: sheetsInFile[index]?.hidden ?? grid.hidden } }] : [];
  });
}
