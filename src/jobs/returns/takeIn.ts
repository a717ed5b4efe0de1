import type { IsoDate } from "../../calendar/isoDate";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { readGrids } from "../../workbook/gateway/readGrids";
import { removeSheets } from "../../workbook/gateway/sheetList";
import { forgetOwnNames, ownNames } from "../../workbook/gateway/ownNames";
import { takeDifferences } from "../../workbook/gateway/writtenTexts";
import type { Context } from "../../workbook/gateway/workbookRun";
import { readReviewAndDecisions } from "../../workbook/returns/headingDecisions";
import { queueMoves, type SheetMove } from "../../workbook/returns/receivedSheets";
import {
  emptyReviewSheet,
  writeReturns,
  writeReviewSheet,
  type ReviewSheet,
} from "../../workbook/review/reviewSheet";
import { takeAnswers } from "../queries/readAnswers";
import type { AnswersRead } from "../queries/queryTypes";
import type { FileGiven } from "../shared/fileGiven";
import { job } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { Steps } from "../shared/step";
import { judge, type Circumstances, type Judged } from "./judge";
import { findLeftovers, takeBack } from "./leftovers";
import { receive, type CameIn } from "./receive";
import type { ReturnFile } from "./returnFile";
import { named } from "./returnSheets";
import { NOTHING, settleArrivals, whatCame, type SettledArrivals } from "./settleAdded";
import { movesFor } from "./writeSettled";

/** What is safe while files are added. */
export const SAFE = "What was in the workbook before is unchanged.";

/** A file with what was seen in it before Excel is given it. */
export interface FileLookedAt {
  /** Its place among those given. */
  at: number;
  file: FileGiven;
  looked: ReturnFile;
}

/** What became of a file: why it was refused, the error that kept it out, or what was taken in. */
export type Outcome = string | JobError | Omit<Judged, "unwanted">;

type Outcomes = Map<number, Outcome>;

/** What became of files that were given together. */
export interface FilesTaken {
  /** By the places of the files. */
  outcomes: Outcomes;
  settled: SettledArrivals;
  answers: AnswersRead[];
  /** Sentences about what could not be written as it was asked for. */
  told: string[];
}

/** A file whose sheets are in the workbook. */
interface Arrived {
  at: number;
  file: FileGiven;
  came: CameIn;
}

/** Files while they are being added. */
interface Arrival {
  /** The ids of the sheets that were there before any of them. */
  before: ReadonlySet<string>;
  /** Their returns have been recorded, so their sheets stay whatever happens then. */
  recorded: boolean;
}

/**
 * Takes in files together: all of them come into the workbook, then they are read at once, and what they are is recorded and settled in one
 * request; so what several cost beside one is a request each. A file that is not a return, or that Excel will not take, leaves nothing
 * behind, and the others are still taken. The answers of query sheets are read at the end.
 */
export async function takeIn(
  context: Context,
  files: readonly FileLookedAt[],
  today: IsoDate,
  steps: Steps,
): Promise<FilesTaken> {
  const { known, decisions } = await readReviewAndDecisions(context);
  const { sheetIds, sheetNames } = await ownNames(context);
  const arrival: Arrival = { before: sheetIds, recorded: false };
  try {
    const outcomes: Outcomes = new Map();
    const { arrived, there } = await bringIn(context, files, {
      known,
      sheetIds,
      sheetNames,
      outcomes,
      steps,
    });
    await steps.at("Comparing the returns", files.length, files.length);
    const standing = known ?? emptyReviewSheet();
    const circumstances: Circumstances = {
      ...{ known: standing, decisions, today, there },
      records: [...standing.returns, ...standing.aside],
    };
    const judged = await judgeAll(context, arrived, circumstances, outcomes);
    const settled = await record(context, judged, known, circumstances, arrival);
    const answers = await answersOf(context, judged, today, outcomes);
    return { outcomes, settled, answers, told: await takeDifferences(context) };
  } catch (error) {
    if (!arrival.recorded) await takeBack(context, arrival.before);
    throw error;
  }
}

/** Puts the sheets of all files into the workbook. What keeps one of them out is noted, and does not stop the others. */
async function bringIn(
  context: Context,
  files: readonly FileLookedAt[],
  workbook: {
    known: ReviewSheet | null;
    sheetIds: ReadonlySet<string>;
    sheetNames: readonly string[];
    outcomes: Outcomes;
    steps: Steps;
  },
): Promise<{ arrived: Arrived[]; there: string[] }> {
  const reference = workbook.known?.review.reference ?? "";
  const ids = new Set(workbook.sheetIds);
  const there = [...workbook.sheetNames];
  const arrived: Arrived[] = [];
  for (const [done, { at, file, looked }] of files.entries()) {
    await workbook.steps.at(`Reading ${file.name}`, done, files.length);
    const standing = { sheetIds: new Set(ids), sheetNames: [...there], reference };
    try {
      // Each by itself: Excel says of a request that it was refused, and not at which of several files.
      const came = await inWords(file, () => receive(context, file, looked, standing));
      arrived.push({ at, file, came });
      for (const { id, name } of came.sheets) {
        ids.add(id);
        there.push(name);
      }
    } catch (error) {
      if (!(error instanceof FileProblem)) await takeBack(context, standing.sheetIds);
      workbook.outcomes.set(at, outcomeOf(error));
    }
  }
  return { arrived, there };
}

