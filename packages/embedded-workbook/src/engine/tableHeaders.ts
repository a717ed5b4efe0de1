import { displayText } from "./display";
import type { CellPatch } from "./sheet";
import type { Table, TableColumn } from "./table";
import { renameColumnInFormulas } from "./tableFormulas";
import { freeName } from "./tableNames";

/** Header cells are always text, and hold the names of the columns. */
export function writeHeaders(table: Table): void {
  const { headerArea } = table;
  if (headerArea) {
    const cells: CellPatch = new Map([
      [
        headerArea.top,
        new Map(table.columns.map((column, index) => [headerArea.left + index, { value: column.name }])),
      ],
    ]);
    const { sheet } = table;
    const differs = table.columns.some(
      (column, index) => sheet.cell(headerArea.top, headerArea.left + index)?.value !== column.name,
    );
    if (differs) {
      sheet.write(cells);
    }
  }
}

/** A column takes the name that was written into its header cell. @returns whether that is another one */
export function takeHeader(table: Table, column: TableColumn): boolean {
  const index = table.columns.indexOf(column);
  const { sheet, area } = table;
  const text = displayText(
    sheet.cell(area.top, area.left + index),
    sheet.numberFormat(area.top, area.left + index),
  );
  if (text === column.name) {
    return false;
  }
  const isTaken = (name: string): boolean =>
    table.columns.some((other) => other !== column && other.name.toLowerCase() === name.toLowerCase());
  const name =
    text === "" ? freeName("Column", index + 1, isTaken) : isTaken(text) ? freeName(text, 2, isTaken) : text;
  renameColumn(table, column, name);
  return true;
}

/** Gives a column its new name, in formulas too, but neither in the header cell nor in Univer's table. */
export function renameColumn(table: Table, column: TableColumn, name: string): void {
  const old = column.name;
  column.name = name;
  renameColumnInFormulas(table, old, name);
}
