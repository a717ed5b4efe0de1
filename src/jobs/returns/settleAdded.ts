import type { IsoDate } from "../../calendar/isoDate";
import type { AlikeReturns } from "../../chronology/identity/settledReturn";
import type { RememberedColumn } from "../../chronology/headings/rememberedColumns";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import { fileAsSent } from "../../chronology/returns/fileNames";
import { readReturnSteps, type ReadReturns } from "../../chronology/returns/readReturns";
import { readGrids } from "../../workbook/gateway/readGrids";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { NO_CHRONOLOGY, type ReturnRecord } from "../../workbook/review/returnRecords";
import { readReviewSheet, type RememberedReturns, type ReviewSheet } from "../../workbook/review/reviewSheet";
import { UNCHANGED } from "../shared/job";
import type { FileGiven } from "../shared/fileGiven";
import { JobError } from "../shared/jobError";
import { toRead } from "../shared/sheetToRead";
import { listed } from "./listed";
import { askedInWords, olderInWords, replacedInWords, replacementsIn } from "./returnsInWords";
import { recordOf } from "./returnSheets";
import type { ReturnListed } from "./returnTypes";
import { settleRecordSteps, standing, type SettledRecords } from "./settleRecords";
import { writeSettled } from "./writeSettled";

/** What came of the returns that were added. */
export interface SettledArrivals {
  added: ReturnListed[];
  /** What replaces what, and why, a sentence each. */
  replaced: string[];
  /** Questions about returns that may be versions of one another. */
  asked: string[];
  /** What was read on the sheets added whose returns do not count. */
  setAside: ReadSheet[];
}

export const NOTHING: SettledArrivals = { added: [], replaced: [], asked: [], setAside: [] };

/** The returns of one file. */
export interface ArrivedReturns {
  file: FileGiven;
  numbers: number[];
  /** `null` for a file that was there already. */
  read: ReadReturns | null;
  /** How many rows of each are not empty. */
  rows: number[];
}

/**
 * Settles which returns count now that others are in the workbook and recorded, and moves their sheets accordingly. What was left
 * unsettled by an earlier attempt is settled too.
 */
export async function settleAdded(
  run: RunInWorkbook,
  arrived: readonly ArrivedReturns[],
  today: IsoDate,
): Promise<SettledArrivals> {
  if (arrived.length === 0) return NOTHING;
  return run(async (context) => {
    const known = await readReviewSheet(context);
    if (!known) return NOTHING;
    const settled = await settleArrivals(context, known, arrived, { today });
    return whatCame(await writeSettled(context, known, settled), settled.alike, arrived);
  });
}

/**
 * Settles which returns count with those that have arrived. Nothing is written.
 * @param known the returns with those that have arrived, under the names that their sheets have or will have
 * @throws JobError where an earlier return that a person named is not there
 */
export async function settleArrivals(
  context: Context,
  known: ReviewSheet,
  arrived: readonly ArrivedReturns[],
  about: Reading,
): Promise<SettledRecords> {
  const said = withWhatWasSaid(known, arrived);
  const read = await readOthers(context, { ...known, ...said }, arrived, about);
  return inStretches(settleRecordSteps(said, read));
}

/** What came of returns, once it is settled which count. @param now the returns as they are settled */
export function whatCame(
  now: RememberedReturns,
  alike: readonly AlikeReturns[],
  arrived: readonly ArrivedReturns[],
): SettledArrivals {
  const numbers = new Set(arrived.flatMap((one) => one.numbers));
  const replacements = replacementsIn(now).filter(
    ({ earlier, by }) => numbers.has(earlier.number) || numbers.has(by.number),
  );
  return {
    added: addedIn(now, arrived),
    replaced: replacements.map(replacedInWords),
    asked: [
      ...replacements
        .filter(({ earlier, by }) => !earlier.replacedByHand && !numbers.has(by.number))
        .map(olderInWords),
      ...alike
        .filter(({ number, other }) => numbers.has(number) || numbers.has(other))
        .map((each) => askedInWords(each, now)),
    ],
    setAside: arrived.flatMap(({ read: own }) =>
      (own?.sheets ?? []).filter((sheet) => recordOf(now.aside, sheet)),
    ),
  };
}

function addedIn(known: RememberedReturns, arrived: readonly ArrivedReturns[]): ReturnListed[] {
  const all = [...known.returns, ...known.aside];
  return arrived.flatMap(({ numbers, rows }) =>
    numbers.flatMap((number, at) => {
      const record = all.find((each) => each.number === number);
      return record ? [{ ...listed(record, known), rows: rows[at] ?? 0, merged: false }] : [];
    }),
  );
}

