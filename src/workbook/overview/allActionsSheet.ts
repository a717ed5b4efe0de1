import { columnLetters } from "../../cells/address";
import { FILLED_HEADINGS, followOverview, type StandingCells } from "../../plan/overview/followOverview";
import type { OverviewAction } from "../../plan/overview/overviewAction";
import { NEEDS_A_DATE, type PlanCell } from "../../plan/planTable";
import { RAGS } from "../../plan/rag";
import { RAG_PALE, RAG_TINTS } from "../../review/ragTints";
import { queueBlankRows } from "../gateway/blankRows";
import { cellsRead, type CellValue } from "../gateway/blocks";
import { freshSheet } from "../gateway/freshSheet";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { formatAll, queueTableFormats, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { readValues } from "../gateway/readValues";
import type { RefChange } from "../gateway/runsByRef";
import { SHEETS } from "../gateway/sheetNames";
import { standingPlace } from "../gateway/standingPlace";
import { writeByRef } from "../gateway/writeByRef";
import { writeRows } from "../gateway/writeRows";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { queueTableLines, queueTint } from "../look/cells";
import { COLOURS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { formatsOf, queueRowsLook, queueSheetLook } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import {
  ALL_ACTIONS_COLUMNS,
  ALL_ACTIONS_HEADINGS,
  overviewFormula,
  type OverviewCells,
} from "./allActionsColumns";

/** From 0: the title and a sentence are above it. */
const HEADING_ROW = 2;
/** Rules reach this far below the table. */
const SPARE_ROWS = 300;
const HOW =
  "Every action of the plans read. Themes and Note are yours, and so is any column that you add: all of it stays when the plans are read again.";

/** All actions as they stand in the workbook. */
export interface StandingActions {
  sheet: string;
  /** Null where the workbook has no such table yet. */
  table: Excel.Table | null;
  headings: string[];
  rows: StandingCells[];
}

/** Reads the table of all actions. */
export async function readAllActions(context: Excel.RequestContext): Promise<StandingActions> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.allActions);
  const whole = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  table.worksheet.load("name");
  await context.sync();
  if (table.isNullObject) {
    return { sheet: names.sheets.allActions, table: null, headings: [], rows: [] };
  }
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = whole;
  const stands = standingPlace(() => table.getRange(), whole);
  const stretch = { sheet: table.worksheet, top, left, rows, columns };
  const values = await readValues(context, stretch, stands.ask);
  if (stands.isElsewhere()) return readAllActions(context);
  const [first = [], ...body] = values;
  const headings = first.map(String);
  const cells = body.map(
    (row): StandingCells => new Map(headings.map((heading, column) => [heading, row[column] ?? ""])),
  );
  return { sheet: table.worksheet.name, table, headings, rows: cells };
}

/**
 * Writes all actions: a new table, or the one that stands brought up to date in place. Rows keep their place, and what people typed stays.
 * @returns what has changed, by key, and the reviews that no plan was given of
 */
export async function writeAllActions(
  context: Excel.RequestContext,
  standing: StandingActions,
  actions: readonly OverviewAction[],
  cells: OverviewCells,
): Promise<Pick<ReturnType<typeof followOverview>, "changes" | "notGiven">> {
  const update = followOverview(standing.rows, actions);
  if (standing.table === null) {
    await writeNew(context, standing.sheet, update.added, cells);
    return update;
  }
  const { table } = standing;
  const keys = standing.rows.map((row) => String(row.get("Key") ?? "").trim());
  const missing = FILLED_HEADINGS.filter((heading) => !standing.headings.includes(heading));
  if (missing.length > 0) {
    missing.forEach((heading) => table.columns.add(undefined, undefined, heading));
    await context.sync();
  }
  const changes = update.writes.map(({ key, heading, before, value }): RefChange => ({
    ref: key,
    heading,
    before,
    value,
    called: `the action ${key}`,
  }));
  await writeByRef(context, table, keys, changes, queueFilled, { keys: ["Key"] });
  if (update.added.length > 0) await addRows(context, table, standing, missing, update.added);
  await fillLive(context, table, [...standing.headings, ...missing], cells);
  await queueRules(context, table);
  await sendTexts(context);
  return update;
}

type Filled = ReturnType<typeof followOverview>["added"][number];

function formatOf(heading: string): string {
  return ALL_ACTIONS_COLUMNS.find((column) => column.heading === heading)?.format ?? TEXT;
}

function queueFilled(range: Excel.Range, changes: readonly RefChange[]): void {
  const format = formatOf(changes[0]?.heading ?? "");
  formatAll(range, format);
  const block = changes.map(({ value }) => [value]);
  if (format === TEXT) queueTexts(range, block);
  else range.values = block;
}

function cellIn(row: Filled, heading: string): PlanCell {
  const known = FILLED_HEADINGS.find((each) => each === heading);
  return known === undefined ? "" : row[known];
}

/**
 * A new sheet, which has its name and its table once its rows are there: until then it is nobody's. What is left out where the work is cut
 * short behind that is what every writing brings.
 */
