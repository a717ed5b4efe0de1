import { invalidArgument } from "../../../engine/errors";
import type { Table } from "../../../engine/table";
import { deleteTableRows, insertTableRows } from "../../../engine/tableRows";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { sizeMismatch } from "../given";
import { RangeRef } from "../range/rangeRef";
import { readBlock, writeValues } from "../range/values";
import type { RowRef } from "./refs";

function rangeOf({ table, index }: RowRef): RangeRef {
  const row = table.bodyArea.top + index;
  if (!Number.isInteger(index) || index < 0 || index >= table.rowCount) {
    throw invalidArgument();
  }
  return new RangeRef(table.sheet, { ...table.bodyArea, top: row, bottom: row });
}

/** Excel.TableRow. */
export const tableRow: Definition<RowRef> = {
  scalars: {
    index: readOnly(({ index }) => index),
    values: {
      get: (row) => readBlock(rangeOf(row), "values"),
      set: (row, value) => writeValues(rangeOf(row), value),
    },
  },
  methods: {
    getRange: (row) => apiObject("Range", rangeOf(row)),
    delete: ({ table, index }) => deleteTableRows(table, index, 1),
  },
};

/** The values of the rows to add; null for empty ones. */
function rowsOf(table: Table, values: unknown): unknown[][] | null {
  if (values === null) {
    return null;
  }
  if (!Array.isArray(values)) {
    throw invalidArgument();
  }
  const list: unknown[] = values;
  const rows = list.map((row): unknown[] => (Array.isArray(row) ? row : []));
  if (rows.length === 0 || rows.some((row) => row.length !== table.columns.length)) {
    throw sizeMismatch();
  }
  return rows;
}

/** Whether a table has one row only, with nothing in it. */
function isBlank({ rowCount, bodyArea, sheet }: Table): boolean {
  return rowCount === 1 && sheet.usedArea(true, bodyArea) === null;
}

function add(table: Table, args: Arguments): ApiObject {
  const given = args.optionalNumber(0);
  const rows = rowsOf(table, args.at(1));
  const atEnd = given === null || given < 0;
  // A new table without data has one blank row, which the first rows that are added fill.
  const filled = rows && atEnd && isBlank(table) ? 1 : 0;
  const count = (rows?.length ?? 1) - filled;
  const index = (count > 0 ? insertTableRows(table, atEnd ? null : given, count) : table.rowCount) - filled;
  if (rows) {
    const top = table.bodyArea.top + index;
    writeValues(new RangeRef(table.sheet, { ...table.bodyArea, top, bottom: top + rows.length - 1 }), rows);
  }
  return apiObject("TableRow", { table, index });
}

function indexOf(table: Table, row: unknown): number {
  const index = isA("TableRow", row) ? selfOf("TableRow", row).index : row;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= table.rowCount) {
    throw invalidArgument();
  }
  return index;
}

/** Deletes from the bottom up, in runs, so that no index changes before its turn. */
function deleteRows(table: Table, rows: unknown): void {
  if (!Array.isArray(rows) || rows.length === 0) {
    throw invalidArgument();
  }
  const indexes = [...new Set(rows.map((row: unknown) => indexOf(table, row)))].sort(
    (one, other) => other - one,
  );
  while (indexes.length > 0) {
    const last = indexes.shift() ?? 0;
    let first = last;
    while (indexes[0] === first - 1) {
      first = indexes.shift() ?? first;
    }
    deleteTableRows(table, first, last - first + 1);
  }
}

/** Excel.TableRowCollection. */
export const tableRowCollection: Definition<{ table: Table }> = {
  scalars: { count: readOnly(({ table }) => table.rowCount) },
  items: ({ table }) =>
    Array.from({ length: table.rowCount }, (_row, index) => apiObject("TableRow", { table, index })),
  methods: {
    add: ({ table }, args) => add(table, args),
    deleteRows: ({ table }, args) => deleteRows(table, args.at(0)),
    deleteRowsAt: ({ table }, args) => deleteTableRows(table, args.number(0), args.optionalNumber(1) ?? 1),
    getCount: ({ table }) => table.rowCount,
    getItemAt: ({ table }, args) => {
      const row = { table, index: args.number(0) };
      rangeOf(row);
      return apiObject("TableRow", row);
    },
  },
};
