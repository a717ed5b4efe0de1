import type { Placed, SheetView } from "../sheetView";
import { looksLikeDate } from "./cellLooks";
import { assignColumns, type ChronologyColumn } from "./columns";
import {
  headingBlock,
  headingStrength,
  isHeadingRow,
  isLabelRow,
  repeatsHeading,
  type HeadingBlock,
} from "./headingRows";
import { matchHeading } from "./matchHeading";
import type { ColumnDecisions } from "./remembered";

/** A heading, or the heading said again at the top of a page, and the last row before the next heading of any table. */
export interface TablePart {
  headingTop: number;
  headingBottom: number;
  lastRow: number;
}

/** A table on a sheet. */
export interface FoundTable {
  block: HeadingBlock;
  /** From the top; the first is the heading itself. */
  parts: TablePart[];
  columns: ChronologyColumn[];
  isChronology: boolean;
  /** 0..1: how sure that it is, or is not, a chronology. */
  confidence: number;
  /** It has no column of dates: each stands alone on a row above its events. */
  datesAbove: boolean;
  /** What another table lists, in a word: "officers", "family members"; "" for a chronology. */
  lists: string;
}

/**
 * All tables with a heading on a sheet, from the top. Where the words of no heading make a chronology, a column of dates
 * beside a column of sentences does. Empty where there is none.
 */
export function findTables(view: SheetView, remembered?: ColumnDecisions): FoundTable[] {
  const tables = tablesByHeading(view, remembered);
  if (tables.some((table) => table.isChronology)) return tables;
  const byCells = tableByCells(view, tables, remembered);
  if (byCells === undefined) return tables;
  const top = byCells.block.top;
  const end = byCells.parts[0]?.lastRow ?? view.lastRow;
  const others = tables
    .map((table) => ({
      ...table,
      parts: table.parts
        .filter((part) => part.headingTop < top || part.headingTop > end)
        .map((part) =>
          part.headingTop < top ? { ...part, lastRow: Math.min(part.lastRow, top - 1) } : part,
        ),
    }))
    .filter((table) => table.parts.length > 0);
  return [...others, byCells];
}

function tablesByHeading(view: SheetView, remembered?: ColumnDecisions): FoundTable[] {
  const blocks: HeadingBlock[] = [];
  const headings: { block: HeadingBlock; top: number; bottom: number }[] = [];
  let after = 0;
  for (const row of view.filledRows) {
    if (row <= after) continue;
    const cells = view.row(row);
    const repeated = blocks.find((block) => repeatsHeading(cells, block));
    if (repeated !== undefined) {
      let bottom = row;
      const last = row + repeated.bottom - repeated.top;
      while (bottom < last && repeatsHeading(view.row(bottom + 1), repeated)) bottom++;
      headings.push({ block: repeated, top: row, bottom });
      after = bottom;
      continue;
    }
    // What stands right below a heading is under it, however much it reads like another.
    const below = blocks.length > 0 && row === after + 1;
    if (below || (blocks.length === 0 ? !isHeadingRow(cells) : !standsApart(view, row))) continue;
    const block = headingBlock(view, row, after);
    blocks.push(block);
    headings.push({ block, top: block.top, bottom: block.bottom });
    after = block.bottom;
  }
  return blocks.map((block) => {
    const parts = headings.flatMap((heading, index) =>
      heading.block === block
        ? [
            {
              headingTop: heading.top,
              headingBottom: heading.bottom,
              lastRow: (headings[index + 1]?.top ?? view.lastRow + 1) - 1,
            },
          ]
        : [],
    );
    return judge(view, block, parts, remembered);
  });
}

/**
 * Below the first table, a row is the heading of another one where its words say so plainly and it has a blank row or a
 * lone title above it, or names every one of its cells.
 */
function standsApart(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  const { known, cells: count } = headingStrength(cells);
  if (view.row(row - 1).length <= 1) return known >= 2 && known / count >= 0.6;
  return count >= 3 && known === count && cells.every((cell) => matchHeading(cell.text).confidence >= 0.8);
}

function judge(
  view: SheetView,
  block: HeadingBlock,
  parts: TablePart[],
  remembered?: ColumnDecisions,
): FoundTable {
  const rows = parts.flatMap((part) => view.rowsBetween(part.headingBottom + 1, part.lastRow));
  const columns = assignColumns(view, block, rows, remembered);
  const datesAbove = hasDatesAbove(view, columns, rows);
  const score = chronologyScore(view, block, columns, rows, datesAbove);
  return {
    datesAbove,
    block,
    parts,
    columns,
    isChronology: score >= 2,
    confidence: Math.min(1, Math.abs(score - 1) / 4),
    lists: score >= 2 ? "" : whatItLists(block),
  };
}

const WEIGHT: Partial<Record<ChronologyColumn["field"], number>> = {
  time: 0.5,
  endTime: 0.25,
  source: 0.5,
  eventType: 0.5,
  action: 1,
  childVoice: 0.75,
  person: 0.3,
  practitioner: 0.2,
  comment: 0.2,
  ref: 0.2,
};

/** No column of dates, and dates that stand alone on their rows, the first above everything else. */
function hasDatesAbove(
  view: SheetView,
  columns: readonly ChronologyColumn[],
  rows: readonly number[],
): boolean {
  if (columns.some((column) => column.field === "date")) return false;
  const first = rows[0];
  return first !== undefined && isLoneDate(view.row(first));
}

