import { isExact } from "../../chronology/integrated/chronologyTable";
import { type AddedRow, type CellChange, type TableUpdate } from "../../chronology/remerge/tableUpdate";
import { updateAgencyRules } from "./agencyRules";
import { queueBlankRows } from "../gateway/blankRows";
import { cutByBytes } from "../gateway/blocks";
import { type RowsDone } from "../gateway/writeRows";
import { formatOf, queueLegend, type ChronologyLegend } from "./chronologyLayout";
import { queuePlacing, queueTint, queueUntinted } from "../look/cells";
import { makeTable } from "../look/tables";
import { ruleArea, type StandingChronology } from "./chronologySheet";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueInParts, type Parts } from "../gateway/queueInParts";
import { queueTexts, settleTexts } from "../gateway/writtenTexts";
import { ownNames } from "../gateway/ownNames";
import { liftFilters, queueFilters } from "../gateway/tableFilters";

/**
 * Writes an update into the chronology of the workbook: cells that their agency has changed, rows that are new. Rows, columns,
 * widths, formats, filters and whatever the panel wrote stay as they are.
 */
export async function updateChronology(
  context: Excel.RequestContext,
  standing: StandingChronology,
  update: TableUpdate,
  onDone: RowsDone,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const names = await ownNames(context);
  const table = tableOf(context, sheet, standing, names.tables.chronology);
  context.application.suspendScreenUpdatingUntilNextSync();
  const headings = [...standing.headings];
  for (const { column, heading } of update.headings) {
    queueTexts(sheet.getRangeByIndexes(standing.top, standing.left + column, 1, 1), [[heading]]);
    headings[column] = heading;
  }
  const filters = await liftFilters(context, table);
  // Last first, so that several added after the same column end up in order.
  for (const { heading, behind } of [...update.columns].reverse()) {
    addColumn(table, headings, heading, behind, update, standing);
  }
  const parts = queueInParts(context);
  const total = update.cells.length + update.added.length;
  const at = { sheet, table, top: standing.top, left: standing.left, headings };
  await writeCells(at, update.cells, parts, (done) => onDone(done, total));
  for (const { row, exact } of update.dates) {
    const column = standing.left + headings.indexOf("Date");
    queueTint(sheet.getRangeByIndexes(standing.top + 1 + row, column, 1, 1), { italic: !exact });
    await parts.queued(1);
  }
  await addRows(at, standing.values.length, update.added, parts, (done) =>
    onDone(update.cells.length + done, total),
  );
  await settleTexts(context);
  queueFilters(table, filters);
  await context.sync();
}

/** The table, under its own name; it is made again where a person turned it into a range. */
function tableOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { isRange, calledNow, top, left, headings, values }: StandingChronology,
  name: string,
): Excel.Table {
  if (isRange) {
    const whole = sheet.getRangeByIndexes(top, left, values.length + 1, headings.length);
    return makeTable(sheet, whole, "lines", name);
  }
  const table = context.workbook.tables.getItem(calledNow ?? name);
  if (calledNow !== null) {
    table.name = name;
  }
  return table;
}

/** Brings colours, and the legend with them, up to date where they differ from the Review sheet. */
export async function updateColours(
  context: Excel.RequestContext,
  legend: ChronologyLegend,
): Promise<boolean> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.chronology);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount");
  const header = table.getHeaderRowRange();
  header.load("values");
  await context.sync();
  if (table.isNullObject) {
    return false;
  }
  const headings = (header.values[0] ?? []).map(String);
  const area = ruleArea(headings, range.rowCount - 1, { top: range.rowIndex, left: range.columnIndex });
  const changed = await updateAgencyRules(context, table.worksheet, area, legend.colours);
  if (changed) {
    queueLegend(table.worksheet, legend);
    await context.sync();
  }
  return changed;
}

const BYTES_AT_A_TIME = 800_000;

interface At {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  top: number;
  left: number;
  headings: readonly string[];
}

/** @param behind the column that it follows, numbered before any were added */
function addColumn(
  table: Excel.Table,
  headings: string[],
  heading: string,
  behind: number,
  update: TableUpdate,
  standing: StandingChronology,
): void {
  const before = behind < 0 ? undefined : headingAt(standing, update, behind);
  const place = before === undefined ? 0 : headings.indexOf(before) + 1;
  const added = table.columns.add(place, undefined, heading);
  formatAll(added.getDataBodyRange(), formatOf(heading));
  headings.splice(place, 0, heading);
}

