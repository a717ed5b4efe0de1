import { headingsAfter, isEmptyUpdate, type PlanUpdate, type TargetWrite } from "../../plan/live/planUpdate";
import type { PlanCells } from "../../plan/planTable";
import { cellsRead, readStretches, type CellRead, type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { formatAll, queueTableFormats } from "../gateway/numberFormats";
import type { ActionSource } from "../../plan/again";
import type { TargetSeen } from "../../plan/slippage";
import { queueBlankRows } from "../gateway/blankRows";
import { lookAtNewRows } from "../gateway/lookAtNewRows";
import { placeSheet } from "../look/sheetOrder";
import { makeTable } from "../look/tables";
import { PLAN_HEADING_ROW, planFormatOf, queuePlanLists, queuePlanRules, type PlanPlace } from "./planLayout";
import { queueAddedColumns } from "./planColumnLooks";
import { queueBodyLook, queuePlanLayout } from "./planLook";
import { filledByExcel, liveCells, queueLiveColumns, queueStandingLive } from "./planLive";
import { writeTargets } from "./targetCells";
import { refsOfRows, targetsByRef, writeStanding } from "./planRows";
import { highestGiven, planSourcesOf, targetsSeen } from "./planSources";
import {
  amberFrom,
  mendRagKey,
  queueAmberName,
  queueFoldedNumber,
  queueRagKey,
  type AmberRead,
} from "./ragKey";
import { readFormulas } from "../gateway/readFormulas";
import { standingPlace } from "../gateway/standingPlace";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { areTablesAgain, ownNames } from "../gateway/ownNames";

/** The action plan of the workbook. */
export interface StandingPlan {
  sheet: string;
  /** Row and column of the heading's first cell, from 0. */
  top: number;
  left: number;
  headings: string[];
  /** What the cells hold, row by row below the heading. */
  values: CellRead[][];
  /** The same, formulas where cells have them. */
  formulas: CellRead[][];
  sources: ActionSource[];
  /** The highest ref that was ever given; "" where it is not noted. */
  highest: string;
  /** What was last seen of each target, by ref. */
  targets: ReadonlyMap<string, TargetSeen>;
  amber: AmberRead;
}

/** What the plan shows in addition to its rows. */
interface PlanDetails {
  reference: string;
  /** What the list of agencies refers to or holds; null for no list. */
  agencies: string | null;
  /** The agency whose part of a plan it is, to be filled in on A4 paper. */
  sliceFor?: string;
}

/** The plan of the workbook and what it remembers of its sources; null where none has been built yet. */
export async function readStandingPlan(context: Excel.RequestContext): Promise<StandingPlan | null> {
  const names = await ownNames(context);
  const tables = [names.tables.actionPlan, names.tables.planSources].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    return { table, range };
  });
  const amber = context.workbook.names.getItemOrNullObject(names.cells.amber).getRangeOrNullObject();
  amber.load("values");
  await context.sync();
  const [plan, remembered] = tables;
  if (await areTablesAgain(context, { actionPlan: plan?.table })) return readStandingPlan(context);
  if (!plan || plan.table.isNullObject) {
    return null;
  }
  const known = tables.filter(({ table }) => !table.isNullObject);
  const stands = standingPlace(() => plan.table.getRange(), plan.range);
  const [rows, sources] = await readStretches(
    context,
    known.map(({ table, range }) => ({
      sheet: table.worksheet,
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
    stands.ask,
  );
  const [headings = [], ...values] = cellsRead(rows?.values ?? []);
  const { rowIndex, columnIndex: left } = plan.range;
  const body = { sheet: plan.table.worksheet, top: rowIndex + 1, left, columns: headings.length };
  const formulas = await readFormulas(context, { ...body, rows: values.length }, values, stands.ask);
  if (stands.isElsewhere()) return readStandingPlan(context);
  const memory = remembered?.table.isNullObject === false ? (sources?.values.slice(1) ?? []) : [];
  return {
    sheet: plan.table.worksheet.name,
    top: plan.range.rowIndex,
    left: plan.range.columnIndex,
    headings: headings.map(String),
    values,
    formulas,
    sources: planSourcesOf(memory),
    highest: highestGiven(memory),
    targets: targetsSeen(memory),
    amber: amberFrom(amber.isNullObject ? null : amber.values[0]?.[0]),
  };
}

export async function hasPlan(context: Excel.RequestContext): Promise<boolean> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.actionPlan);
  await context.sync();
  return !table.isNullObject;
}

const BEING_WRITTEN = "Plan in progress";

/**
 * Writes a first action plan. It is built on a sheet with a temporary name and takes its proper name when complete, so that
 * an interrupted build leaves nothing half done under that name. The bank holidays must be in the workbook already.
 */
