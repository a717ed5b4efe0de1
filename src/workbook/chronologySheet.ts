import {
  AGENCY_COLUMNS,
  isExact,
  type ChronologyCell,
  type ChronologyRow,
  type ChronologyTable,
} from "../chronology";
import { readStretches, writeRows, type CellRead, type CellValue, type RowsDone } from "./blocks";
import {
  formatOf,
  HEADING_ROW,
  headingsWith,
  queueAgencyColours,
  queueLayout,
  queueLegend,
  queuePracticeList,
} from "./chronologyLayout";
import { formatAll } from "./numberFormats";
import type { AgencyColours } from "./reviewSheet";
import { SHEETS, TABLES } from "./sheetNames";
import { sourceRecordsOf, type SourceRecord } from "./sourcesSheet";

/** The integrated chronology as it stands in the workbook. */
export interface StandingChronology {
  sheet: string;
  /** Row and column of the heading's first cell, from 0. */
  top: number;
  left: number;
  headings: string[];
  /** What the cells hold, row by row below the heading. */
  values: CellRead[][];
  sources: SourceRecord[];
}

/** What the writer needs beside the rows. */
export interface ChronologyDress {
  reference: string;
  agencies: readonly { name: string; code: string }[];
  colours: readonly AgencyColours[];
}