/** Does something with a file; it fails with a FileProblem or in words for the person. */
async function inWords<T>(file: FileGiven, work: () => Promise<T>): Promise<T> {
  let problem: FileProblem | undefined;
  const made = job(`add ${file.name}`, SAFE, () =>
    work().catch((error: unknown) => {
      if (error instanceof FileProblem) problem = error;
      throw error;
    }),
  );
  try {
    return await made();
  } catch (error) {
    throw problem ?? error;
  }
}

/** @throws what is neither a problem of the file nor an error in words */
function outcomeOf(error: unknown): string | JobError {
  if (error instanceof FileProblem) return error.message;
  if (error instanceof JobError) return error;
  throw error;
}

/** Reads all that has come, and says of each file what it is. */
async function judgeAll(
  context: Context,
  arrived: readonly Arrived[],
  circumstances: Circumstances,
  outcomes: Outcomes,
): Promise<{ one: Arrived; judged: Judged }[]> {
  const grids = await readGrids(
    context,
    arrived.flatMap(({ came }) => came.toRead),
  );
  const all: { one: Arrived; judged: Judged }[] = [];
  const unwanted: string[] = [];
  let next = 0;
  for (const one of arrived) {
    const own = grids.slice(next, (next += one.came.toRead.length));
    try {
      const judged = await inWords(one.file, () =>
        judge(context, one.file, one.came.received(own), circumstances),
      );
      unwanted.push(...judged.unwanted);
      all.push({ one, judged });
      outcomes.set(one.at, judged);
    } catch (error) {
      outcomes.set(one.at, outcomeOf(error));
      unwanted.push(...one.came.sheets.map(({ name }) => name));
    }
  }
  const arrivedNames = arrived.flatMap(({ came }) => came.sheets.map(({ name }) => name));
  const left = await findLeftovers(
    context,
    all.flatMap(({ judged: { fresh } }) => (fresh ? [fresh] : [])),
    circumstances.there.filter((name) => !arrivedNames.includes(name)),
    circumstances.records.flatMap(({ sheet, keptAs }) => [sheet, keptAs]),
  );
  const gone = [...unwanted, ...left];
  if (gone.length > 0) {
    await removeSheets(context, gone);
    circumstances.there = circumstances.there.filter((name) => !gone.includes(name));
  }
  return all;
}

/** Records the returns as they are settled with those that were there, and gives their sheets the names that go with it. */
async function record(
  context: Context,
  all: readonly { judged: Judged }[],
  known: ReviewSheet | null,
  { known: standing, decisions, there, today }: Circumstances,
  arrival: Arrival,
): Promise<SettledArrivals> {
  const arrived = all.flatMap(({ judged }) => judged.returns);
  if (arrived.length === 0) {
    arrival.recorded = all.length > 0;
    return NOTHING;
  }
  const fresh = all.flatMap(({ judged }) => judged.fresh?.records ?? []);
  const back = all.flatMap(({ judged }) => judged.back);
  const recorded = [...standing.returns, ...standing.aside];
  const renamed = [...fresh, ...back].map(({ cameAs }) => cameAs);
  // A sheet that somebody deleted is still that of its return.
  const taken = recorded.flatMap(({ sheet, keptAs }) => [sheet, keptAs]).filter((name) => name !== "");
  const others = [...new Set([...there.filter((name) => !renamed.includes(name)), ...taken])];
  const records = named(
    fresh.map((each) => each.record),
    others,
  );
  const whole: ReviewSheet = { ...standing, returns: [...standing.returns, ...records] };
  const settled = await settleArrivals(context, whole, arrived, { decisions, today });
  const arriving = movesTo(renamed, [...records.map(({ sheet }) => sheet), ...back.map(({ to }) => to)]);
  const namesThen = [...there.filter((name) => !renamed.includes(name)), ...arriving.map(({ to }) => to)];
  const { moves, known: now } = movesFor(namesThen, whole, settled);
  const alongside = (): void => {
    queueMoves(context, [...arriving, ...moves]);
  };
  if (known) await writeReturns(context, now, alongside);
  else await writeReviewSheet(context, { ...standing, ...now }, alongside);
  arrival.recorded = true;
  forgetOwnNames(context);
  return whatCame(now, settled.alike, arrived);
}

/** The sheets' own names, by way of names that none of them has: one may be called as another is to be. */
function movesTo(names: readonly string[], wanted: readonly string[]): SheetMove[] {
  const clash = wanted.some((sheet, at) => sheet !== names[at] && names.includes(sheet));
  const between = (at: number): string => `Return ${String(at + 1)} on its way`;
  const to = (at: number, name: string): string => wanted[at] ?? name;
  return clash
    ? [
        ...names.map((from, at) => ({ from, to: between(at) })),
        ...names.map((name, at) => ({ from: between(at), to: to(at, name) })),
      ]
    : names.map((from, at) => ({ from, to: to(at, from) }));
}

/** Reads in the answers of the query sheets among the files. */
async function answersOf(
  context: Context,
  all: readonly { one: Arrived; judged: Judged }[],
  today: IsoDate,
  outcomes: Outcomes,
): Promise<AnswersRead[]> {
  const answers: AnswersRead[] = [];
  for (const { one, judged } of all) {
    try {
      for (const { agency, answers: given } of judged.asked) {
        const taken = await inWords(one.file, () => takeAnswers(context, agency, given, today));
        answers.push({ file: one.file.name, ...taken });
      }
    } catch (error) {
      outcomes.set(one.at, outcomeOf(error));
    }
  }
  return answers;
}