export async function writePlan(
  context: Excel.RequestContext,
  headings: readonly string[],
  rows: readonly PlanCells[],
  amber: AmberRead,
  details: PlanDetails,
  targets: readonly TargetWrite[] = [],
): Promise<void> {
  const own = await ownNames(context);
  const leftOver = context.workbook.worksheets.getItemOrNullObject(BEING_WRITTEN);
  const name = context.workbook.names.getItemOrNullObject(own.cells.amber);
  await context.sync();
  if (!leftOver.isNullObject) {
    leftOver.delete();
  }
  // It survives when somebody deletes the sheet, and would still be taken.
  if (!name.isNullObject) {
    name.delete();
  }
  const sheet = context.workbook.worksheets.add(BEING_WRITTEN);
  context.application.suspendScreenUpdatingUntilNextSync();
  const count = Math.max(1, rows.length);
  const at = { row: PLAN_HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, headings.map(planFormatOf), count);
  const cells = rows.map((row) => headings.map((heading): CellValue => row.get(heading) ?? ""));
  await writeRows(context, sheet, at, [[...headings], ...cells]);
  context.application.suspendScreenUpdatingUntilNextSync();
  const whole = sheet.getRangeByIndexes(PLAN_HEADING_ROW, 0, count + 1, headings.length);
  const table = makeTable(sheet, whole, "lines");
  const place = { top: PLAN_HEADING_ROW + 1, left: 0, rows: count, headings };
  if (details.sliceFor === undefined) queueRagKey(sheet, amber.within);
  else queueFoldedNumber(sheet, amber.within);
  queueAmberName(context, sheet, own.cells.amber);
  queueLiveColumns(sheet, place, await liveCells(context), own.tables.actionPlan);
  queuePlanLayout(sheet, headings, rows.length, details);
  queuePlanRules(sheet, place);
  queuePlanLists(sheet, place, details.agencies);
  whole.format.autofitRows();
  // It takes its name last, with the sheet: until then, an interrupted build starts again.
  table.name = own.tables.actionPlan;
  sheet.name = own.sheets.actionPlan;
  await placeSheet(context, sheet, "actionPlan");
  sheet.activate();
  const refs = refsOfRows(rows);
  await writeTargets(
    context,
    table,
    headings,
    targets.map(({ row, formula }) => ({ ref: refs[row] ?? "", formula, before: null })),
  );
  await context.sync();
}

/**
 * Brings the plan of the workbook up to date in place: rows keep their place and whatever a person wrote; only the
 * given cells are written; new actions are added below. The number of requests does not depend on the rows.
 */
export async function updatePlan(
  context: Excel.RequestContext,
  standing: StandingPlan,
  update: PlanUpdate,
  details: PlanDetails,
): Promise<void> {
  if (isEmptyUpdate(update)) {
    return;
  }
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const table = context.workbook.tables.getItem(names.tables.actionPlan);
  if (update.mendKey) {
    await mendRagKey(context, sheet, standing.amber.within, standing.top);
  }
  context.application.suspendScreenUpdatingUntilNextSync();
  table.clearFilters();
  for (const { column, heading } of update.renamed) {
    sheet.getRangeByIndexes(standing.top, standing.left + column, 1, 1).values = [[heading]];
  }
  const widths = update.added.length > 0 ? loadWidths(sheet, standing) : [];
  for (const { heading, before } of update.added) {
    table.columns.add(before ?? undefined, undefined, heading);
  }
  const headings = headingsAfter(standing, update);
  const top = standing.top + 1;
  const { left } = standing;
  const old = standing.values.length;
  for (const { heading } of update.added) {
    const column = left + headings.indexOf(heading);
    formatAll(sheet.getRangeByIndexes(top, column, Math.max(1, old), 1), planFormatOf(heading));
  }
  await context.sync();
  if (update.added.length > 0) {
    const known = headingsAfter(standing, { renamed: update.renamed, added: [] });
    const before = new Map(known.map((heading, column) => [heading, widths[column]?.columnWidth ?? 0]));
    queueAddedColumns(sheet, { top, left, rows: old, headings }, before);
  }
  const refs = await writeStanding(context, table, standing, update);
  if (update.rows.length > 0) {
    const filled = filledByExcel(standing, update);
    const place = { top: top + old, left, rows: update.rows.length, headings };
    queueNewRows(sheet, table, place, update.rows, filled);
    lookAtNewRows(context, {
      table: names.tables.actionPlan,
      headings: filled,
      places: update.rows.map(() => old),
      before: old,
      of: "the action plan",
    });
  }
  const rows = old + update.rows.length;
  const all = [...refs, ...refsOfRows(update.rows)];
  await writeTargets(context, table, headings, targetsByRef(standing, update, all));
  if (update.refill || update.rows.length > 0) {
    await queueStandingLive(context, table, names.tables.actionPlan, { headings, rows });
  }
  if (update.refill || update.rows.length + update.added.length + update.renamed.length > 0) {
    const place = { top, left, rows, headings };
    queuePlanRules(sheet, place);
    queuePlanLists(sheet, place, details.agencies);
  }
  await sendTexts(context);
}

/** How wide the plan's columns are, in points, once the request has been sent. */
function loadWidths(
  sheet: Excel.Worksheet,
  { top, left, headings }: Pick<StandingPlan, "top" | "left" | "headings">,
): Excel.RangeFormat[] {
  return headings.map((_heading, column) =>
    sheet.getRangeByIndexes(top, left + column, 1, 1).format.load("columnWidth"),
  );
}

/** @param filled headings of columns whose new cells are left to Excel */
function queueNewRows(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { top, left, rows, headings }: PlanPlace,
  cells: readonly PlanCells[],
  filled: readonly string[],
): void {
  queueBlankRows(table, null, rows, headings.length);
  const added = table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - rows, 0)
    .getResizedRange(rows - 1, 0);
  headings.forEach((heading, column) => {
    if (!filled.includes(heading)) formatAll(added.getColumn(column), planFormatOf(heading));
  });
  queueTexts(
    added,
    cells.map((row) =>
      headings.map((heading) => (filled.includes(heading) ? null : (row.get(heading) ?? ""))),
    ),
  );
  queueBodyLook(sheet, { top, left, rows, headings });
}
