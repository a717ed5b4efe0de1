import type { IsoDate } from "../../calendar/isoDate";
import type { ReadReturns } from "../../chronology/returns/readReturns";
import { readReturnSteps } from "../../chronology/returns/readReturns";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { fileAsSent, freeFileName } from "../../chronology/returns/fileNames";
import type { RememberedColumn } from "../../chronology/headings/rememberedColumns";
import { readGrids } from "../../workbook/gateway/readGrids";
import { removeSheets, sheetNames } from "../../workbook/gateway/sheetList";
import { forgetOwnNames, ownNames } from "../../workbook/gateway/ownNames";
import { takeDifferences } from "../../workbook/gateway/writtenTexts";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context } from "../../workbook/gateway/workbookRun";
import { answersOn } from "../../workbook/queries/querySheet";
import { readReviewAndDecisions } from "../../workbook/returns/headingDecisions";
import { queueMoves } from "../../workbook/returns/receivedSheets";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import {
  emptyReviewSheet,
  writeReturns,
  writeReviewSheet,
  type ReviewSheet,
} from "../../workbook/review/reviewSheet";
import type { AnswersRead } from "../queries/queryTypes";
import type { RecordTaken } from "./returnTypes";
import { takeAnswers } from "../queries/readAnswers";
import type { FileGiven } from "../shared/fileGiven";
import { toRead } from "../shared/sheetToRead";
import { lastSavedOf } from "./lastSaved";
import { removeLeftovers, sameCells } from "./leftovers";
import { receive } from "./receive";
import { recordsAmong } from "./recordsTaken";
import type { ReturnFile } from "./returnFile";
import { named, recordsOf, type Received } from "./returnSheets";
import { rowsIn, tooLarge } from "./filledCells";
import { warningsOnArrival, whatIsMissing } from "./unusualReturns";

/** What became of a file that was taken in. */
export interface FileTaken {
  /** The numbers of its returns in the workbook, with what was read on their sheets; none for a query sheet. */
  returns: ArrivedReturns[];
  warnings: string[];
  answers: AnswersRead[];
  /** What it holds in place of a return: records of the procedures, each on a sheet of its own. */
  records: RecordTaken[];
}

/** The returns of one file. */
export interface ArrivedReturns {
  file: FileGiven;
  numbers: number[];
  /** `null` for a file that was there already. */
  read: ReadReturns | null;
  /** How many rows of each are not empty. */
  rows: number[];
}

/** One file while it is being added. */
export interface Arrival {
  /** The ids of the sheets already in the workbook; null until they are known, before any of the file's comes. */
  before: ReadonlySet<string> | null;
  /** Its returns have been recorded, so their sheets stay whatever happens then. */
  recorded: boolean;
}

/** What a return is read against. */
interface Circumstances {
  known: ReviewSheet | null;
  decisions: readonly RememberedColumn[];
  today: IsoDate;
  arrival: Arrival;
}

/**
 * Takes in one file: its returns are recorded as standing beside what is there; the answers of a query sheet are read.
 * @throws FileProblem for a file that is refused
 */
