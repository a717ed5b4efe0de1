import type { TableColumns } from "./tableColumns";
import type { TableRows } from "./tableRows";

/** What was wrong with the table, a plain sentence each that also says what was done about it. */
export function tableWarnings(
  columns: TableColumns,
  rows: TableRows,
  missing: readonly string[],
  putBack: readonly string[],
  firstRow: number,
): string[] {
  const rowNumber = (row: number): number => firstRow + row;
  return [
    ...columns.renamed.map(
      ({ found, heading }) =>
        `The column "${found}" was renamed back to "${heading}", because the add-in finds columns by their headings.`,
    ),
    ...missing.map(
      (heading) => `The column "${heading}" was missing. It was put back and filled from the returns.`,
    ),
    ...several(
      rows.wrongRef.filter(({ found }) => found === ""),
      ({ row, ref }) => `row ${rowNumber(row)} is ${ref}`,
      (list) => `A missing Ref was put back: ${list}.`,
    ),
    ...several(
      rows.wrongRef.filter(({ found }) => found !== ""),
      ({ row, ref, found }) => `row ${rowNumber(row)} had ${found} and is ${ref}`,
      (list) => `A Ref that belongs to another entry was corrected: ${list}.`,
    ),
    ...several(
      rows.copies,
      ({ row, ref, owner }) => `${ref} in row ${rowNumber(row)} (row ${rowNumber(owner)} is kept up to date)`,
      (list) => `Rows with the same Ref as another row were left as they are: ${list}. Clear their Ref.`,
    ),
    ...several(
      putBack,
      (ref) => ref,
      (list) =>
        `These entries are still in their returns but had lost their rows, so they were put back: ${list}.`,
    ),
  ];
}

const MOST_LISTED = 8;

function several<T>(
  things: readonly T[],
  one: (thing: T) => string,
  all: (list: string) => string,
): string[] {
  if (things.length === 0) {
    return [];
  }
  const more = things.length > MOST_LISTED ? ` and ${things.length - MOST_LISTED} more` : "";
  return [all(things.slice(0, MOST_LISTED).map(one).join("; ") + more)];
}