/** The one cell of a row, where it is a date. */
export function isLoneDate(cells: readonly Placed[]): boolean {
  const [only, ...more] = cells;
  return only !== undefined && more.length === 0 && looksLikeDate(only.cell);
}

/** Numbers and telephone numbers say nothing of what happened: the words of a cell on average, in the first rows. */
function averageWords(view: SheetView, column: number, rows: readonly number[]): number {
  const texts = rows.slice(0, 50).flatMap((row) => view.at(row, column)?.text ?? []);
  const words = texts.map((text) => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length);
  return texts.length === 0 ? 0 : words.reduce((sum, count) => sum + count, 0) / texts.length;
}

/** Particulars of a person or a case, which chronologies have columns for too. */
const OF_PEOPLE =
  /birth|\bdob\b|\bd\.o\.b|address|post ?code|\bnhs\b|\bupn\b|\bage\b|legal|ethnic|gender|relig|national|\brag\b|\bteam\b|\bpage\b/i;

function chronologyScore(
  view: SheetView,
  block: HeadingBlock,
  columns: readonly ChronologyColumn[],
  rows: readonly number[],
  datesAbove: boolean,
): number {
  const event = columns.find((column) => column.field === "event");
  const date = columns.find((column) => column.field === "date");
  if (event === undefined) return 0;
  const told = rows.filter((row) => view.at(row, event.column) !== undefined).length;
  const words = averageWords(view, event.column, rows);
  if (told >= 2 && event.decidedBy !== "remembered" && words < 0.5) return 0;
  const others = new Set(columns.map((column) => column.field));
  let score = event.confidence >= (words >= 5 ? 0.7 : 0.8) ? 1 : 0.6;
  for (const field of others) score += WEIGHT[field] ?? 0;
  // Dated sentences under a heading that says so outweigh a date of birth or an address beside them.
  const plain = event.confidence >= 0.7 && words >= 5 && date !== undefined && date.decidedBy !== "heading";
  for (const texts of block.texts.values()) {
    const heading = texts.at(-1) ?? "";
    if (matchHeading(heading).otherTable) score -= plain && OF_PEOPLE.test(heading) ? 0.4 : 1;
  }
  if (date === undefined && datesAbove) return score + 1;
  if (date === undefined) {
    // Without a date it is one only where everything else says so; then all its entries are undated.
    const wellNamed = event.confidence >= 0.8 && others.has("action") && others.size >= 4;
    return wellNamed ? score : Math.min(score, 1);
  }
  // "Name and role | Start Date | End Date | Contact": people and when they came and went.
  const first = columns[0]?.field;
  const telling = ["action", "source", "eventType", "time", "childVoice"] as const;
  if (event.confidence < 0.8 && words < 4 && (first === "practitioner" || first === "person")) {
    if (!telling.some((field) => others.has(field))) return 0;
  }
  score += 1;
  if (date.decidedBy !== "heading") score += 0.5;
  return rows.length === 0 ? score - 0.5 : score;
}

const LISTS: readonly [RegExp, string][] = [
  [/\b(?:d\.?o\.?b|birth|born|relationship|sibling)\b/i, "family members"],
  [/\b(?:officer|name and role|role|job|team|post|grade|in post)\b/i, "officers"],
  [/\b(?:tel|telephone|phone|e-?mail|mobile|contact)\b/i, "contacts"],
  [/\b(?:version|revision|draft|amendment)/i, "versions of the document"],
  [/\b(?:abbreviation|acronym|meaning|definition|colour|key)/i, "a key"],
  [/\b(?:page|section|content)/i, "contents"],
  [/\b(?:recommendation|by when|target|deadline|rag)\b/i, "actions and recommendations"],
];

function whatItLists(block: HeadingBlock): string {
  const headings = [...block.texts.values()].map((texts) => texts.at(-1) ?? "");
  const known = LISTS.find(([pattern]) => pattern.test(headings.join(" | ")));
  return known?.[1] ?? headings.slice(0, 3).join(", ");
}

/** The last resort: a column that holds dates for the most part, beside one that holds sentences. */
function tableByCells(
  view: SheetView,
  tables: readonly FoundTable[],
  remembered?: ColumnDecisions,
): FoundTable | undefined {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const dated = view.filledRows.filter((row) => {
      const cell = view.at(row, column);
      return (
        cell !== undefined &&
        looksLikeDate(cell.cell) &&
        view.row(row).length >= 2 &&
        !isLabelRow(view.row(row))
      );
    });
    const first = dated[0];
    if (first === undefined || dated.length < 2) continue;
    const above = view.row(first - 1);
    const headed =
      above.length >= 2 && !isLabelRow(above) && above.every((cell) => !looksLikeDate(cell.cell));
    const block = headed
      ? headingBlock(view, first - 1)
      : {
          top: first,
          bottom: first - 1,
          texts: new Map(view.row(first).map((cell) => [cell.column, [""]] as const)),
        };
    const below = tables.flatMap((other) => other.parts).map((part) => part.headingTop);
    const next = Math.min(view.lastRow + 1, ...below.filter((row) => row > first));
    const part = { headingTop: block.top, headingBottom: block.bottom, lastRow: next - 1 };
    const table = judge(view, block, [part], remembered);
    const date = table.columns.find((c) => c.field === "date");
    const event = table.columns.find((c) => c.field === "event");
    const otherList = [...block.texts.values()].some((texts) => matchHeading(texts.at(-1) ?? "").otherTable);
    if (date !== undefined && event !== undefined && !otherList) {
      return { ...table, isChronology: true, confidence: 0.5, lists: "" };
    }
  }
  return undefined;
}
