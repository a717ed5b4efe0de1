import type { ICellData, Worksheet } from "@univerjs/core";

type Cells = Record<number, Record<number, ICellData>>;

/**
 * Plain values of many cells, which Univer gets in one go: it goes through its whole sheet at each write, and
 * Office.js cuts a block into pieces of 1,500 cells. The cells themselves hold the values at once.
 */
export class WaitingWrites<Sheet extends { readonly model: Worksheet }> {
  private waiting: { sheet: Sheet; cells: Cells } | null = null;

  constructor(private readonly send: (sheet: Sheet, cells: Cells) => void) {}

  add(sheet: Sheet, cells: Cells): void {
    if (this.waiting?.sheet !== sheet) {
      this.flush();
    }
    const all = (this.waiting ??= { sheet, cells: {} }).cells;
    const matrix = sheet.model.getCellMatrix();
    for (const [rowKey, columns] of Object.entries(cells)) {
      const row = Number(rowKey);
      all[row] = { ...all[row], ...columns };
      for (const [columnKey, cell] of Object.entries(columns)) {
        const column = Number(columnKey);
        const style = matrix.getValue(row, column)?.s;
        matrix.setValue(row, column, {
          ...withoutNulls(cell),
          ...(style !== undefined && { s: style }),
        });
      }
    }
  }

  /** Gives Univer the values that wait. */
  flush(): void {
    if (this.waiting) {
      const { sheet, cells } = this.waiting;
      this.waiting = null;
      this.send(sheet, cells);
    }
  }
}

function withoutNulls(cell: ICellData): ICellData {
  const bare: ICellData = {};
  const fields: [string, unknown][] = Object.entries(cell);
  for (const [key, value] of fields) {
    if (value !== null && value !== undefined) {
      Object.assign(bare, { [key]: value });
    }
  }
  return bare;
}
