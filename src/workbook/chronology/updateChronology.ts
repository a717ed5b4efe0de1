import { isExact } from "../../chronology/integrated/chronologyTable";
import { type AddedRow, type TableUpdate } from "../../chronology/remerge/tableUpdate";
import { ruleArea, updateChronologyRules } from "./chronologyRules";
import { queueBlankRows } from "../gateway/blankRows";
import { cutByBytes } from "../gateway/blocks";
import { type RowsDone } from "../gateway/writeRows";
import {
  COUNTS_CELL,
  isKeyOfOthers,
  KEY_CELL,
  formatOf,
  queueAddedLook,
  queueDateLooks,
  queueLegend,
  type ChronologyLegend,
} from "./chronologyLayout";
import { renewLook } from "./renewLook";
import type { StandingChronology } from "./chronologySheet";
import { tableOf } from "./chronologyTableOf";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueInParts, type Parts } from "../gateway/queueInParts";
import { putRefsRight } from "../gateway/putRefsRight";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts, settleTexts } from "../gateway/writtenTexts";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { titled } from "../look/sheetLook";
import { writeReferenceOnSheets } from "../review/referenceOnSheets";
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
  await context.sync();
  const total = update.cells.length + update.added.length;
  const column = standing.headings.indexOf(REF);
  const refs = await putRefsRight(
    context,
    table,
    standing.values.map((row) => String(row[column] ?? "").trim()),
    update.cells.filter(({ heading }) => heading === REF),
  );
  const own = update.cells.filter(({ heading }) => heading !== REF && headings.includes(heading));
  const now = await writeByRef(context, table, refs, own, (cells, changes) => {
    // A date keeps the format that the panel may have given it; text must not turn into a formula or a date.
    if (changes[0]?.heading !== "Date") formatAll(cells, TEXT);
    queueTexts(
      cells,
      changes.map(({ value }) => [value]),
    );
  });
  onDone(update.cells.length, total);
  const parts = queueInParts(context);
  for (const { row, exact } of update.dates) {
    const place = now.indexOf(refs[row] ?? "");
    if (place >= 0) {
      const cellIn = (heading: string): Excel.Range =>
        table.columns.getItem(heading).getDataBodyRange().getCell(place, 0);
      const recorded = headings.includes(RECORDED) ? cellIn(RECORDED) : null;
      queueDateLooks({ date: cellIn("Date"), recorded }, [exact]);
    }
    await parts.queued(1);
  }
  await addRows({ table, headings, refs, now }, update.added, parts, (done) =>
    onDone(update.cells.length + done, total),
  );
  await settleTexts(context);
  queueFilters(table, filters);
  await context.sync();
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
  const counts = table.worksheet.getRange(COUNTS_CELL).load("formulas");
  const title = table.worksheet.getRange("A1").load("values");
  const key = table.worksheet.getRange(KEY_CELL).load("values");
  await context.sync();
  if (table.isNullObject) {
    return false;
  }
  const headings = (header.values[0] ?? []).map(String);
  const area = ruleArea(headings, range.rowCount - 1, { top: range.rowIndex, left: range.columnIndex });
  const changed = await updateChronologyRules(context, table.worksheet, area, legend.colours);
  const { rowIndex: top, columnIndex: left, rowCount } = range;
  const renewed = await renewLook(context, table.worksheet, { top, left, rows: rowCount - 1, headings });
  if (changed || renewed || counts.formulas[0]?.[0] === "" || isKeyOfOthers(key.values[0]?.[0], legend)) {
    queueLegend(table.worksheet, legend, names.tables.chronology);
    await context.sync();
  }
  if (title.values[0]?.[0] !== titled(SHEETS.chronology, legend.reference))
    await writeReferenceOnSheets(context, legend.reference);
  return changed;
}

const BYTES_AT_A_TIME = 600_000;
const REF = "Ref";
const RECORDED = "Date as recorded";

interface At {
  table: Excel.Table;
  headings: readonly string[];
  /** The refs of the rows as they were read, and as they are. */
  refs: readonly string[];
  now: readonly string[];
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

/**
 * Puts new rows in from the bottom up, so that places stay right, and writes only the agencies' cells. Rows are added and filled
 * in one request, so that nobody's row can come between.
 */
async function addRows(
  at: At,
  added: readonly AddedRow[],
  parts: Parts,
  onDone: (done: number) => void,
): Promise<void> {
  const { refs, now } = at;
  const groups = new Map<number, AddedRow[]>();
  for (const row of added) {
    const before = now.indexOf(refs[row.place] ?? "");
    const place = row.place >= refs.length || before < 0 ? now.length : before;
    groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  let done = 0;
  for (const [place, group] of [...groups].sort(([one], [other]) => other - one)) {
    const from = place < now.length ? place : null;
    const pieces = cutByBytes(group, BYTES_AT_A_TIME);
    // Within the table the last piece goes first: each goes in at the same place.
    for (const piece of from === null ? pieces : pieces.reverse()) {
      const cells = piece.length * at.headings.length;
      queueBlankRows(at.table, from, piece.length, at.headings.length, {
        column: at.headings.indexOf(REF),
        of: piece.map(({ entry }) => entry.ref),
      });
      const values = fillRows(at, from, piece);
      await parts.queued(40 + 2 * piece.length + cells / 50, values);
      done += piece.length;
    }
    onDone(done);
  }
  const first = Math.min(...groups.keys());
  if (first < now.length) queueHeights(at.table, first);
}

/** Row heights do not move with the cells that new rows push down, so from there on each row had the height of another. */
function queueHeights(table: Excel.Table, first: number): void {
  const body = table.getDataBodyRange();
  body.getRow(first).getBoundingRect(body.getLastRow()).format.autofitRows();
}

/** @param place the first of them; `null` where they are the last rows of the table */
function fillRows({ table, headings }: At, place: number | null, group: readonly AddedRow[]): unknown {
  const body = table.getDataBodyRange();
  const first = place === null ? body.getLastRow().getOffsetRange(1 - group.length, 0) : body.getRow(place);
  const rows = first.getResizedRange(group.length - 1, 0);
  const cells = (column: number, columns: number): Excel.Range =>
    rows.getColumn(column).getResizedRange(0, columns - 1);
  const written = ownStretches(headings, group).map(({ from, headings: own }) => {
    const range = cells(from, own.length);
    range.numberFormat = group.map(() => own.map(formatOf));
    const values = group.map((row) => own.map((heading) => row.cells.get(heading) ?? ""));
    queueTexts(range, values);
    queueAddedLook(range, own);
    return values;
  });
  const [dates, recorded] = [headings.indexOf("Date"), headings.indexOf(RECORDED)];
  if (dates >= 0) {
    queueDateLooks(
      { date: rows.getColumn(dates), recorded: recorded < 0 ? null : rows.getColumn(recorded) },
      group.map(({ entry }) => isExact(entry)),
    );
  }
  rows.getColumn(0).format.autofitRows();
  return written;
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
