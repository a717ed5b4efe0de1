import { intersection, WHOLE_SHEET } from "./address";
import { clearCells, pushDown } from "./cellShift";
import type { Area } from "./contents";
import { invalidArgument } from "./errors";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { writeHeaders } from "./tableHeaders";
import { mirror } from "./tableMirror";
import { loseTableInFormulas, tableToAreasInFormulas } from "./tableFormulas";
import { uniqueHeaders } from "./tableNames";
import { tablesOf } from "./tables";
import { displayText } from "./display";

/** Whole rows and columns are cut to what is in use. */
function cut(sheet: Sheet, area: Area): Area {
  const wholeColumns = area.top === WHOLE_SHEET.top && area.bottom === WHOLE_SHEET.bottom;
  const wholeRows = area.left === WHOLE_SHEET.left && area.right === WHOLE_SHEET.right;
  const used = wholeColumns || wholeRows ? sheet.usedArea(true, area) : null;
  if ((wholeColumns || wholeRows) && !used) {
    throw invalidArgument();
  }
  return used ?? { ...area };
}

/**
 * Makes a table. Without headers in its first row, the cells from there are pushed down by one and Column1, Column2 … are
 * put above them. A table has at least one row in its body. Throws InvalidArgument where it would overlap another table.
 */
export function addTable(sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  const tables = tablesOf(sheet.book);
  const area = cut(sheet, given);
  tables.refuseOverlap(sheet, area, null);
  if (!hasHeaders) {
    pushDown(sheet, { ...area, bottom: area.top });
    area.bottom += 1;
  } else if (area.top === area.bottom) {
    area.bottom += 1;
    tables.refuseOverlap(sheet, area, null);
  }
  return tables.add(sheet, area);
}

/**
 * Gives a table another area. In Excel the headers must stay in their row and the areas overlap; new columns take their
 * names from the cells or get new ones. Throws InvalidArgument otherwise.
 */
export function resizeTable(table: Table, area: Area): void {
  const minimum = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (
    area.top !== table.area.top ||
    area.bottom - area.top + 1 < minimum ||
    !intersection(area, table.area) ||
    (table.showTotals && area.bottom !== table.area.bottom)
  ) {
    throw invalidArgument(
      "A table can be resized only to a range that overlaps it and has its headers in the same row.",
    );
  }
  const { sheet } = table;
  tablesOf(sheet.book).refuseOverlap(sheet, area, table);
  const old = table.area;
  const columns: Table["columns"] = [];
  let id = table.nextColumnId();
  for (let column = area.left; column <= area.right; column++) {
    const known = column >= old.left && column <= old.right ? table.columns[column - old.left] : undefined;
    const name = displayText(sheet.cell(area.top, column), sheet.numberFormat(area.top, column));
    columns.push(known ?? { id: id++, name: table.showHeaders ? name : "" });
  }
  const names = uniqueHeaders(columns.map((column) => column.name));
  table.columns = columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  table.area = { ...area };
  writeHeaders(table);
  mirror(table);
}

/** The cells stay, the table goes; formulas that named it name its cells. */
export function convertToRange(table: Table): void {
  tableToAreasInFormulas(table);
  tablesOf(table.sheet.book).forget(table);
}

/** The table goes with the contents of its cells (ListObject.Delete clears them); formulas that named it hold #REF!. */
export function deleteTable(table: Table): void {
  const { sheet, area } = table;
  tablesOf(sheet.book).forget(table);
  loseTableInFormulas(table);
  clearCells(sheet, area);
}