function headingAt(
  { headings }: StandingChronology,
  update: TableUpdate,
  column: number,
): string | undefined {
  return update.headings.find((renamed) => renamed.column === column)?.heading ?? headings[column];
}

/** Writes cells in runs: adjacent cells of one column go in one call. */
async function writeCells(
  { sheet, top, left, headings }: At,
  cells: readonly CellChange[],
  parts: Parts,
  onDone: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (const run of runsOf(cells).flatMap((whole) => cutByBytes(whole, BYTES_AT_A_TIME))) {
    const [first] = run;
    const column = first ? headings.indexOf(first.heading) : -1;
    if (first && column >= 0) {
      const range = sheet.getRangeByIndexes(top + 1 + first.row, left + column, run.length, 1);
      // A date keeps the format that the panel may have given it; text must not turn into a formula or a date.
      if (first.heading !== "Date") formatAll(range, TEXT);
      queueTexts(
        range,
        run.map(({ value }) => [value]),
      );
      await parts.queued(3, run);
    }
    done += run.length;
    onDone(done);
  }
}

function runsOf(cells: readonly CellChange[]): CellChange[][] {
  const ordered = [...cells].sort((a, b) => compareText(a.heading, b.heading) || a.row - b.row);
  const runs: CellChange[][] = [];
  for (const cell of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.heading === cell.heading && last.row + 1 === cell.row) {
      run.push(cell);
    } else {
      runs.push([cell]);
    }
  }
  return runs;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts new rows in from the bottom up, so that places stay right, and writes only the agencies' cells. */
async function addRows(
  at: At,
  standing: number,
  added: readonly AddedRow[],
  parts: Parts,
  onDone: (done: number) => void,
): Promise<void> {
  const groups = new Map<number, AddedRow[]>();
  for (const row of added) {
    groups.set(row.place, [...(groups.get(row.place) ?? []), row]);
  }
  let done = 0;
  for (const [place, group] of [...groups].sort(([one], [other]) => other - one)) {
    const pieces = cutByBytes(group, BYTES_AT_A_TIME);
    for (const piece of pieces) {
      queueBlankRows(at.table, place < standing ? place : null, piece.length, at.headings.length);
      await parts.queued(2 + (piece.length * at.headings.length) / 50);
    }
    let from = place;
    for (const piece of pieces) {
      await fillRows(at, from, piece, parts);
      from += piece.length;
      done += piece.length;
    }
    onDone(done);
  }
}

async function fillRows(at: At, place: number, group: readonly AddedRow[], parts: Parts): Promise<void> {
  const top = at.top + 1 + place;
  for (const { from, headings } of ownStretches(at.headings, group)) {
    const range = at.sheet.getRangeByIndexes(top, at.left + from, group.length, headings.length);
    range.numberFormat = group.map(() => headings.map(formatOf));
    const values = group.map(({ cells }) => headings.map((heading) => cells.get(heading) ?? ""));
    queueTexts(range, values);
    // Excel gives a new row the look of the row above: a colour that the panel gave one entry is not for the next.
    queueUntinted(range);
    queuePlacing(range, { wrap: true, vertical: "Top" });
    await parts.queued(9, values);
  }
  const dates = at.headings.indexOf("Date");
  for (const [index, { entry }] of group.entries()) {
    if (dates >= 0 && !isExact(entry)) {
      queueTint(at.sheet.getRangeByIndexes(top + index, at.left + dates, 1, 1), { italic: true });
    }
  }
  at.sheet.getRangeByIndexes(top, at.left, group.length, 1).format.autofitRows();
  await parts.queued(3 + group.length);
}

/** Neighbouring columns that the rows have cells for; the panel's are left out, so that its formulas fill new rows. */
function ownStretches(
  headings: readonly string[],
  group: readonly AddedRow[],
): { from: number; headings: string[] }[] {
  const own = new Set(group.flatMap(({ cells }) => [...cells.keys()]));
  const stretches: { from: number; headings: string[] }[] = [];
  headings.forEach((heading, column) => {
    const last = stretches.at(-1);
    if (!own.has(heading)) return;
    if (last && last.from + last.headings.length === column) {
      last.headings.push(heading);
    } else {
      stretches.push({ from: column, headings: [heading] });
    }
  });
  return stretches;
}
