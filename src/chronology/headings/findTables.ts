import { datedText } from "../../calendar/datedText";
import { mapInSteps, type InSteps } from "../inSteps";
import type { SheetView } from "../sheet/sheetView";
import { looksLikeDate, saysDayAbove } from "../sheet/datesAndTimes";
import {
  headingBlock,
  headingStrength,
  isHeadingRow,
  isLabelRow,
  repeatsHeading,
  type HeadingBlock,
} from "./headingRows";
import { looksLikeEntry } from "./looksLikeEntry";
import { matchHeading } from "./matchHeading";
import type { FoundTable, TablePart } from "./foundTable";
import { judgeTable } from "./judgeTable";
import { NO_AGENCY_HEADINGS, type AgencyHeadings } from "./agencyHeadings";
import type { ColumnDecisions } from "./rememberedColumns";

/**
 * All tables with a heading on a sheet, from the top. Where no heading makes a chronology, a column of dates beside a column
 * of sentences does. Empty where there is none. In small steps.
 * @param agencies the rows that head a column for each agency
 */
export function* findTableSteps(
  view: SheetView,
  remembered?: ColumnDecisions,
  agencies = NO_AGENCY_HEADINGS,
): InSteps<FoundTable[]> {
  const tables = yield* tablesByHeading(view, remembered, agencies);
  if (tables.some((table) => table.isChronology)) return tables;
  const byCells = tableByCells(view, tables, remembered) ?? tableOfAccounts(view, remembered);
  if (byCells === undefined) return tables;
  const top = byCells.block.top;
  const end = byCells.parts[0]?.lastRow ?? view.lastRow;
  const others = tables
    .map((table) => ({
      ...table,
      parts: table.parts
        .filter((part) => part.headingTop < top || part.headingTop > end)
        .map((part) => (part.headingTop < top ? endingAt(part, top - 1) : part)),
    }))
    .filter((table) => table.parts.length > 0);
  return [...others, byCells];
}

/** A part without the rows below one: the last row of a two-row heading may turn out to be a heading of its own. */
function endingAt(part: TablePart, row: number): TablePart {
  return {
    ...part,
    headingBottom: Math.min(part.headingBottom, row),
    lastRow: Math.min(part.lastRow, row),
  };
}

const ROWS_AT_A_TIME = 20;
/** An entry is known by what the rows before it say; the last few are enough. */
const ROWS_COMPARED = 50;

function* tablesByHeading(
  view: SheetView,
  remembered: ColumnDecisions | undefined,
  agencies: AgencyHeadings,
): InSteps<FoundTable[]> {
  const blocks: HeadingBlock[] = [];
  const headings: { block: HeadingBlock; top: number; bottom: number }[] = [];
  let after = view.firstRow - 1;
  for (const [index, row] of view.filledRows.entries()) {
    if (index % ROWS_AT_A_TIME === 0) yield undefined;
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
    // A row right below a heading belongs to that table, however much it reads like another heading.
    const below = blocks.length > 0 && row === after + 1;
    if (below) continue;
    const heads =
      blocks.length === 0
        ? isHeadingRow(cells)
        : isFurtherHeading(view, row) && !isEntryBelow(view, row, after, blocks);
    if (!heads && !agencies.has(row)) continue;
    const block = headingBlock(view, row, after);
    blocks.push(block);
    headings.push({ block, top: block.top, bottom: block.bottom });
    after = block.bottom;
  }
  const parts = headings.map(({ block, top, bottom }, index) => {
    const lastRow = (headings[index + 1]?.top ?? view.lastRow + 1) - 1;
    return { block, part: { headingTop: top, headingBottom: bottom, lastRow } };
  });
  const partsOf = (block: HeadingBlock) => parts.filter((own) => own.block === block).map(({ part }) => part);
  return yield* mapInSteps(
    blocks,
    (block) => judgeTable(view, block, partsOf(block), remembered, agencies),
    1,
  );
}

/**
 * Below the first table, a row is the heading of another one where its words say so plainly and there is a blank row or a
 * single title above it, or where every one of its cells names a field.
 */
function isFurtherHeading(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  const { known, cells: count } = headingStrength(cells);
  if (known < 2) return false;
  // An entry below a title may contain "father" or "manager", which could head a column; its sentences give it away.
  if (!cells.some((cell) => isPlainHeading(cell.text))) return false;
  if (view.row(row - 1).length <= 1) return known / count >= 0.6;
  return count >= 3 && known === count && cells.every((cell) => matchHeading(cell.text).confidence >= 0.8);
}

