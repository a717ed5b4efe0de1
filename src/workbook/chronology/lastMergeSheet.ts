import { z } from "zod";
import { cutToCell } from "../../cells/limits";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { cellKind, cellOfKind, cellText } from "../gateway/cellText";
import { placeOfMemory, writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames, type OwnNames } from "../gateway/ownNames";
import { readTogether } from "../gateway/readTogether";
import { readValues } from "../gateway/readValues";
import { removeSheets } from "../gateway/sheetList";
import { queueRemoval } from "../gateway/sheetSwap";
import type { LastMerge } from "./mergeMemory";
import { sourceCells, sourceFrom } from "./sourcesSheet";

const WIDTH = 14;

const [BEGUN, DONE] = ["begun", "done"];
/** Where the first row says that the merge was done, from 0. */
const DONE_COLUMN = 3;

function rowsOf(last: LastMerge): CellValue[][] {
  const { number, when, first, changes, cells, added, columns, sources, logged, sign, done } = last;
  const counts = changes ? [changes.added, changes.changed, changes.withdrawn].map(String) : ["", "", ""];
  const files = cutToCell(changes?.files.join("\n") ?? "");
  const state = done ? DONE : BEGUN;
  const rows: CellValue[][] = [
    ["merge", when, first ? "first" : "again", state, String(logged), sign, String(number), ...counts, files],
    ...columns.map((heading) => ["column", heading]),
    ...added.map((ref) => ["added", ref]),
    ...cells.map(({ ref, heading, before, value }) => [
      "cell",
      ref,
      heading,
      typeof before,
      String(before),
      typeof value,
      String(value),
    ]),
    ...sources.map((record) => ["source", ...sourceCells(record).map(String)]),
  ];
  return rows.map((row) => [...row, ...Array.from({ length: WIDTH - row.length }, () => "")]);
}

/** The sheets that remember merges: the latest, and those before it in no order. */
export const MEMORIES = [
  "lastMerge",
  "earlierMergeA",
  "earlierMergeB",
  "earlierMergeC",
  "earlierMergeD",
] as const;
type Kept = (typeof MEMORIES)[number];

/**
 * Keeps on a hidden sheet what the merge is about to do. The one before it is kept as well, and those before that as far as there
 * are sheets for them.
 * @param undone the one before it was cut short and has been undone, so that it is forgotten
 */
export async function writeLastMerge(
  context: Excel.RequestContext,
  last: LastMerge,
  undone: boolean,
): Promise<void> {
  const { sheets } = await ownNames(context);
  const [kept, place] = await readTogether(context, (beside) =>
    Promise.all([beside(() => readHeads(context)), beside(() => placeOfMemory(context, sheets.lastMerge))]),
  );
  const isKept = !undone && queueKeepEarlier(context, kept, sheets);
  const memory = { sheet: sheets.lastMerge, table: null, rows: rowsOf(last) };
  await writeMemorySheet(context, memory, undefined, { ...place, before: isKept ? null : place.before });
}

/**
 * Moves what is remembered of the latest merge to a free sheet, or to that of the earliest. Nothing is sent yet.
 * @returns whether there was anything to move
 */
function queueKeepEarlier(
  context: Excel.RequestContext,
  kept: readonly Head[],
  sheets: OwnNames["sheets"],
): boolean {
  if (!kept.some(({ key }) => key === "lastMerge")) return false;
  const { worksheets } = context.workbook;
  const free = MEMORIES.find((key) => key !== "lastMerge" && kept.every((one) => one.key !== key));
  const earliest = kept.findLast(({ key }) => key !== "lastMerge");
  const place = free ?? earliest?.key;
  if (place === undefined) return false;
  if (free === undefined) queueRemoval(worksheets.getItem(sheets[place]));
  worksheets.getItem(sheets.lastMerge).name = sheets[place];
  return true;
}

/** Notes that the merge whose memory the workbook holds was done. */
export async function writeMergeDone(context: Excel.RequestContext): Promise<void> {
  const done = await queueMergeDone(context);
  done();
  await context.sync();
}

/** The same with the request that ends the merge: nothing is sent yet. @returns queues it */
export async function queueMergeDone(context: Excel.RequestContext): Promise<() => void> {
  const { sheets } = await ownNames(context);
  return () => {
    const sheet = context.workbook.worksheets.getItem(sheets.lastMerge);
    sheet.getRangeByIndexes(0, DONE_COLUMN, 1, 1).values = [[DONE]];
  };
}

