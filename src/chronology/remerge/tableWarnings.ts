import type { TableColumns } from "./tableColumns";
import type { TableRows } from "./tableRows";

/** What was found amiss with a table, each in one plain sentence that says what was done about it. */
export function damageInWords(
  columns: TableColumns,
  rows: TableRows,
  missingOfOld: readonly string[],
  putBack: readonly string[],
  firstRow: number,
): string[] {
  const rowNumber = (row: number): number => firstRow + row;
  return [
    ...columns.renamed.map(
      ({ found, heading }) =>
        `The column "${found}" is called "${heading}" again, because the add-in finds columns by their headings.`,
    ),
    ...missingOfOld.map(
      (heading) =>
        `The column "${heading}" was no longer there. It was put back and filled from the returns.`,
    ),
    ...several(
      rows.wrongRef.filter(({ found }) => found === ""),
      ({ row, ref }) => `row ${rowNumber(row)} is ${ref}`,
      (list) => `The Ref was missing and has been put back: ${list}.`,
    ),
    ...several(
      rows.wrongRef.filter(({ found }) => found !== ""),
      ({ row, ref, found }) => `row ${rowNumber(row)} said ${found} and is ${ref}`,
      (list) => `The Ref was that of another entry and has been put right: ${list}.`,
    ),
    ...several(
      rows.copies,
      ({ row, ref, owner }) => `${ref} in row ${rowNumber(row)} (kept up to date: row ${rowNumber(owner)})`,
      (list) => `Rows with the ref of another row were left as they are: ${list}. Clear their Ref.`,
    ),
    ...several(
      putBack,
      (ref) => ref,
      (list) =>
        `These entries had no row any more and are still in their returns; they were put back: ${list}.`,
    ),
  ];
}

const SHOWN = 8;

function several<T>(
  things: readonly T[],
  one: (thing: T) => string,
  all: (list: string) => string,
): string[] {
  if (things.length === 0) {
    return [];
  }
  const more = things.length > SHOWN ? ` and ${things.length - SHOWN} more` : "";
  return [all(things.slice(0, SHOWN).map(one).join("; ") + more)];
}
