/**
 * Puts empty rows into a table, so that the panel's calculated columns fill them by themselves: null leaves a cell as it is
 * (Office.js, "Work with blank and null values"), while the types of `add` know values alone. Nothing is sent yet.
 * @param place they come before the row there, from 0; `null` for the end
 */
export function queueBlankRows(table: Excel.Table, place: number | null, count: number, width: number): void {
  const blank = Array.from({ length: count }, () => Array.from({ length: width }, () => null));
  const add: unknown = Reflect.get(table.rows, "add");
  if (typeof add === "function") {
    Reflect.apply(add, table.rows, [place ?? undefined, blank]);
  }
}