async function writeNew(
  context: Excel.RequestContext,
  name: string,
  rows: readonly Filled[],
  cells: OverviewCells,
): Promise<void> {
  const sheet = await freshSheet(context);
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(ALL_ACTIONS_COLUMNS), rows.length);
  await writeRows(context, sheet, at, [
    ALL_ACTIONS_HEADINGS,
    ...rows.map((row) => ALL_ACTIONS_HEADINGS.map((heading): CellValue => cellIn(row, heading))),
  ]);
  const { tables } = await ownNames(context);
  const whole = sheet.getRangeByIndexes(
    HEADING_ROW,
    0,
    Math.max(1, rows.length) + 1,
    ALL_ACTIONS_HEADINGS.length,
  );
  queueSheetLook(sheet, {
    title: SHEETS.allActions,
    notes: [{ text: HOW }],
    table: {
      row: HEADING_ROW,
      columns: ALL_ACTIONS_COLUMNS,
      rows: rows.length,
      frozenColumns: 2,
      headingHeight: 27,
    },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.allActions, reference: "" },
  });
  queueTableLines(
    sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows.length), ALL_ACTIONS_HEADINGS.length),
  );
  sheet.position = 1;
  sheet.name = name;
  const table = makeTable(sheet, whole, "lines", tables.allActions);
  queueLinks(table);
  await fillLive(context, table, ALL_ACTIONS_HEADINGS, cells);
  await queueRules(context, table);
  whole.format.autofitRows();
  await sendTexts(context);
}

/** What a press takes to another file looks like a link. Nothing is sent yet. */
function queueLinks(table: Excel.Table): void {
  const links = table.columns.getItem("Where from").getDataBodyRange();
  queueTint(links, { text: COLOURS.link, underlined: true });
}

async function addRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  { headings, rows: before }: StandingActions,
  missing: readonly string[],
  rows: readonly Filled[],
): Promise<void> {
  const all = [...headings, ...missing];
  table.clearFilters();
  queueBlankRows(table, null, rows.length, all.length);
  const added = table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - rows.length, 0)
    .getResizedRange(rows.length - 1, 0);
  const place = table.getRange().load("rowIndex,columnIndex");
  all.forEach((heading, column) => {
    if (FILLED_HEADINGS.some((known) => known === heading))
      formatAll(added.getColumn(column), formatOf(heading));
  });
  queueTexts(
    added,
    rows.map((row) =>
      all.map((heading): CellValue =>
        FILLED_HEADINGS.some((known) => known === heading) ? cellIn(row, heading) : null,
      ),
    ),
  );
  await sendTexts(context);
  const columns = all.map(
    (heading) => ALL_ACTIONS_COLUMNS.find((own) => own.heading === heading) ?? { heading },
  );
  queueLinks(table);
  queueRowsLook(table.worksheet, {
    columns,
    rows: rows.length,
    row: place.rowIndex + 1 + before.length,
    column: place.columnIndex,
  });
  queueTableLines(added);
  added.format.autofitRows();
}

/** One formula for each live column, in all its rows. Nothing is sent of the last ones. */
async function fillLive(
  context: Excel.RequestContext,
  table: Excel.Table,
  headings: readonly string[],
  cells: OverviewCells,
): Promise<void> {
  const live = headings.filter((heading) => overviewFormula(heading, cells) !== null);
  const bodies = live.map((heading) => table.columns.getItem(heading).getDataBodyRange().load("rowCount"));
  table.load("name");
  await context.sync();
  live.forEach((heading, index) => {
    const body = bodies[index];
    const formula = overviewFormula(heading, cells);
    if (body === undefined || formula === null) return;
    formatAll(body, formatOf(heading));
    Object.assign(body, { formulas: formula });
  });
  lookAtFormulas(context, {
    table: table.name,
    headings: live,
    rows: bodies[0]?.rowCount ?? 0,
    of: "all actions",
    mend: "read the plans again, or fill the formula down",
  });
}

/** Replaces the rules of the table: RAG on its colour, what needs a date, what does not count. Nothing is sent of the last ones. */
async function queueRules(context: Excel.RequestContext, table: Excel.Table): Promise<void> {
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  table.worksheet.load("name");
  await context.sync();
  const headings = (cellsRead(header.values)[0] ?? []).map(String);
  const { worksheet: sheet } = table;
  const rows = body.rowCount + SPARE_ROWS;
  const column = (heading: string): Excel.Range =>
    sheet.getRangeByIndexes(body.rowIndex, body.columnIndex + headings.indexOf(heading), rows, 1);
  const cell = (heading: string): string =>
    `$${columnLetters(body.columnIndex + headings.indexOf(heading) + 1)}${body.rowIndex + 1}`;
  const all = sheet.getRangeByIndexes(body.rowIndex, body.columnIndex, rows, body.columnCount);
  all.conditionalFormats.clearAll();
  const rags = RAGS.map((rag) =>
    queueRule(column("RAG"), isText(cell("RAG"), rag), { ...RAG_TINTS[rag], bold: true }),
  );
  const pale = RAGS.map((rag) => queueRule(column("Ref"), isText(cell("RAG"), rag), { fill: RAG_PALE[rag] }));
  const undated = isText(cell("Target date"), NEEDS_A_DATE);
  const late = `=AND(ISNUMBER(${cell("Working days left")}),${cell("Working days left")}<0)`;
  const others = [
    queueRule(column("Target date"), undated, { ...RAG_TINTS.Grey, italic: true }),
    queueRule(column("Working days left"), late, { text: COLOURS.alarm, bold: true }),
    queueRule(all, `=LEFT(${cell("Since last time")},3)="No "`, { text: COLOURS.quiet, struck: true }),
  ];
  lookAtRules(sheet.context, "all actions", [...rags, ...pale, ...others]);
}
