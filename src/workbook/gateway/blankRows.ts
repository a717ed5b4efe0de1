import type { CellRead } from "./blocks";

/**
 * Puts empty rows into a table, so that the panel's calculated columns fill them by themselves: null leaves a cell as it is
 * (Office.js, "Work with blank and null values"), though the types of `add` allow only values. Nothing is sent yet.
 * @param place the row that they go before, from 0; `null` for the end
 * @param refs what tells the rows, and its column, so that rows that were left unfilled are known
 */
export function queueBlankRows(
  table: Excel.Table,
  place: number | null,
  count: number,
  width: number,
  refs?: { column: number; of: readonly string[] },
): void {
  const blank = Array.from({ length: count }, (_row, at) =>
    Array.from({ length: width }, (_cell, column) => (column === refs?.column ? refs.of[at] : null)),
  );
  const add: unknown = Reflect.get(table.rows, "add");
  if (typeof add === "function") {
    Reflect.apply(add, table.rows, [place ?? undefined, blank]);
  }
}

/** What stands in an only row while rows are added. */
export const TAKEN = "…";

/**
 * Puts something into the only row of a table where nothing is in it: Excel would fill it with the first row that is added, and the
 * table would be a row short. It is to be written over in the same request. Nothing is sent yet.
 * @param standing the rows that the table has
 * @param column a column that is written over, from 0
 */
export function queueOnlyRowTaken(
  table: Excel.Table,
  standing: readonly (readonly CellRead[])[],
  column = 0,
): void {
  if (standing.length === 1 && standing[0]?.every((cell) => cell === "" || cell === TAKEN)) {
    table.getDataBodyRange().getCell(0, column).values = [[TAKEN]];
  }
}

/** Adds empty rows below a table, all of whose rows are written afterwards in the same request. Nothing is sent yet. */
export function queueRowsBelow(
  table: Excel.Table,
  count: number,
  width: number,
  standing: readonly (readonly CellRead[])[],
): void {
  queueOnlyRowTaken(table, standing);
  table.rows.add(
    undefined,
    Array.from({ length: count }, () => Array.from({ length: width }, () => "")),
  );
}