/** From now on there is no latest merge to revert, or none of those given. */
export async function forgetMerges(
  context: Excel.RequestContext,
  keys: readonly Kept[] = ["lastMerge"],
): Promise<void> {
  const names = await ownNames(context);
  await removeSheets(
    context,
    keys.map((key) => names.sheets[key]),
  );
}

/** The first row of what is remembered of a merge, and where it is. */
interface Head extends Omit<LastMerge, "cells" | "added" | "columns" | "sources"> {
  key: Kept;
}

/** The merges that are remembered, the latest first. */
export async function readHeads(context: Excel.RequestContext): Promise<Head[]> {
  const { sheets } = await ownNames(context);
  const found = MEMORIES.map((key) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheets[key]);
    return { key, sheet, row: sheet.getRangeByIndexes(0, 0, 1, WIDTH).load("values") };
  });
  await context.sync();
  return found
    .flatMap(({ key, sheet, row }): Head[] => {
      const head = sheet.isNullObject ? null : headFrom(cellsRead(row.values)[0] ?? []);
      return head ? [{ key, ...head }] : [];
    })
    .sort((one, other) => other.number - one.number);
}

/**
 * What is asked before a merge: whether the last one has not noted that it was done, how many lines the Change log holds, and which
 * number the merge has.
 */
export async function readBeforeMerge(
  context: Excel.RequestContext,
): Promise<{ begun: boolean; logged: number; number: number }> {
  const names = await ownNames(context);
  const log = context.workbook.tables.getItemOrNullObject(names.tables.changeLog).rows.load("count");
  const heads = await readHeads(context);
  const last = heads.find(({ key }) => key === "lastMerge");
  const begun = last !== undefined && !last.done;
  const others = heads.filter((head) => !begun || head !== last);
  return {
    begun,
    logged: log.isNullObject ? 0 : log.count,
    number: Math.max(0, ...others.map(({ number }) => number)) + 1,
  };
}

const mergeRow = z
  .tuple([z.literal("merge"), cellText, z.enum(["first", "again"]), cellText, cellText, cellText])
  .rest(cellText);

/** Null for a row that a person broke. */
function headFrom(cells: readonly CellRead[]): Omit<Head, "key"> | null {
  const merge = mergeRow.safeParse(cells);
  if (!merge.success) return null;
  const [
    ,
    when,
    kind,
    state,
    logged,
    sign,
    number = "",
    added = "",
    changed = "",
    withdrawn = "",
    files = "",
  ] = merge.data;
  return {
    number: Number(number),
    when,
    first: kind === "first",
    changes:
      added === ""
        ? null
        : {
            added: Number(added),
            changed: Number(changed),
            withdrawn: Number(withdrawn),
            files: files.split("\n").filter((file) => file !== ""),
          },
    logged: logged === "" ? Infinity : Number(logged),
    sign,
    done: state !== BEGUN,
  };
}

const cellRow = z
  .tuple([z.literal("cell"), cellText, cellText, cellKind, cellText, cellKind, cellText])
  .rest(z.unknown());

/** All that is remembered of a merge, the latest by default; `null` where there is none that can be read. */
export async function readMerge(
  context: Excel.RequestContext,
  key: Kept = "lastMerge",
): Promise<LastMerge | null> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets[key]);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) {
    return null;
  }
  const [first = [], ...rows] = await readValues(context, {
    sheet,
    top: 0,
    left: 0,
    rows: used.rowCount,
    columns: WIDTH,
  });
  const head = headFrom(first);
  return head && mergeFrom(head, rows);
}

function mergeFrom(head: Omit<Head, "key">, rows: readonly CellRead[][]): LastMerge {
  const last: LastMerge = { ...head, cells: [], added: [], columns: [], sources: [] };
  for (const row of rows) {
    const [what, ...rest] = row;
    if (what === "column") last.columns.push(String(rest[0]));
    if (what === "added") last.added.push(String(rest[0]));
    if (what === "source") {
      const record = sourceFrom(rest);
      if (record) last.sources.push(record);
    }
    const cell = cellRow.safeParse(row);
    if (cell.success) {
      const [, ref, heading, kindBefore, before, kindAfter, after] = cell.data;
      const value = cellOfKind(kindAfter, after);
      last.cells.push({
        ref,
        heading,
        before: cellOfKind(kindBefore, before),
        value: typeof value === "boolean" ? String(value) : value,
      });
    }
  }
  return last;
}
