import { distinct } from "../../chronology/views/viewEntry";
import { withFormerNames } from "../../review/formerNames";
import { nationOf, procedureOf } from "../../review/recordWords";
import { emptyReview, reviewFrom, ReviewProblem, type Review } from "../../review/review";
import { areTablesAgain, forgetOwnNames, ownNames } from "../gateway/ownNames";
import type { TableKey } from "../gateway/ownTables";
import { interimName, interimTable, queueRemoval } from "../gateway/sheetSwap";
import { readTables, type TableRecord } from "../gateway/tableRecords";
import { sendTexts } from "../gateway/writtenTexts";
import { queuePlace } from "../look/sheetOrder";
import type { AgencyColours } from "./agencyColours";
import { mergeTables } from "./mergeTables";
import { ensureEntryCounts } from "./entryCounts";
import { askForShown, queueShown, receivedTable, showReturns } from "./returnsReceived";
import { listOf, queueList } from "./returnsList";
import { returnRowsOf, type ReturnRecord } from "./returnRecords";
import { returnsSeen, writeReturnRows } from "./returnsTable";
import { dayOrWords, holidaysOf, trimmedText } from "./reviewCells";
import { REVIEW_ITEMS } from "./reviewItems";
import { FIRST_HEADING, headingBelow, queueReviewLook, queueSectionLook } from "./reviewLayout";
import { relayReview } from "./relayReview";
import { agencyOf, coloursOf, personOf, withOwnCodes } from "./reviewRows";
import { addLinesOfEnquiry } from "./addLinesOfEnquiry";
import { EDITED, queueAgencyColours, queueDayFormats, reviewTables } from "./reviewTables";

/** What the Review sheet holds. */
export interface ReviewSheet {
  review: Review;
  colours: AgencyColours[];
  /** The returns that count. */
  returns: ReturnRecord[];
  /** The returns that others took the place of, and those that a person took out; their sheets are hidden. */
  aside: ReturnRecord[];
  /** An agency has no count of its entries: the work that listed it was cut short. */
  isUncounted?: boolean;
}

/** All returns that the workbook remembers. */
export type RememberedReturns = Pick<ReviewSheet, "returns" | "aside">;

/** What each piece of work has last read or written: what it does not change is left to those who work there too. */
const lastRead = new WeakMap<Excel.RequestContext, Pick<ReviewSheet, "review" | "colours">>();

/** What the sheet is called until it is whole. */
const UNFINISHED = interimName("Review");
/** The tables of a new sheet, from the top. */
const IN_ORDER = [
  "record",
  "agencies",
  "people",
  "linesOfEnquiry",
  "returnsReceived",
  "abbreviations",
] as const;

/** The tables that make a review sheet, in the order in which `reviewIn` takes them. */
export const REVIEW_TABLES = [
  "record",
  "agencies",
  "people",
  "linesOfEnquiry",
  "abbreviations",
  "returns",
] as const;

/**
 * Reads the Review sheet; null where the workbook has none.
 * @throws ReviewProblem in plain words where a person wrote something there that can't be used
 */
export async function readReviewSheet(context: Excel.RequestContext): Promise<ReviewSheet | null> {
  return reviewIn(context, await readTables(context, REVIEW_TABLES));
}

/**
 * What the tables of a review sheet hold; null where there are none.
 * @throws ReviewProblem in plain words where a person wrote something there that can't be used
 */