function isEntryBelow(
  view: SheetView,
  row: number,
  headingBottom: number,
  blocks: readonly HeadingBlock[],
): boolean {
  const above = view.rowsBetween(Math.max(headingBottom + 1, row - ROWS_COMPARED), row - 1);
  return looksLikeEntry(
    view.row(row),
    blocks,
    above.map((each) => view.row(each)),
  );
}

function isPlainHeading(text: string): boolean {
  const match = matchHeading(text);
  return match.confidence >= 0.6 && !(match.byHeadWord && /[.;]|\p{L} \p{L}+ \p{L}+ \p{L}+ /u.test(text));
}

/** The last resort: a column of dates beside a column of sentences. */
function tableByCells(
  view: SheetView,
  tables: readonly FoundTable[],
  remembered?: ColumnDecisions,
): FoundTable | undefined {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const dated = view.filledRows.filter((row) => {
      const cell = view.at(row, column);
      const cells = view.row(row);
      return cell !== undefined && looksLikeDate(cell.cell) && cells.length >= 2 && !isLabelRow(cells);
    });
    const first = dated[0];
    if (first === undefined) continue;
    const above = view.row(first - 1);
    const headed =
      above.length >= 2 && !isLabelRow(above) && above.every((cell) => !looksLikeDate(cell.cell));
    const named = headed && isNamedDate(view, first - 1, column);
    const following = view.filledRows.filter(
      (row) => row > first && saysDayAbove(view.at(row, column)?.text ?? ""),
    );
    if (!named && dated.length + following.length < 2) continue;
    const block = headed ? headingBlock(view, first - 1) : withoutHeading(view, first);
    const below = tables.flatMap((other) => other.parts).map((part) => part.headingTop);
    const next = Math.min(view.lastRow + 1, ...below.filter((row) => row > first));
    const part = { headingTop: block.top, headingBottom: block.bottom, lastRow: next - 1 };
    const table = judgeTable(view, block, [part], remembered);
    const date = table.columns.find((c) => c.field === "date");
    const event = table.columns.find((c) => c.field === "event");
    const otherList = [...block.texts.values()].some((texts) => matchHeading(texts.at(-1) ?? "").otherTable);
    if (date !== undefined && event !== undefined && !otherList) {
      return { ...table, isChronology: true, confidence: 0.5, lists: "" };
    }
  }
  return undefined;
}

function isNamedDate(view: SheetView, row: number, column: number): boolean {
  const { field, confidence, notEventDate } = matchHeading(view.at(row, column)?.text ?? "");
  return field === "date" && confidence >= 0.9 && !notEventDate;
}

/** A table that begins at a row without a heading above it. */
function withoutHeading(view: SheetView, first: number): HeadingBlock {
  const cells = view.row(first);
  return {
    top: first,
    bottom: first - 1,
    texts: new Map(cells.map((cell) => [cell.column, [""]] as const)),
    continued: new Set<number>(),
    fewestCells: cells.length,
  };
}

/** A column whose texts begin with a date and go on with what happened, alone or beside others. */
function tableOfAccounts(view: SheetView, remembered?: ColumnDecisions): FoundTable | undefined {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const rows = view.filledRows.filter((row) => datedText(view.at(row, column)?.text ?? "") !== null);
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined || rows.length < 2) continue;
    const filled = view.rowsBetween(first, last).filter((row) => view.at(row, column) !== undefined);
    if (rows.length * 2 < filled.length) continue;
    const above = view.row(first - 1);
    const heading = above.find((cell) => cell.column === column);
    const { field, confidence } = matchHeading(heading?.text ?? "");
    const headed =
      !isLabelRow(above) &&
      heading !== undefined &&
      (above.length >= 2 || ((field === "date" || field === "event") && confidence >= 0.5));
    const block = headed ? headingBlock(view, first - 1) : withoutHeading(view, first);
    const part = { headingTop: block.top, headingBottom: block.bottom, lastRow: view.lastRow };
    const table = judgeTable(view, block, [part], remembered);
    if (table.isChronology) return { ...table, confidence: 0.5 };
  }
  return undefined;
}
