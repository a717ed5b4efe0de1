import { displayText } from "./display";
import type { CellPatch } from "./sheet";
import type { Table, TableColumn } from "./table";
import { renameColumnInFormulas, writeParams } from "./tableFormulas";
import { mirror } from "./tableMirror";
import { freeName } from "./tableNames";
import type { Tables } from "./tables";

/** Header cells are text always, and hold the names of the columns. */
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

/** Columns take the names that were written into the header cells; what Excel does not take is put right in the cells. */
export function headersEdited(tables: Tables, params: unknown): void {
  const parsed = writeParams.safeParse(params);
  const sheet = parsed.success ? tables.book.sheetById(parsed.data.subUnitId) : null;
  if (!parsed.success || !sheet) {
    return;
  }
  for (const table of tables.on(sheet)) {
    const row = table.headerArea ? parsed.data.cellValue[table.area.top] : undefined;
    const edited = table.columns.filter((_column, index) => {
      const cell = table.changing ? null : row?.[table.area.left + index];
      return cell !== null && cell !== undefined && ("v" in cell || "p" in cell || "f" in cell);
    });
    const renamed = edited.filter((column) => takeHeader(table, column));
    if (edited.length > 0) {
      if (renamed.length > 0) {
        mirror(table);
      }
      writeHeaders(table);
    }
  }
}

function takeHeader(table: Table, column: TableColumn): boolean {
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

/** Gives a column its new name, in formulas too; neither the header cell nor Univer's table is told. */
export function renameColumn(table: Table, column: TableColumn, name: string): void {
  const old = column.name;
  column.name = name;
  renameColumnInFormulas(table, old, name);
}
