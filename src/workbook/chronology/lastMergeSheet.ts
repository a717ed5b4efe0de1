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
import { sourceCells, sourceFrom, type SourceRecord } from "./sourcesSheet";
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
  };
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

function rowsOf({ when, first, cells, added, columns, sources }: LastMerge): CellValue[][] {
  const rows: CellValue[][] = [
    ["merge", when, first ? "first" : "again"],
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

/** From now on there is no merge to revert. */
export async function forgetLastMerge(context: Excel.RequestContext): Promise<void> {
  const names = await ownNames(context);
  await removeSheets(context, [names.sheets.lastMerge]);
}

const mergeRow = z.tuple([z.literal("merge"), cellText, z.enum(["first", "again"])]).rest(z.unknown());
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
  return merge.success ? lastMergeFrom(merge.data[1], merge.data[2] === "first", rows) : null;
}

function lastMergeFrom(when: string, first: boolean, rows: readonly CellRead[][]): LastMerge {
  const last: LastMerge = { when, first, cells: [], added: [], columns: [], sources: [] };
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
