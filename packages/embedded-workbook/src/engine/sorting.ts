import type { ICellData } from "@univerjs/core";
import type { CellContents } from "./contents";

type SortValue = string | number | boolean | null;

const collator = new Intl.Collator("en-GB", { sensitivity: "accent" });
const caseCollator = new Intl.Collator("en-GB", { sensitivity: "variant", caseFirst: "lower" });

/** Numbers come before texts, these before FALSE and TRUE, errors after all (Microsoft, "Sort data in a range or table"). */
function rank(cell: CellContents | undefined): number {
  if (cell?.error) {
    return 3;
  }
  return typeof cell?.value === "number" ? 0 : typeof cell?.value === "string" ? 1 : 2;
}

function isBlank(cell: CellContents | undefined): boolean {
  const value: SortValue = cell?.value ?? null;
  return value === null || (value === "" && cell?.formula === undefined);
}

/** Compares two cells as Excel sorts them. Blank ones come last in both directions. */
function compareCells(
  one: CellContents | undefined,
  other: CellContents | undefined,
  ascending: boolean,
  matchCase: boolean,
): number {
  if (isBlank(one) || isBlank(other)) {
    return Number(isBlank(one)) - Number(isBlank(other));
  }
  const direction = ascending ? 1 : -1;
  const byKind = rank(one) - rank(other);
  if (byKind !== 0) {
    return byKind * direction;
  }
  const [first, second] = [one?.value ?? null, other?.value ?? null];
  if (typeof first === "string" && typeof second === "string") {
    return (one?.error ? 0 : compareTexts(first, second, matchCase)) * direction;
  }
  return (Number(first) - Number(second)) * direction;
}

/** Apostrophes and hyphens do not count, except that of two texts which are alike otherwise the one with them is the later. */
function compareTexts(one: string, other: string, matchCase: boolean): number {
  const [first, second] = [one.replace(/['-]/g, ""), other.replace(/['-]/g, "")];
  const order = (matchCase ? caseCollator : collator).compare(first, second);
  return order === 0 ? one.length - first.length - (other.length - second.length) : order;
}

/** A column (or row) to sort by: its cells, by the number of the line. */
interface SortKey {
  cells: ReadonlyMap<number, CellContents | undefined>;
  ascending: boolean;
}

/** Lines in the order of their keys, the first key before all; lines that are equal keep their order. */
export function sortedLines(
  lines: readonly number[],
  keys: readonly SortKey[],
  matchCase: boolean,
): number[] {
  return [...lines].sort((one, other) => {
    for (const { cells, ascending } of keys) {
      const order = compareCells(cells.get(one), cells.get(other), ascending, matchCase);
      if (order !== 0) {
        return order;
      }
    }
    return 0;
  });
}

/** What a cell must be given so that nothing of its old contents stays. */
export const EMPTIED: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null, custom: null };