export function reviewIn(
  context: Excel.RequestContext,
  [record, agencies, people, lines, abbreviations, returns]: readonly (TableRecord[] | null)[],
): ReviewSheet | null {
  if (!record && !agencies && !people && !lines && !abbreviations && !returns) {
    lastRead.delete(context);
    return null;
  }
  const items = new Map((record ?? []).map((row) => [trimmedText.parse(row.Item), row.Value]));
  const period = {
    from: dayOrWords(items.get(REVIEW_ITEMS.from)),
    to: dayOrWords(items.get(REVIEW_ITEMS.to)),
  };
  const nation = trimmedText.parse(items.get(REVIEW_ITEMS.nation));
  const records = returnRowsOf(returns ?? []);
  const review = onSheet(() =>
    reviewFrom({
      reference: trimmedText.parse(items.get(REVIEW_ITEMS.reference)) || null,
      procedure: procedureOf(trimmedText.parse(items.get(REVIEW_ITEMS.procedure))) || null,
      ...(nation !== "" && { nation: nationOf(nation) }),
      period: period.from === null && period.to === null ? null : period,
      agreed: dayOrWords(items.get(REVIEW_ITEMS.agreed)),
      publication: dayOrWords(items.get(REVIEW_ITEMS.publication)),
      holidays: holidaysOf(items.get(REVIEW_ITEMS.holidays)),
      people: (people ?? []).filter((row) => trimmedText.parse(row.Identifier) !== "").map(personOf),
      agencies: withOwnCodes(
        (agencies ?? []).filter((row) => trimmedText.parse(row.Agency) !== "").map(agencyOf),
        records,
      ),
      linesOfEnquiry: distinct((lines ?? []).map((row) => trimmedText.parse(row["Line of enquiry"]))),
      abbreviations: Object.fromEntries(
        (abbreviations ?? []).map((row) => [
          trimmedText.parse(row.Abbreviation),
          trimmedText.parse(row.Meaning),
        ]),
      ),
    }),
  );
  returnsSeen(context, returns ?? [], records);
  const read = { review: withFormerNames(review, records), colours: (agencies ?? []).flatMap(coloursOf) };
  lastRead.set(context, read);
  return {
    ...read,
    isUncounted: (agencies ?? []).some((row) => row.Agency !== "" && row.Entries === ""),
    returns: records.filter(({ state }) => state === "in the review"),
    aside: records.filter(({ state }) => state !== "in the review"),
  };
}

/** The parser's messages name the review file; here the text is from the sheet. */
function onSheet<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReviewProblem) {
      const message = error.message.replaceAll("In the review file", "On the Review sheet");
      throw new ReviewProblem(message.replaceAll("The review file", "The Review sheet"));
    }
    throw error;
  }
}

/**
 * Writes the Review sheet, making it if need be. In existing tables only cells that differ from `contents` change, and rows
 * are added below; nothing that a person wrote there is lost.
 * @param alongside queues what belongs together with the records of returns: it is sent in the request that makes their list
 */
