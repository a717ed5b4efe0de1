import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { sameArea } from "./address";
import type { Book } from "./book";
import { formulaOfFile } from "./calculatedColumns";
import type { TableContents } from "./contents";
import type { Feature } from "./feature";
import { lengthenFormulas } from "./longFormulas";
import { shiftedArea, type AreaShift } from "./shifts";
import type { Table, TableColumn } from "./table";
import { takeHeader, writeHeaders } from "./tableHeaders";
import { mirror } from "./tableMirror";
import { freeName, sameName } from "./tableNames";
import { tablesOf, type Tables } from "./tables";
import { parseWrite } from "./writeParams";

/** Columns take the names that were written into the header cells; what Excel does not accept is corrected in the cells. */
function headersEdited(book: Book, params: unknown): void {
  const write = parseWrite(book, params);
  for (const table of write ? tablesOf(book).on(write.sheet) : []) {
    const row = table.headerArea ? write?.rows[table.area.top] : undefined;
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

function shiftedColumns(table: Table, { kind, area }: AreaShift): TableColumn[] {
  const { left, right } = table.area;
  if (kind === "delete") {
    return table.columns.filter((_column, index) => left + index < area.left || left + index > area.right);
  }
  if (area.left <= left || area.left > right) {
    return table.columns;
  }
  const columns = [...table.columns];
  const first = table.nextColumnId();
  for (let count = 0; count <= area.right - area.left; count++) {
    const name = freeName("Column", 1, (other) => columns.some((column) => sameName(column.name, other)));
    columns.splice(area.left - left + count, 0, { id: first + count, name });
  }
  return columns;
}

/** Rows and columns that are inserted or deleted move, stretch, shorten or remove a table. */
function follow(tables: Tables, table: Table, shift: AreaShift): void {
  const area = shiftedArea(table.area, shift);
  if (!area) {
    tables.forget(table);
    return;
  }
  if (!sameArea(area, table.area)) {
    if (shift.along === "columns") {
      table.columns = shiftedColumns(table, shift);
    }
    table.area = area;
    mirror(table);
    writeHeaders(table);
  }
}

/** A table with the formulas that new rows of its calculated columns get, including those made since it was opened. */
function withFormulas(table: Table): TableContents {
  const contents = table.contents();
  const columns = contents.columns.map((column, index) => {
    const own = table.columns[index];
    const calculatedFormula = own && formulaOfFile(table, own);
    return { ...column, ...(calculatedFormula !== undefined && { calculatedFormula }) };
  });
  return { ...contents, columns };
}

export const tables: Feature = {
  start: (book) => {
    const commands = book.injector.get(ICommandService);
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) {
        lengthenFormulas(book, params);
      }
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) {
        headersEdited(book, params);
      }
    });
  },
  load: (sheet, contents) => {
    for (const table of contents.tables) {
      mirror(tablesOf(sheet.book).adopt(sheet, table));
    }
  },
  dump: (sheet) => ({
    tables: tablesOf(sheet.book)
      .on(sheet)
      .map((table) => withFormulas(table)),
  }),
  follow: (sheet, shift) => {
    const all = tablesOf(sheet.book);
    for (const table of all.on(sheet)) {
      if (!table.changing) {
        follow(all, table, shift);
      }
    }
  },
};
