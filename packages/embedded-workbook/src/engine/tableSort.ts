import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { EMPTIED, sortedLines } from "./sorting";
import type { Table } from "./table";

export interface SortField {
  /** Column of the table, counted from 0. */
  key: number;
  ascending: boolean;
}

/**
 * Sorts the body of a table by its fields, the first before all; rows that are equal keep their order. Formats go with
 * their cells, and relative references stay in their row, as in Excel.
 */
export function sortTable(table: Table, fields: readonly SortField[], matchCase: boolean): void {
  const { sheet, bodyArea } = table;
  const rows = Array.from({ length: table.rowCount }, (_row, index) => bodyArea.top + index);
  const keys = fields.map(({ key, ascending }) => ({
    cells: new Map(rows.map((row) => [row, sheet.cell(row, bodyArea.left + key)])),
    ascending,
  }));
  const sorted = sortedLines(rows, keys, matchCase);
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  sorted.forEach((from, index) => {
    const to = bodyArea.top + index;
    if (from !== to) {
      const cells: Record<number, ICellData> = {};
      for (let column = bodyArea.left; column <= bodyArea.right; column++) {
        const held = sheet.rawCell(from, column);
        const formula = held?.f ? { f: lexer.moveFormulaRefOffset(held.f, 0, to - from) } : {};
        cells[column] = { ...EMPTIED, ...held, ...formula };
      }
      cellValue[to] = cells;
    }
  });
  if (Object.keys(cellValue).length > 0) {
    sheet.ensure(bodyArea.bottom, bodyArea.right);
    sheet.book.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue });
  }
}