export async function writeReviewSheet(
  context: Excel.RequestContext,
  contents: ReviewSheet,
  alongside: () => void = () => undefined,
): Promise<void> {
  const { review, colours } = contents;
  const names = await ownNames(context);
  const known = context.workbook.worksheets.getItemOrNullObject(names.sheets.review);
  const tableOf = (key: TableKey): Excel.Table =>
    context.workbook.tables.getItemOrNullObject(names.tables[key]);
  const list = tableOf("returns");
  const edited = EDITED.map((key) => [key, tableOf(key)] as const);
  const lines = edited.find(([key]) => key === "linesOfEnquiry")?.[1];
  const left = context.workbook.worksheets.getItemOrNullObject(names.sheets.returnsList);
  const unfinished = context.workbook.worksheets.getItemOrNullObject(UNFINISHED);
  const used = known.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const shown = await askForShown(context);
  const standing = context.workbook.worksheets.load("items/name");
  await context.sync();
  if (await areTablesAgain(context, Object.fromEntries([["returns", list], ...edited]))) {
    return writeReviewSheet(context, contents, alongside);
  }
  // With the codes of their refs first: without them, agencies that are listed already would count as listed by a person.
  const returns = inOrder(contents);
  const beside = list.isNullObject ? alongside : () => undefined;
  if (!list.isNullObject) {
    await writeReturnRows(context, returns, () => (alongside(), queueShown(shown, returns)));
  }
  const isNew = known.isNullObject || used.isNullObject;
  if (!isNew && (await relayReview(context))) {
    await writeReviewSheet(context, contents, beside);
    return;
  }
  if (!isNew && lines?.isNullObject !== false && (await addLinesOfEnquiry(context))) {
    return writeReviewSheet(context, contents, beside);
  }
  let next = isNew ? FIRST_HEADING : headingBelow(used.rowIndex + used.rowCount - 1);
  const placed = (rows: number): number => {
    const row = next;
    next = headingBelow(row + Math.max(1, rows));
    return row;
  };
  let sheet = known;
  // A sheet that is new is made under another name, and so are its tables: they take their own when it is whole.
  const isMade = known.isNullObject;
  if (isMade && !unfinished.isNullObject) {
    queueRemoval(unfinished);
    await context.sync();
  }
  const called = (name: string): string => (isMade ? interimTable(name) : name);
  const wanted = {
    ...reviewTables(review, colours, names),
    returnsReceived: { name: names.tables.returnsReceived, ...receivedTable(returns) },
  };
  const seen = lastRead.get(context);
  const tablesRead = seen && reviewTables(seen.review, seen.colours, names);
  // Where the sheet stands, these have been put into their places.
  const isLacking = (key: (typeof IN_ORDER)[number]): boolean =>
    key === "returnsReceived" || (key === "linesOfEnquiry" && lines?.isNullObject !== false);
  const keys = IN_ORDER.filter((key) => isNew || !isLacking(key));
  const merged = await mergeTables(
    context,
    () => {
      if (isMade) {
        const others = standing.items.map(({ name }) => name).filter((name) => name !== UNFINISHED);
        sheet = context.workbook.worksheets.add(UNFINISHED);
        queuePlace(sheet, "review", others, names);
      }
      if (isNew) queueReviewLook(sheet, review.reference ?? "");
      return sheet;
    },
    keys.map((key) => ({ ...wanted[key], name: called(wanted[key].name) })),
    placed,
    keys.map((key) => (key === "returnsReceived" ? undefined : tablesRead?.[key])),
    isMade ? null : keys.map((key) => edited.some(([each, table]) => each === key && !table.isNullObject)),
  );
  // Somebody has turned one into a range at that moment: it is looked for, and made a table again.
  if (merged === null) {
    forgetOwnNames(context);
    return writeReviewSheet(context, contents, beside);
  }
  keys.forEach((key, at) => {
    const { madeAt = null, headings = [], rowOf = new Map<string, number>() } = merged[at] ?? {};
    const table = context.workbook.tables.getItem(called(names.tables[key]));
    if (madeAt !== null) {
      const rows = Math.max(1, wanted[key].rows.length);
      queueSectionLook(sheet, key, { row: madeAt, column: 0, headings, rows });
    }
    if (key === "record" && madeAt !== null) queueDayFormats(table, { madeAt, headings, rowOf });
    if (key === "agencies") queueAgencyColours(table, { madeAt, headings, rowOf }, colours);
  });
  // In one request with the tables: a job that finds them takes the list for granted.
  if (list.isNullObject) {
    beside();
    queueList(context, left, listOf(returns), names);
  }
  if (isMade) {
    for (const key of keys) {
      context.workbook.tables.getItem(called(names.tables[key])).name = names.tables[key];
    }
    sheet.name = names.sheets.review;
  }
  await sendTexts(context);
  lastRead.set(context, { review, colours });
  if (!isNew && (list.isNullObject || shown.table.isNullObject)) await showReturns(context, returns);
  if (!isNew) await ensureEntryCounts(context);
}

/**
 * Writes the Returns table again, where there is a Review sheet, and what that sheet shows of it, in one request. Sends what it queues.
 * @param alongside queues what belongs together with the records: it is sent in the same request
 */
export async function writeReturns(
  context: Excel.RequestContext,
  known: RememberedReturns,
  alongside?: () => void,
): Promise<void> {
  const records = inOrder(known);
  const shown = await askForShown(context);
  await writeReturnRows(context, records, () => {
    alongside?.();
    queueShown(shown, records);
  });
  if (shown.table.isNullObject) await showReturns(context, records);
}

function inOrder({ returns, aside }: RememberedReturns): ReturnRecord[] {
  return [...returns, ...aside].sort((one, other) => one.number - other.number);
}

/** What is known where the workbook has no Review sheet yet. */
export function emptyReviewSheet(): ReviewSheet {
  return { review: emptyReview(), colours: [], returns: [], aside: [] };
}
