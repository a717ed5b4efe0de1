import { pullUp, pushDown, clearCells } from "./cellShift";
import type { CellContents } from "./contents";
import { asOne, type Table, type TableColumn } from "./table";
import { escapedColumn } from "./structuredReferences";
import { mirror } from "./tableMirror";
import { writeHeaders } from "./tableHeaders";
import { tablesOf } from "./tables";

/** The function numbers of SUBTOTAL that leave hidden rows out, as Excel writes them into a totals row. */
const SUBTOTALS: Partial<Record<NonNullable<TableColumn["totalsFunction"]>, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** What is in the totals row of a column; an empty cell where the column has no total. */
function totalsCell(table: Table, column: TableColumn): CellContents {
  if (column.totalsLabel !== undefined) {
    return { value: column.totalsLabel };
  }
  if (column.totalsFormula !== undefined) {
    return { value: null, formula: column.totalsFormula };
  }
  const number = SUBTOTALS[column.totalsFunction ?? "none"];
  return number === undefined
    ? { value: null }
    : { value: null, formula: `=SUBTOTAL(${number},${table.name}[${columnInBrackets(column.name)}])` };
}

function columnInBrackets(name: string): string {
  return /^[\p{L}\p{N}_ ]+$/u.test(name) ? name : `[${escapedColumn(name)}]`;
}

function writeTotals(table: Table): void {
  const area = table.totalsArea;
  if (area) {
    const cells = table.columns.map((column, index): [number, CellContents] => [
      area.left + index,
      totalsCell(table, column),
    ]);
    table.sheet.write(new Map([[area.top, new Map(cells)]]));
  }
}

/** The first totals row of a table has "Total" at its left and counts or adds up the last column, as in Excel. */
function firstTotals(table: Table): void {
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (!first || !last || table.columns.some((column) => column.totalsLabel ?? column.totalsFunction)) {
    return;
  }
  if (table.columns.length > 1) {
    first.totalsLabel = "Total";
  }
  const { bodyArea, sheet } = table;
  let numbers = true;
  for (let row = bodyArea.top; row <= bodyArea.bottom; row++) {
    const value = sheet.cell(row, bodyArea.right)?.value ?? null;
    numbers &&= value === null || typeof value === "number";
  }
  last.totalsFunction = numbers ? "sum" : "count";
}

/** Shows or removes the totals row below the body; what is below the table makes room or moves up. */
export function setShowTotals(table: Table, show: boolean): void {
  if (show === table.showTotals) {
    return;
  }
  const { sheet } = table;
  if (show) {
    const row = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    asOne(table, () => pushDown(sheet, row));
    table.area = { ...table.area, bottom: row.bottom };
    table.showTotals = true;
    firstTotals(table);
    mirror(table);
    writeTotals(table);
    return;
  }
  const row = { ...table.area, top: table.area.bottom };
  table.showTotals = false;
  table.area = { ...table.area, bottom: table.area.bottom - 1 };
  mirror(table);
  asOne(table, () => pullUp(sheet, row));
}

/** Hides or shows the header row. When hidden, its cells are emptied and stay free; shown again, it is above the body. */
export function setShowHeaders(table: Table, show: boolean): void {
  if (show === table.showHeaders) {
    return;
  }
  const { sheet, area } = table;
  if (!show) {
    table.showHeaders = false;
    table.area = { ...area, top: area.top + 1 };
    mirror(table);
    clearCells(sheet, { ...area, bottom: area.top }, true);
    return;
  }
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  if (area.top > 0 && sheet.usedArea(true, above) === null) {
    tablesOf(sheet.book).refuseOverlap(sheet, { ...area, top: area.top - 1 }, table);
    table.area = { ...area, top: area.top - 1 };
  } else {
    asOne(table, () => pushDown(sheet, { ...area, bottom: area.top }));
    table.area = { ...area, bottom: area.bottom + 1 };
  }
  table.showHeaders = true;
  writeHeaders(table);
  mirror(table);
}
