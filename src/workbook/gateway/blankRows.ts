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
