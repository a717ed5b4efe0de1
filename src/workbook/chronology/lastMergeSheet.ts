import { z } from "zod";
import type { IsoDate } from "../../calendar/isoDate";
import { mapInSteps } from "../../chronology/inSteps";
import { type CellChange, type TableUpdate } from "../../chronology/remerge/tableUpdate";
import type { StandingChronology } from "./chronologySheet";
import { linkedInWords } from "./linkedColumn";
import type { CellRead, CellValue } from "../gateway/blocks";
import { cellKind, cellOfKind, cellText } from "../gateway/cellText";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { removeSheets } from "../gateway/sheetList";
import { readValues } from "../gateway/readValues";
import { ownNames } from "../gateway/ownNames";
import { signOfSources, sourceCells, sourceFrom, type SourceRecord } from "./sourcesSheet";
import { inStretches } from "../gateway/stretches";

/** What the workbook remembers of its latest merge, so that it can be reverted after the pane is closed. */
export interface LastMerge {
  when: IsoDate;
  /** It made the chronology; there was none before. */
  first: boolean;
  /** The cells of entries that it wrote over. */
  cells: Omit<CellChange, "row">[];
  /** Refs of the rows that it added. */
  added: string[];
  /** Headings of the columns that it added. */
  columns: string[];
  /** The earlier record of each entry whose record it changed. */
  sources: SourceRecord[];
  /** How many lines the Change log held before it; Infinity where that was not noted. */
  logged: number;
  /** A sign of the records as it leaves them. */
  sign: string;
  /** Its last step has been written. */
  done: boolean;
}

/**
 * What to remember of a merge into an existing chronology. Repairs of refs and headings are not reverted.
 * @param linked the refs that each entry is linked with after the merge, by its own ref
 */
export async function lastMergeOf(
  when: IsoDate,
  update: TableUpdate,
  standing: Pick<StandingChronology, "headings" | "values" | "sources">,
  linked: ReadonlyMap<string, readonly string[]>,
  logged: number,
): Promise<LastMerge> {
  const { sources: before } = standing;
  const after = update.sources;
  const text = (record: SourceRecord): string => sourceCells(record).join("\u0000");
  const now = new Map(await inStretches(mapInSteps(after, (record) => [record.ref, text(record)] as const)));
  const differs = await inStretches(mapInSteps(before, (record) => now.get(record.ref) !== text(record)));
  return {
    when,
    first: false,
    cells: [...update.cells.filter(({ heading }) => heading !== "Ref"), ...linkedCells(standing, linked)],
    added: update.added.map(({ entry }) => entry.ref),
    columns: update.columns.map(({ heading }) => heading),
    sources: before.filter((_record, index) => differs[index]),
    logged,
    sign: await signOfSources(after),
    done: false,
  };
}

/** What to remember of a first merge. */
export async function firstMergeOf(
  when: IsoDate,
  sources: readonly SourceRecord[],
  logged: number,
): Promise<LastMerge> {
  const nothing = { cells: [], added: [], columns: [], sources: [] };
  return { when, first: true, ...nothing, logged, sign: await signOfSources(sources), done: false };
}

/**
 * Whether the merge was cut short: its last step, the record of where each entry came from, has not been written.
 * @param sources the records that the workbook holds
 */
export async function wasCutShort(last: LastMerge, sources: readonly SourceRecord[]): Promise<boolean> {
  return !last.done && last.sign !== (await signOfSources(sources));
}

/** The cells of the Linked column that the cross-checks write over once the entries are there. */
function linkedCells(
  { headings, values }: Pick<StandingChronology, "headings" | "values">,
  linked: ReadonlyMap<string, readonly string[]>,
): LastMerge["cells"] {
  const [refs, links] = [headings.indexOf("Ref"), headings.indexOf("Linked")];
  if (refs < 0 || links < 0) return [];
  return values.flatMap((row) => {
    const [ref, before] = [String(row[refs] ?? ""), row[links] ?? ""];
    const value = linkedInWords(linked, ref);
    return ref === "" || value === String(before) ? [] : [{ ref, heading: "Linked", before, value }];
  });
}

const WIDTH = 14;

const [BEGUN, DONE] = ["begun", "done"];
/** Where the first row says that the merge was done, from 0. */
const DONE_COLUMN = 3;

function rowsOf(last: LastMerge): CellValue[][] {
  const { when, first, cells, added, columns, sources, logged, sign, done } = last;
  const rows: CellValue[][] = [
    ["merge", when, first ? "first" : "again", done ? DONE : BEGUN, String(logged), sign],
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

/** Keeps on a hidden sheet what the merge is about to do, replacing the previous one. */
export async function writeLastMerge(context: Excel.RequestContext, last: LastMerge): Promise<void> {
  const names = await ownNames(context);
  await writeMemorySheet(context, { sheet: names.sheets.lastMerge, table: null, rows: rowsOf(last) });
}

/** Notes that the merge whose memory the workbook holds was done. */
export async function writeMergeDone(context: Excel.RequestContext): Promise<void> {
  const { sheets } = await ownNames(context);
  const sheet = context.workbook.worksheets.getItem(sheets.lastMerge);
  sheet.getRangeByIndexes(0, DONE_COLUMN, 1, 1).values = [[DONE]];
  await context.sync();
}

/** From now on there is no merge to revert. */
export async function forgetLastMerge(context: Excel.RequestContext): Promise<void> {
  const names = await ownNames(context);
  await removeSheets(context, [names.sheets.lastMerge]);
}

/**
 * What is asked before a merge: whether the last one has not noted that it was done, and how many lines the Change log holds.
 */
export async function readBeforeMerge(
  context: Excel.RequestContext,
): Promise<{ begun: boolean; logged: number }> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.lastMerge);
  const state = sheet.getRangeByIndexes(0, DONE_COLUMN, 1, 1).load("values");
  const log = context.workbook.tables.getItemOrNullObject(names.tables.changeLog).rows.load("count");
  await context.sync();
  return {
    begun: !sheet.isNullObject && state.values[0]?.[0] === BEGUN,
    logged: log.isNullObject ? 0 : log.count,
  };
}

const mergeRow = z
  .tuple([z.literal("merge"), cellText, z.enum(["first", "again"]), cellText, cellText, cellText])
  .rest(z.unknown());
const cellRow = z
  .tuple([z.literal("cell"), cellText, cellText, cellKind, cellText, cellKind, cellText])
  .rest(z.unknown());

/** What the workbook remembers of its latest merge; `null` where there is none that can be read. */
export async function readLastMerge(context: Excel.RequestContext): Promise<LastMerge | null> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.lastMerge);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) {
    return null;
  }
  const [first, ...rows] = await readValues(context, {
    sheet,
    top: 0,
    left: 0,
    rows: used.rowCount,
    columns: WIDTH,
  });
  const merge = mergeRow.safeParse(first);
  if (!merge.success) return null;
  const [, when, kind, state, logged, sign] = merge.data;
  const known = {
    when,
    first: kind === "first",
    logged: logged === "" ? Infinity : Number(logged),
    sign,
    done: state !== BEGUN,
  };
  return lastMergeFrom(known, rows);
}

function lastMergeFrom(
  known: Pick<LastMerge, "when" | "first" | "logged" | "sign" | "done">,
  rows: readonly CellRead[][],
): LastMerge {
  const last: LastMerge = { ...known, cells: [], added: [], columns: [], sources: [] };
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