/** The chronology of the workbook with what it remembers of its sources; null where none has been merged yet. */
export async function readChronology(context: Excel.RequestContext): Promise<StandingChronology | null> {
  const tables = [TABLES.chronology, TABLES.sources].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    return { table, range };
  });
  await context.sync();
  const [chronology, sources] = tables;
  if (!chronology || chronology.table.isNullObject) {
    return null;
  }
  const known = tables.filter(({ table }) => !table.isNullObject);
  const [rows, remembered] = await readStretches(
    context,
    known.map(({ table, range }) => ({
      sheet: table.worksheet,
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
  );
  const [headings = [], ...values] = rows?.values ?? [];
  return {
    sheet: chronology.table.worksheet.name,
    top: chronology.range.rowIndex,
    left: chronology.range.columnIndex,
    headings: headings.map(String),
    values,
    sources: sources && !sources.table.isNullObject ? sourceRecordsOf(remembered?.values.slice(1) ?? []) : [],
  };
}

const BEING_WRITTEN = "Merge in progress";

/**
 * Writes a first integrated chronology. It grows on a sheet under a name of its own and takes its right name when it is
 * whole, so that a merge that breaks off leaves nothing half done under that name.
 */
export async function writeChronology(
  context: Excel.RequestContext,
  table: ChronologyTable,
  dress: ChronologyDress,
  onDone: RowsDone,
): Promise<void> {
  const leftOver = context.workbook.worksheets.getItemOrNullObject(BEING_WRITTEN);
  await context.sync();
  if (!leftOver.isNullObject) {
    leftOver.delete();
  }
  const headings = headingsWith(table.otherHeadings);
  const sheet = context.workbook.worksheets.add(BEING_WRITTEN);
  context.application.suspendScreenUpdatingUntilNextSync();
  const rows = table.rows.length;
  headings.forEach((heading, column) => {
    formatAll(sheet.getRangeByIndexes(HEADING_ROW + 1, column, Math.max(1, rows), 1), formatOf(heading));
  });
  formatAll(sheet.getRangeByIndexes(HEADING_ROW, 0, 1, headings.length), "@");
  const cells = table.rows.map(({ cells: row }) =>
    headings.map((heading): CellValue => row.get(heading) ?? ""),
  );
  await writeRows(context, sheet, { row: HEADING_ROW, column: 0 }, [headings, ...cells], onDone);
  context.application.suspendScreenUpdatingUntilNextSync();
  const made = sheet.tables.add(
    sheet.getRangeByIndexes(HEADING_ROW, 0, Math.max(1, rows) + 1, headings.length),
    true,
  );
  made.name = TABLES.chronology;
  made.style = "TableStyleLight15";
  made.showBandedRows = false;
  queueLayout(sheet, headings, rows, dress.reference);
  queueLegend(sheet, dress.reference, dress.agencies, dress.colours);
  queueAgencyColours(sheet, headings, rows, dress.colours);
  queuePracticeList(sheet, headings, rows);
  queueInexactDates(sheet, table, headings);
  sheet.getRangeByIndexes(HEADING_ROW, 0, rows + 1, headings.length).format.autofitRows();
  sheet.name = SHEETS.chronology;
  sheet.position = 0;
  sheet.activate();
  await context.sync();
}

/** A date that is not the very day looks different: italic. One call for all rows. */
function queueInexactDates(
  sheet: Excel.Worksheet,
  table: ChronologyTable,
  headings: readonly string[],
): void {
  if (table.rows.length > 0) {
    const column = sheet.getRangeByIndexes(HEADING_ROW + 1, headings.indexOf("Date"), table.rows.length, 1);
    column.setCellProperties(
      table.rows.map(({ entry }) => [isExact(entry) ? {} : { format: { font: { italic: true } } }]),
    );
  }
}

/** The row of the table that holds a ref, from 0; refs that stand twice are found at the first. */
function rowsByRef(standing: StandingChronology): Map<string, number> {
  const column = standing.headings.indexOf("Ref");
  const rows = new Map<string, number>();
  standing.values.forEach((cells, row) => {
    const ref = String(cells[column] ?? "");
    if (ref !== "" && !rows.has(ref)) {
      rows.set(ref, row);
    }
  });
  return rows;
}

/** What a re-merge does to the rows that stand in the workbook. */
export interface ChronologyUpdate {
  table: ChronologyTable;
  /** Refs whose agency no longer tells of them. */
  withdrawn: readonly string[];
}

const WITHDRAWN = "Withdrawn by the agency in its latest return.";
const CHANGED = "Changed by the agency in its latest return.";

/**
 * Brings the chronology of the workbook up to date where it stands: rows keep their place, and whatever the panel wrote
 * beside them; only the agencies' cells that differ are written; new entries come in before the row that follows them.
 */
export async function updateChronology(
  context: Excel.RequestContext,
  standing: StandingChronology,
  update: ChronologyUpdate,
  dress: ChronologyDress,
  onDone: RowsDone,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const table = context.workbook.tables.getItem(TABLES.chronology);
  context.application.suspendScreenUpdatingUntilNextSync();
  table.clearFilters();
  const headings = addMissingColumns(table, standing, update.table.otherHeadings);
  const known = rowsByRef(standing);
  const ours = new Set<string>([...AGENCY_COLUMNS, ...update.table.otherHeadings]);
  let writes = 0;
  const put = (row: number, heading: string, value: ChronologyCell): void => {
    const column = headings.indexOf(heading);
    const before = standing.values[row]?.[standing.headings.indexOf(heading)] ?? "";
    if (column >= 0 && before !== value) {
      const cell = sheet.getRangeByIndexes(standing.top + 1 + row, standing.left + column, 1, 1);
      cell.numberFormat = [[formatOf(heading)]];
      cell.values = [[value]];
      writes += 1;
    }
  };
  for (const { entry, cells } of update.table.rows) {
    const row = known.get(entry.ref);
    if (row === undefined || entry.state === "unchanged") {
      continue;
    }
    for (const heading of ours) {
      put(row, heading, heading === "Queries" ? marked(CHANGED, cells) : (cells.get(heading) ?? ""));
    }
  }
  for (const ref of update.withdrawn) {
    const row = known.get(ref);
    if (row !== undefined) {
      put(row, "Queries", WITHDRAWN);
    }
  }
  const added = queueNewRows(sheet, table, standing, headings, update.table, known);
  if (writes + added > 0 || headings.length > standing.headings.length) {
    const rows = standing.values.length + added;
    queueAgencyColours(sheet, headings, rows, dress.colours);
    queuePracticeList(sheet, headings, rows);
    queueLegend(sheet, dress.reference, dress.agencies, dress.colours);
  }
  await context.sync();
  onDone(update.table.rows.length, update.table.rows.length);
}

function marked(mark: string, cells: ChronologyRow): string {
  const queries = String(cells.get("Queries") ?? "");
  return queries === "" ? mark : `${mark}\n${queries}`;
}

/** Unrecognised columns of new returns come in behind the agencies' columns. */
function addMissingColumns(
  table: Excel.Table,
  standing: StandingChronology,
  others: readonly string[],
): string[] {
  const headings = [...standing.headings];
  for (const heading of others.filter((other) => !headings.includes(other))) {
    const behind = headings.reduce(
      (last, name, index) =>
        AGENCY_COLUMNS.some((own) => own === name) || others.includes(name) ? index : last,
      -1,
    );
    table.columns.add(behind + 1, undefined, heading);
    headings.splice(behind + 1, 0, heading);
  }
  return headings;
}

/** Puts each new entry before the first standing row that comes after it; from the bottom up, so that places stay right. */
function queueNewRows(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  standing: StandingChronology,
  headings: readonly string[],
  { rows }: ChronologyTable,
  known: ReadonlyMap<string, number>,
): number {
  const groups = new Map<number, ChronologyRow[]>();
  let before = standing.values.length;
  for (const { entry, cells } of [...rows].reverse()) {
    const row = known.get(entry.ref);
    if (row !== undefined) {
      before = row;
    } else {
      groups.set(before, [cells, ...(groups.get(before) ?? [])]);
    }
  }
  const places = [...groups].sort(([one], [other]) => other - one);
  for (const [place, group] of places) {
    const blank = group.map(() => headings.map(() => ""));
    table.rows.add(place < standing.values.length ? place : undefined, blank);
    const top = standing.top + 1 + place;
    const range = sheet.getRangeByIndexes(top, standing.left, group.length, headings.length);
    range.format.font.italic = false;
    range.numberFormat = group.map(() => headings.map(formatOf));
    range.values = group.map((cells) => headings.map((heading) => cells.get(heading) ?? ""));
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  return places.reduce((count, [, group]) => count + group.length, 0);
}
