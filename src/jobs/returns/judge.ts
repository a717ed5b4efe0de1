import type { IsoDate } from "../../calendar/isoDate";
import { readReturnSteps } from "../../chronology/returns/readReturns";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { fileAsSent, freeFileName } from "../../chronology/returns/fileNames";
import type { RememberedColumn } from "../../chronology/headings/rememberedColumns";
import { readGrids } from "../../workbook/gateway/readGrids";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context } from "../../workbook/gateway/workbookRun";
import { answersOn } from "../../workbook/queries/querySheet";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import type { ReviewSheet } from "../../workbook/review/reviewSheet";
import type { FileGiven } from "../shared/fileGiven";
import { toRead } from "../shared/sheetToRead";
import { rowsIn, tooLarge } from "./filledCells";
import { lastSavedOf } from "./lastSaved";
import { sameCells } from "./leftovers";
import { recordsAmong } from "./recordsTaken";
import { recordsOf, type Received } from "./returnSheets";
import type { RecordTaken } from "./returnTypes";
import type { ArrivedReturns } from "./settleAdded";
import { warningsOnArrival, whatIsMissing } from "./unusualReturns";

/** What files are judged against. */
export interface Circumstances {
  /** The Review sheet before any of them. */
  known: ReviewSheet;
  /** The returns that are recorded, and those of the files judged so far: each adds its own. */
  records: ReturnRecord[];
  decisions: readonly RememberedColumn[];
  today: IsoDate;
  /** The names of the sheets that are in the workbook. */
  there: string[];
}

type Asked = NonNullable<ReturnType<typeof answersOn>>;

/** What a file was found to be. Nothing of it has been written. */
export interface Judged {
  /** The numbers of its returns in the workbook, with what was read on their sheets; none for a query sheet. */
  returns: ArrivedReturns[];
  /** New returns, each with the name under which its sheet came in. */
  fresh: {
    records: { cameAs: string; record: ReturnRecord }[];
    received: readonly Received[];
    /** What its sheets would be called. */
    agencies: string[];
  } | null;
  /** Sheets that take the places of recorded ones that somebody deleted. */
  back: { cameAs: string; to: string }[];
  /** The query sheets with answers in it. */
  asked: Asked[];
  /** What it holds in place of a return: records of the procedures, each on a sheet of its own. */
  records: RecordTaken[];
  warnings: string[];
  /** The names of its sheets that do not stay. */
  unwanted: string[];
}

const NOTHING: Judged = {
  ...{ returns: [], fresh: null, back: [], asked: [], records: [], warnings: [], unwanted: [] },
};

/**
 * Says what a file is: returns, answers to queries, or a record of the procedures. Nothing is written.
 * @throws FileProblem for a file that is refused
 */
export async function judge(
  context: Context,
  file: FileGiven,
  received: readonly Received[],
  circumstances: Circumstances,
): Promise<Judged> {
  const asked = received.flatMap(({ sheet, grid }) => {
    const on = answersOn(grid);
    return on ? [{ sheet, ...on }] : [];
  });
  if (asked.length === 0) return judgeReturn(context, file, received, circumstances);
  const others = received.filter(({ sheet }) => asked.every((each) => each.sheet !== sheet));
  const answered = asked.filter(({ answers }) => answers.length > 0);
  if (await isReturn(others, circumstances)) {
    const judged = await judgeReturn(context, file, others, circumstances);
    const unwanted = [...judged.unwanted, ...asked.map(({ sheet }) => sheet.name)];
    return { ...judged, asked: answered, unwanted };
  }
  refuseAnswers(file, circumstances.records.length > 0, answered.length > 0);
  return { ...NOTHING, asked: answered, unwanted: received.map(({ sheet }) => sheet.name) };
}

async function isReturn(
  received: readonly Received[],
  { known, today, decisions }: Circumstances,
): Promise<boolean> {
  if (received.length === 0) return false;
  const grids = received.map(({ grid }) => grid);
  const read = await inStretches(readReturnSteps(grids, known.review, today, decisions));
  return read.withoutChronology.length === 0;
}

/** @throws FileProblem for a query sheet with nothing to read in */
function refuseAnswers(file: FileGiven, hasReturns: boolean, hasAnswers: boolean): void {
  if (!hasAnswers) {
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

async function judgeReturn(
  context: Context,
  file: FileGiven,
  arrived: readonly Received[],
  circumstances: Circumstances,
): Promise<Judged> {
  const { known, records: all, decisions, today, there } = circumstances;
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
    if (records.length > 0) return { ...NOTHING, records };
    throw new FileProblem(file.name, whatIsMissing(grids, read.sheets));
  }
  const warnings = read.sheets.flatMap((sheet) => warningsOnArrival(sheet, file.name));
  const thereAlready = (records: readonly ReturnRecord[]): ArrivedReturns[] => [
    { file, numbers: records.map(({ number }) => number), read: null, rows },
  ];
  const others = new Set(there.filter((name) => !names.includes(name)));
  const gone = goneReturn(file.name, names.length, all, others);
  if (gone) {
    const said = `${file.name} is listed among the returns and was no longer in the workbook; it is there again.`;
    const back = names.map((cameAs, at) => ({ cameAs, to: gone[at]?.sheet ?? cameAs }));
    there.push(...gone.map(({ sheet }) => sheet));
    return { ...NOTHING, returns: thereAlready(gone), back, warnings: [...warnings, said] };
  }
  const before = await sameReturn(context, file.name, received, all);
  if (before) {
    const said = `${file.name} is in the workbook already, the same in every cell, so it was not added again.`;
    return { ...NOTHING, returns: thereAlready(before), warnings: [...warnings, said], unwanted: names };
  }
  const about = { lastSaved: lastSavedOf(file.bytes), said: file.said };
  const records = recordsOf(received, read.sheets, about, known, all);
  all.push(...records);
  const fresh = {
    records: records.map((record) => ({ cameAs: record.sheet, record })),
    received,
    agencies: read.sheets.map((sheet) => sheet.agency),
  };
  const numbers = records.map(({ number }) => number);
  return { ...NOTHING, returns: [{ file, numbers, read, rows }], fresh, warnings };
}

/**
 * The returns that came in a file of the same name and whose sheets are all gone from the workbook; `null` where there are none. The
 * file's own sheets may be called like them by now, and are not taken for them.
 * @param sheets how many the file has
 * @param there the names of all others
 */
function goneReturn(
  name: string,
  sheets: number,
  records: readonly ReturnRecord[],
  there: ReadonlySet<string>,
): ReturnRecord[] | null {
  const own = records.filter(({ file, state }) => fileAsSent(file) === name && state !== "replaced");
  const files = [...new Set(own.map(({ file }) => file))];
  const gone = files
    .map((file) => own.filter((record) => record.file === file))
    .find((ofFile) => ofFile.length === sheets && ofFile.every(({ sheet }) => !there.has(sheet)));
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
