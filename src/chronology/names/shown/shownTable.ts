import { CELL_TEXT_LIMIT } from "../../../cells/limits";
import { eachInSteps, mapInSteps, type InSteps } from "../../inSteps";
import { namesToReplace, withIdentifiers, type Identifiers } from "./identified";
import { withNamesAgain, type Shown } from "./restored";

/** A cell of the chronology that shows identifiers in place of names. */
export interface ShownCell extends Shown {
  ref: string;
  heading: string;
}

type Cell = string | number | boolean;

/** The columns that hold no person's words: what is sorted, counted and filtered by, and what the add-in works out. */
export const NOT_TEXTS: ReadonlySet<string> = new Set([
  ...["Ref", "Date", "Agency", "Age", "Linked", "Queries", "Key theme", "Practice", "Department"],
]);
const REF = "Ref";
const PEOPLE = "Person(s)";

/** The rows of the chronology by their refs: the first where several have the same. */
export function rowsByRef(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): Map<string, number> {
  const column = headings.indexOf(REF);
  const places = new Map<string, number>();
  if (column < 0) return places;
  rows.forEach((row, place) => {
    const ref = String(row[column] ?? "").trim();
    if (ref !== "" && !places.has(ref)) places.set(ref, place);
  });
  return places;
}

/**
 * The same rows with names where identifiers are shown; what was typed since is as typed. In small steps.
 * @param cells of several for one cell, which a job that was cut short left, the one counts that tells what is shown now
 */
export function* namesAgainSteps<Of extends Cell>(
  headings: readonly string[],
  rows: readonly Of[][],
  cells: readonly ShownCell[],
): InSteps<(Of | string)[][]> {
  const named: (Of | string)[][] = yield* mapInSteps(rows, (row) => [...row]);
  const places = rowsByRef(headings, rows);
  yield* eachInSteps(ofOneCell(cells), (several) => {
    const [first] = several;
    const row = named[places.get(first.ref) ?? -1];
    const column = row === undefined ? -1 : columnOf(headings, row, first);
    const now = row?.[column];
    if (row === undefined || typeof now !== "string") return;
    row[column] = withNamesAgain(several.find((cell) => isShown(cell, now)) ?? first, now);
  });
  return named;
}

/** Those that are about one cell together. */
function ofOneCell(cells: readonly ShownCell[]): [ShownCell, ...ShownCell[]][] {
  const known = new Map<string, [ShownCell, ...ShownCell[]]>();
  for (const cell of cells) {
    const key = `${cell.ref}\n${cell.heading}`;
    const others = known.get(key);
    if (others) others.push(cell);
    else known.set(key, [cell]);
  }
  return [...known.values()];
}

/** Whether a cell shows just what was remembered of it. */
function isShown({ named, replaced }: Shown, now: string): boolean {
  return withIdentifiers(named, replaced) === now;
}

/** What was remembered of cells that are to show something else, or names: it counts until they do. */
export function overtaken(before: readonly ShownCell[], now: readonly ShownCell[]): ShownCell[] {
  const key = ({ ref, heading, named, replaced }: ShownCell): string =>
    [ref, heading, withIdentifiers(named, replaced)].join("\n");
  const known = new Set(now.map(key));
  return before.filter((cell) => !known.has(key(cell)));
}

/** Its column; where that has got another heading, the one that holds just what was shown there. */
function columnOf(
  headings: readonly string[],
  row: readonly Cell[],
  { heading, named, replaced }: ShownCell,
): number {
  const column = headings.indexOf(heading);
  return column >= 0 ? column : row.indexOf(withIdentifiers(named, replaced));
}

/** What showing identifiers does. */
export interface IdentifiersPlan {
  cells: ShownCell[];
  /** In how many places a name stays because it may be several people's, or because its cell would get too long. */
  staying: number;
  /** How many rows with names have no ref of their own, and stay. */
  rowsLeft: number;
}

/**
 * Which cells of the chronology show identifiers (docs/domain.md section 10). In small steps.
 * @param rows the cells with names
 * @param isFormula whether a cell, from 0 below the heading, holds a formula, which is no text
 */
export function* planIdentifiersSteps(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  identifiers: Identifiers,
  isFormula: (row: number, column: number) => boolean,
): InSteps<IdentifiersPlan> {
  const columns = headings.flatMap((heading, column) =>
    NOT_TEXTS.has(heading) ? [] : [{ heading, column }],
  );
  const refs = headings.indexOf(REF);
  const places = rowsByRef(headings, rows);
  const plan: IdentifiersPlan = { cells: [], staying: 0, rowsLeft: 0 };
  yield* eachInSteps(rows, (row, place) => {
    const ref = String(row[refs] ?? "").trim();
    const found = columns.flatMap(({ heading, column }): ShownCell[] => {
      const named = row[column];
      if (typeof named !== "string" || named === "" || isFormula(place, column)) return [];
      const { replaced, unsure } = namesToReplace(named, identifiers, heading === PEOPLE);
      plan.staying += unsure;
      if (replaced.length === 0) return [];
      if (fits(named, replaced)) return [{ ref, heading, named, replaced }];
      plan.staying += replaced.length;
      return [];
    });
    if (places.get(ref) === place) plan.cells.push(...found);
    else if (found.length > 0) plan.rowsLeft += 1;
  });
  return plan;
}

/** Whether a cell holds the text with identifiers, and another what stands in their place. */
function fits(named: string, replaced: Shown["replaced"]): boolean {
  return (
    withIdentifiers(named, replaced).length <= CELL_TEXT_LIMIT &&
    replacedInCell(replaced).length <= CELL_TEXT_LIMIT
  );
}

/** What stands where, as a cell holds it. */
export function replacedInCell(replaced: Shown["replaced"]): string {
  return JSON.stringify(replaced.map(({ from, to, identifier }) => [from, to, identifier]));
}
