import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import { plainTableName, wideName } from "./engineFormulas";
import { readAgain } from "./formulaCells";
import { toRange } from "./ranges";
import type { Table } from "./table";
import { tableTheme } from "./tableStyles";

const mirroring = new WeakSet<Table>();

/** Whether a table is taken out of Univer only to be put back changed. */
export function isMirroring(table: Table): boolean {
  return mirroring.has(table);
}

function takeOut(table: Table): void {
  const { book } = table.sheet;
  if (book.injector.get(TableManager).getTableById(book.unitId, table.id)) {
    mirroring.add(table);
    book.mutate(DeleteSheetTableMutation.id, { ...targetOf(table), tableId: table.id });
    mirroring.delete(table);
  }
}

/** Takes a table out of Univer, so that it is neither drawn nor known to formulas. */
export function unmirror(table: Table, name = table.name): void {
  const { book } = table.sheet;
  takeOut(table);
  book.mutate(RemoveSuperTableMutation.id, { unitId: book.unitId, tableName: plainTableName(name) });
}

function targetOf(table: Table): { unitId: string; subUnitId: string } {
  return { unitId: table.sheet.book.unitId, subUnitId: table.sheet.id };
}

/**
 * Gives Univer a table as it now is. Univer's own changes of a table lose columns when it moves, so a changed table is given
 * to it as a new one.
 */
export function mirror(table: Table): void {
  const { book } = table.sheet;
  takeOut(table);
  const header = table.columns.map((column) => column.name);
  book.mutate(AddSheetTableMutation.id, {
    ...targetOf(table),
    tableId: table.id,
    name: table.name,
    range: toRange(table.area),
    header,
    options: {
      showHeader: table.showHeaders,
      tableStyleId: tableTheme(book, table),
      columns: table.columns.map((column) => ({
        id: `${table.id}-${column.id}`,
        displayName: column.name,
        dataType: TableColumnDataTypeEnum.String,
        formula: "",
        meta: {},
        style: {},
      })),
    },
  });
  mirrorToFormulas(table);
}

/** What formulas take for the table: in Univer the first row is always a header, and there are no totals. */
function mirrorToFormulas(table: Table): void {
  const { book } = table.sheet;
  const body = table.bodyArea;
  book.mutate(SetSuperTableMutation.id, {
    unitId: book.unitId,
    tableName: plainTableName(table.name),
    reference: {
      range: toRange({ ...body, top: body.top - 1 }),
      sheetId: table.sheet.id,
      titleMap: new Map(table.columns.map((column, index) => [wideName(column.name), index])),
    },
  });
  book.beforeSettled(table.name, () => readAgain(book, table.name));
}