/** Settles anew which returns count, and writes it. @param said the returns with what a person has just said */
export async function settleAndWrite(
  context: Context,
  known: ReviewSheet,
  said: RememberedReturns,
  today: IsoDate,
): Promise<RememberedReturns> {
  const read = await readOthers(context, { ...known, ...said }, [], { today });
  return writeSettled(context, known, await inStretches(settleRecordSteps(said, read)));
}

/** How returns are read. */
interface Reading {
  today: IsoDate;
  /** What was decided about headings, where that has been read already. */
  decisions?: readonly RememberedColumn[];
}

/** All returns, read: those that have just arrived have been, and the others are now. */
async function readOthers(
  context: Context,
  known: ReviewSheet,
  arrived: readonly ArrivedReturns[],
  { today, decisions }: Reading,
): Promise<ReadReturns> {
  const fresh = arrived.flatMap(({ read }) => read?.sheets ?? []);
  const isFresh = new Set(arrived.flatMap(({ read, numbers }) => (read ? numbers : [])));
  const others = [...known.returns, ...known.aside].filter(({ number }) => !isFresh.has(number));
  if (others.every(({ kind }) => kind === NO_CHRONOLOGY)) return { sheets: fresh, withoutChronology: [] };
  const decided = decisions ?? (await readHeadingDecisions(context));
  const grids = await readGrids(context, others.map(toRead));
  const read = await inStretches(readReturnSteps(grids, known.review, today, decided));
  return { sheets: [...fresh, ...read.sheets], withoutChronology: [] };
}

/** What a person said when giving the returns, on their records. @throws JobError where an earlier return is not there */
function withWhatWasSaid(known: ReviewSheet, arrived: readonly ArrivedReturns[]): RememberedReturns {
  const all = new Map([...known.returns, ...known.aside].map((record) => [record.number, record]));
  const addedWith = Math.min(...arrived.flatMap(({ numbers }) => numbers));
  for (const { file, numbers } of arrived) {
    for (const number of numbers) {
      const record = all.get(number);
      if (record) all.set(number, { ...record, addedWith });
    }
    const own = numbers.flatMap((number) => all.get(number) ?? []);
    for (const record of own.filter(({ state }) => state === "taken out")) {
      all.set(record.number, standing(record));
    }
    const main = own.find(({ kind }) => kind !== NO_CHRONOLOGY);
    if (!main) continue;
    for (const name of file.said?.replaces ?? []) {
      const earlier = earlierCalled(name, [...all.values()], numbers);
      if (earlier.length === 0) throw notThere(file.name, name);
      if (new Set(earlier.map((record) => record.file)).size > 1) throw notClear(file.name, name, earlier);
      for (const record of earlier) {
        all.set(record.number, {
          ...record,
          replacedBy: main.number,
          replacedByHand: true,
          state: "replaced",
        });
      }
    }
    if (file.said?.beside === true) {
      const others = [...all.keys()].filter((number) => !numbers.includes(number));
      for (const record of own) all.set(record.number, { ...record, beside: others });
    }
  }
  const records = [...all.values()];
  return {
    returns: records.filter(({ state }) => state === "in the review"),
    aside: records.filter(({ state }) => state !== "in the review"),
  };
}

/** The returns that a person calls by their file or by a sheet. */
function earlierCalled(
  name: string,
  records: readonly ReturnRecord[],
  own: readonly number[],
): ReturnRecord[] {
  const wanted = name.replace(/^.*[\\/]/, "").toLowerCase();
  const others = records.filter(({ number, kind }) => !own.includes(number) && kind !== NO_CHRONOLOGY);
  const called = (...names: readonly string[]): boolean =>
    names.some((each) => each.toLowerCase() === wanted || each.toLowerCase() === name.toLowerCase());
  const bySheet = others.filter(({ sheet }) => called(sheet));
  const byFile = others.filter(({ file }) => called(file, fileAsSent(file)));
  const found = byFile.length > 0 ? byFile : bySheet;
  const counting = found.filter(({ state }) => state === "in the review");
  return counting.length > 0 ? counting : found;
}

function notClear(file: string, earlier: string, found: readonly ReturnRecord[]): JobError {
  const each = found.map(({ sheet, agency }) => `“${sheet}” (${agency})`).join(" and ");
  return new JobError(
    `It is not clear which return ${file} replaces: ${earlier} is the file of ${each}.`,
    UNCHANGED,
    "Give the name of the sheet instead.",
  );
}

function notThere(file: string, earlier: string): JobError {
  return new JobError(
    `${file} cannot replace ${earlier}: no return in the workbook came in a file of that name, or has a sheet of that name.`,
    UNCHANGED,
    "Check the name.",
  );
}