export async function takeIn(
  context: Context,
  file: FileGiven,
  looked: ReturnFile,
  arrival: Arrival,
  today: IsoDate,
): Promise<FileTaken> {
  const { known, decisions } = await readReviewAndDecisions(context);
  arrival.before = (await ownNames(context)).sheetIds;
  const received = await receive(context, file, looked, arrival.before);
  const asked = received.flatMap(({ sheet, grid }) => {
    const on = answersOn(grid);
    return on ? [{ sheet, ...on }] : [];
  });
  const circumstances = { known, decisions, today, arrival };
  if (asked.length === 0) {
    return { answers: [], ...(await takeReturn(context, file, received, circumstances)) };
  }
  const sheetsAsked = asked.map(({ sheet }) => sheet.name);
  await removeSheets(context, sheetsAsked);
  const others = received.filter(({ sheet }) => !sheetsAsked.includes(sheet.name));
  const grids = others.map(({ grid }) => grid);
  const isReturn =
    others.length > 0 &&
    (await inStretches(readReturnSteps(grids, (known ?? emptyReviewSheet()).review, today, decisions)))
      .withoutChronology.length === 0;
  const returned: Omit<FileTaken, "answers"> = isReturn
    ? await takeReturn(context, file, others, circumstances)
    : { returns: [], warnings: [], records: [] };
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

async function takeReturn(
  context: Context,
  file: FileGiven,
  arrived: readonly Received[],
  { known: standing, decisions, today, arrival }: Circumstances,
): Promise<Omit<FileTaken, "answers">> {
  const known = standing ?? emptyReviewSheet();
  const all = [...known.returns, ...known.aside];
  const fileName = freeFileName(
    file.name,
    all.map((record) => record.file),
  );
  const agency = file.said?.agency;
  const received = arrived.map(({ sheet, grid }): Received => ({
    sheet,
    grid: { ...grid, file: fileName, ...(agency !== undefined && { decided: { agency } }) },
  }));
  const grids = received.map(({ grid }) => grid);
  const rows = grids.map(rowsIn);
  const problem = tooLarge(file.name, grids);
  if (problem) throw problem;
  const read = await inStretches(readReturnSteps(grids, known.review, today, decisions));
  const names = received.map(({ sheet }) => sheet.name);
  if (read.withoutChronology.length > 0) {
    const records = recordsAmong(file.name, received);
    if (records.length > 0) {
      arrival.recorded = true;
      return { returns: [], warnings: [], records };
    }
    await removeSheets(context, names);
    throw new FileProblem(file.name, whatIsMissing(grids, read.sheets));
  }
  const warnings = read.sheets.flatMap((sheet) => warningsOnArrival(sheet, file.name));
  const gone = await goneReturn(context, file.name, names, all);
  if (gone) {
    // Its records stand, so its sheets take the places of those that somebody deleted.
    await writeReturns(context, known, () => queueMoves(context, movesTo(names, gone)));
    forgetOwnNames(context);
    arrival.recorded = true;
    const said = `${file.name} is listed among the returns and was no longer in the workbook; it is there again.`;
    const numbers = gone.map(({ number }) => number);
    return { returns: [{ file, numbers, read: null, rows }], warnings: [...warnings, said], records: [] };
  }
  const before = await sameReturn(context, file.name, received, all);
  if (before) {
    await removeSheets(context, names);
    const said = `${file.name} is in the workbook already, the same in every cell, so it was not added again.`;
    const numbers = before.map(({ number }) => number);
    return { returns: [{ file, numbers, read: null, rows }], warnings: [...warnings, said], records: [] };
  }
  const left = await removeLeftovers(
    context,
    received,
    all.flatMap(({ sheet, keptAs }) => [sheet, keptAs]),
    read.sheets.map((sheet) => sheet.agency),
  );
  if (!standing) {
    await writeReviewSheet(context, known);
  }
  const there = standing ? left : await sheetNames(context);
  // A sheet that somebody deleted is still that of its return.
  const taken = all.flatMap(({ sheet, keptAs }) => [sheet, keptAs]).filter((name) => name !== "");
  const others = [...new Set([...there.filter((name) => !names.includes(name)), ...taken])];
  const about = { lastSaved: lastSavedOf(file.bytes), said: file.said };
  const records = named(recordsOf(received, read.sheets, about, known), others);
  await writeReturns(context, { returns: [...known.returns, ...records], aside: known.aside }, () =>
    queueMoves(context, movesTo(names, records)),
  );
  forgetOwnNames(context);
  arrival.recorded = true;
  warnings.push(...(await takeDifferences(context)));
  const numbers = records.map(({ number }) => number);
  return { returns: [{ file, numbers, read, rows }], warnings, records: [] };
}

/** The sheets' own names, by way of names that none of them has: one may be called as another is to be. */
function movesTo(names: readonly string[], records: readonly ReturnRecord[]): { from: string; to: string }[] {
  const clash = records.some(({ sheet }, at) => sheet !== names[at] && names.includes(sheet));
  const between = (at: number): string => `Return ${String(at + 1)} on its way`;
  const to = (at: number, name: string): string => records[at]?.sheet ?? name;
  return clash
    ? [
        ...names.map((from, at) => ({ from, to: between(at) })),
        ...names.map((name, at) => ({ from: between(at), to: to(at, name) })),
      ]
    : names.map((from, at) => ({ from, to: to(at, from) }));
}

/**
 * The returns that came in a file of the same name and whose sheets are all gone from the workbook; `null` where there are none. The
 * file's own sheets may be called like them by now, and are not taken for them.
 * @param arrived what the file's sheets are called
 */
async function goneReturn(
  context: Context,
  name: string,
  arrived: readonly string[],
  records: readonly ReturnRecord[],
): Promise<ReturnRecord[] | null> {
  const own = records.filter(({ file, state }) => fileAsSent(file) === name && state !== "replaced");
  if (own.length === 0) return null;
  const there = new Set((await sheetNames(context)).filter((sheet) => !arrived.includes(sheet)));
  const files = [...new Set(own.map(({ file }) => file))];
  const gone = files
    .map((file) => own.filter((record) => record.file === file))
    .find((ofFile) => ofFile.length === arrived.length && ofFile.every(({ sheet }) => !there.has(sheet)));
  return gone ?? null;
}

/**
 * The returns in the workbook that came in a file of the same name and hold the same in every cell; `null` where there are none. One
 * that another took the place of can come again: its agency may have gone back to it.
 */
async function sameReturn(
  context: Context,
  name: string,
  received: readonly Received[],
  records: readonly ReturnRecord[],
): Promise<ReturnRecord[] | null> {
  const files = [...new Set(records.flatMap(({ file }) => (fileAsSent(file) === name ? [file] : [])))];
  for (const file of files.reverse()) {
    const ofFile = records.filter((record) => record.file === file);
    if (ofFile.length !== received.length || ofFile.some(({ state }) => state === "replaced")) continue;
    const sheets = ofFile.map((record) => ({ ...toRead(record), name: record.keptAs || record.sheet }));
    const grids = await readGrids(context, sheets);
    if (received.every(({ grid }, at) => sameCells(grid, grids[at]))) return ofFile;
  }
  return null;
}
