import type { Area } from "./contents";
import { invalidArgument, WorkbookError } from "./errors";
import { filterTable } from "./filters";
import { pushRight, pullLeft } from "./cellShift";
import { asOne, type Table, type TableColumn } from "./table";
import { renameColumnInFormulas } from "./tableFormulas";
import { renameColumn, writeHeaders } from "./tableHeaders";
import { mirror } from "./tableMirror";
import { freeName, sameName } from "./tableNames";
import { quietly } from "./quietly";
import { restyle } from "./restyle";

function isTaken(table: Table, name: string, but?: TableColumn): boolean {
  return table.columns.some((column) => column !== but && sameName(column.name, name));
}

/**
 * Inserts an empty column into a table before the column `index` (null: at the right); what is to the right, within
 * the table's rows, moves. Without a name it gets "Column" with a number. Throws InvalidArgument for a name that is taken.
 */
export function insertTableColumn(table: Table, index: number | null, name: string | null): TableColumn {
  const at = index ?? table.columns.length;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) {
    throw invalidArgument();
  }
  if (name !== null && (name === "" || isTaken(table, name))) {
    throw invalidArgument("The columns of a table must have names that differ.");
  }
  const given = name ?? freeName("Column", table.columns.length + 1, (other) => isTaken(table, other));
  const column: TableColumn = { id: table.nextColumnId(), name: given };
  const before = table.area;
  const left = before.left + at;
  asOne(table, () => pushRight(table.sheet, { ...before, left, right: left }));
  table.area = { ...before, right: before.right + 1 };
  table.columns.splice(at, 0, column);
  moveFilter(table, at, 1);
  quietly(table.sheet.book, () => writeHeaders(table));
  mirror(table);
  copyStyles(table, left, at > 0 ? left - 1 : left + 1);
  return column;
}

function copyStyles(table: Table, to: number, from: number): void {
  const { sheet, area } = table;
  for (let row = area.top; row <= area.bottom; row++) {
    const style = sheet.style(row, from);
    if (Object.keys(style).length > 0) {
      restyle(sheet, { top: row, bottom: row, left: to, right: to }, () => style);
    }
  }
}

/** Deletes a column with its cells from a table; formulas that named it hold #REF!. A table keeps one column. */
export function deleteTableColumn(table: Table, column: TableColumn): void {
  const index = table.columns.indexOf(column);
  if (index < 0) {
    throw new WorkbookError("ItemNotFound", "The column of the table doesn't exist.");
  }
  if (table.columns.length === 1) {
    throw new WorkbookError("InvalidOperation", "The only column of a table can't be deleted.");
  }
  const before = table.area;
  const area: Area = table.columnOf(before, index);
  renameColumnInFormulas(table, column.name, null);
  asOne(table, () => pullLeft(table.sheet, area));
  table.area = { ...before, right: before.right - 1 };
  table.columns = table.columns.filter((other) => other !== column);
  moveFilter(table, index, -1);
  mirror(table);
}

/** Criteria stay with their columns when others come or go. */
function moveFilter(table: Table, at: number, count: 1 | -1): void {
  if (table.filter) {
    const columns = table.filter.columns.flatMap(({ column, criteria }) => {
      const gone = count < 0 && column === at;
      return gone ? [] : [{ column: column >= at ? column + count : column, criteria }];
    });
    filterTable(table, columns);
  }
}

/** Renames a column by the API: unlike what is typed into a header cell, a name that is taken is refused. */
export function setColumnName(table: Table, column: TableColumn, name: string): void {
  if (name === "" || name.length > 255 || isTaken(table, name, column)) {
    throw invalidArgument("The columns of a table must have names that differ.");
  }
  renameColumn(table, column, name);
  mirror(table);
  writeHeaders(table);
}
