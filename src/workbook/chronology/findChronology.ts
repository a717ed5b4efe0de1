import { cellsRead, type CellRead } from "../gateway/blocks";
import { areTablesAgain, ownNames } from "../gateway/ownNames";
import { areOurs } from "../gateway/ownTables";

/** Where the integrated chronology is. */
export interface ChronologyPlace {
  worksheet: Excel.Worksheet;
  sheet: string;
  /** `null` where the table was turned into a range. */
  table: Excel.Table | null;
  /** The name of the table, where a person has renamed it. */
  calledNow: string | null;
  /** The heading's first cell and the size with the heading, from 0. */
  top: number;
  left: number;
  rows: number;
  columns: number;
}

function isHeading(cells: readonly CellRead[]): boolean {
  return areOurs("chronology", cells);
}

/**
 * Finds the chronology by its table's name; failing that, where one was made, by its headings: in other tables, then on the
 * sheets.
 */
export async function findChronology(context: Excel.RequestContext): Promise<ChronologyPlace | null> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.chronology);
  table.load("name");
  const placed = loadPlace(table);
  const sources = context.workbook.tables.getItemOrNullObject(names.tables.sources);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.chronology);
  await context.sync();
  if (await areTablesAgain(context, { chronology: table })) return findChronology(context);
  if (!table.isNullObject) {
    return placeOf(table, placed, null);
  }
  const wasMade = !sources.isNullObject || !sheet.isNullObject;
  return wasMade
    ? ((await amongTables(context)) ?? (await amongSheets(context, names.sheets.chronology)))
    : null;
}

function loadPlace(table: Excel.Table): Excel.Range {
  table.worksheet.load("id,name");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

function placeOf(table: Excel.Table, range: Excel.Range, calledNow: string | null): ChronologyPlace {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  return {
    worksheet: table.worksheet,
    sheet: table.worksheet.name,
    table,
    calledNow,
    top,
    left,
    rows,
    columns,
  };
}

async function amongTables(context: Excel.RequestContext): Promise<ChronologyPlace | null> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const candidates = tables.items.map((table) => {
    const header = table.getHeaderRowRange();
    header.load("values");
    return { table, header, range: loadPlace(table) };
  });
  await context.sync();
  const found = candidates.find(({ header }) => isHeading(cellsRead(header.values)[0] ?? []));
  return found ? placeOf(found.table, found.range, found.table.name) : null;
}

/** Headings are looked for in the first rows of each sheet. */
const LOOK_IN = 12;

async function amongSheets(context: Excel.RequestContext, called: string): Promise<ChronologyPlace | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const candidates = worksheets.items.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const top = used.getRow(0).getResizedRange(LOOK_IN, 0);
    top.load("values");
    return { worksheet, used, top };
  });
  await context.sync();
  const found = candidates.flatMap(({ worksheet, used, top }) => {
    const cells = used.isNullObject ? [] : cellsRead(top.values);
    const row = cells.findIndex(isHeading);
    return row < 0 ? [] : [{ worksheet, used, row, cells: cells[row] ?? [] }];
  });
  const best = found.find(({ worksheet }) => worksheet.name === called) ?? found[0];
  if (!best) {
    return null;
  }
  const { worksheet, used, row, cells } = best;
  const first = cells.findIndex((cell) => cell !== "");
  const gap = cells.findIndex((cell, index) => index > first && cell === "");
  return {
    worksheet,
    sheet: worksheet.name,
    table: null,
    calledNow: null,
    top: used.rowIndex + row,
    left: used.columnIndex + first,
    rows: used.rowCount - row,
    columns: (gap < 0 ? cells.length : gap) - first,
  };
}
