import { z } from "zod";
import type { IsoDate } from "../../calendar/isoDate";
import { mapInSteps } from "../../chronology/inSteps";
import { type CellChange, type TableUpdate } from "../../chronology/remerge/tableUpdate";
import type { StandingChronology } from "./chronologySheet";
import { linkedInWords } from "./linkedColumn";
import { writeRows, type CellRead, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { readValues } from "../gateway/readValues";
import { SHEETS } from "../gateway/sheetNames";
import { sourceCells, sourceFrom, type SourceRecord } from "./sourcesSheet";
import { inStretches } from "../gateway/stretches";

/** What the workbook remembers of its latest merge, so that it can be taken back after the pane was closed. */
export interface LastMerge {
  when: IsoDate;
  /** It made the chronology; there was none before. */
  first: boolean;
  /** The cells of entries that it wrote over. */
  cells: Omit<CellChange, "row">[];
  /** Refs of the rows that it put in. */
  added: string[];
  /** Headings of the columns that it put in. */
  columns: string[];
  /** What was remembered before of each entry that it remembers otherwise. */
  sources: SourceRecord[];
}

/**
 * What is to be remembered of a merge over a standing chronology. Repairs of refs and headings are not taken back.
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

/** The cells of the Linked column that the cross-checks write over once the entries stand. */
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
      kindOf(before),
      String(before),
      kindOf(value),
      String(value),
    ]),
    ...sources.map((record) => ["source", ...sourceCells(record).map(String)]),
  ];
  return rows.map((row) => [...row, ...Array.from({ length: WIDTH - row.length }, () => "")]);
}

function kindOf(cell: string | number | boolean): string {
  return typeof cell;
}

/** Keeps what the merge is about to do, on a sheet that stays out of sight, in place of the merge before. */
export async function writeLastMerge(context: Excel.RequestContext, last: LastMerge): Promise<void> {
  await forgetLastMerge(context);
  const sheet = context.workbook.worksheets.add(SHEETS.lastMerge);
  sheet.visibility = "VeryHidden";
  const rows = rowsOf(last);
  formatAll(sheet.getRangeByIndexes(0, 0, rows.length, WIDTH), "@");
  await writeRows(context, sheet, { row: 0, column: 0 }, rows);
}

/** There is no merge to be taken back any more. */
export async function forgetLastMerge(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEETS.lastMerge);
  await context.sync();
  if (!sheet.isNullObject) {
    sheet.delete();
    await context.sync();
  }
}

const text = z.coerce.string();
const kind = z.enum(["string", "number", "boolean"]);
const mergeRow = z.tuple([z.literal("merge"), text, z.enum(["first", "again"])]).rest(z.unknown());
const cellRow = z.tuple([z.literal("cell"), text, text, kind, text, kind, text]).rest(z.unknown());

/** What the workbook remembers of its latest merge; `null` where there is none that can be read. */
export async function readLastMerge(context: Excel.RequestContext): Promise<LastMerge | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEETS.lastMerge);
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
      const value = valueOf(kindAfter, after);
      last.cells.push({
        ref,
        heading,
        before: valueOf(kindBefore, before),
        value: typeof value === "boolean" ? String(value) : value,
      });
    }
  }
  return last;
}

function valueOf(kindOfCell: z.infer<typeof kind>, cell: string): string | number | boolean {
  if (kindOfCell === "number") {
    return Number(cell);
  }
  return kindOfCell === "boolean" ? cell === "true" : cell;
}
