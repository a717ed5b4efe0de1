import { AGENCY_COLUMNS } from "../integrated/chronologyTable";
import { eachInSteps, type InSteps } from "../inSteps";
import type { EarlierEntry } from "./earlierEntry";
import { lineSigns, signOf } from "./signs";
import { textOf, type StandingCell, type StandingTable } from "./existingTable";

/** Where the add-in's columns stand in the table. */
export interface TableColumns {
  /** The place of each column that is there, from 0, by the heading that the add-in gave it. */
  at: ReadonlyMap<string, number>;
  /** Columns that were called something else; they get their heading back, because it is what they are found by. */
  renamed: { column: number; found: string; heading: string }[];
  /** Agencies' columns that are gone; they come back. */
  missing: string[];
}

/** A column whose cells agree with what was written there at least so often is that column, whatever it is called. */
const AGREE = 0.6;

/**
 * Finds the agencies' columns in a table that the panel may have rearranged: by heading, else by what stands in them. In
 * small steps.
 * @param others headings of unrecognised columns that earlier merges wrote or this one will write
 */
export function* findColumnSteps(
  { headings, rows }: StandingTable,
  earlier: readonly EarlierEntry[],
  others: readonly string[],
): InSteps<TableColumns> {
  const at = new Map<string, number>();
  headings.forEach((heading, column) => {
    if (!at.has(heading)) at.set(heading, column);
  });
  const ours = [...AGENCY_COLUMNS, ...others];
  const strange = headings.flatMap((heading, column) => (ours.includes(heading) ? [] : [column]));
  const renamed: TableColumns["renamed"] = [];
  const bySigns = new Map(earlier.map((known) => [known.ref, known]));
  const settle = function* (heading: string, agrees: Agrees): InSteps<void> {
    let column: number | undefined;
    for (const candidate of strange) {
      if (column === undefined && (yield* mostly(rows, candidate, agrees))) column = candidate;
    }
    const found = column === undefined ? undefined : headings[column];
    if (column !== undefined && found !== undefined) {
      strange.splice(strange.indexOf(column), 1);
      at.delete(found);
      at.set(heading, column);
      renamed.push({ column, found, heading });
    }
  };
  if (!at.has("Ref")) {
    yield* settle("Ref", ([cell]) => (textOf(cell) === "" ? null : bySigns.has(textOf(cell))));
  }
  const refColumn = at.get("Ref");
  for (const heading of ours.filter((own) => !at.has(own))) {
    yield* settle(heading, ([cell], row) => {
      const known = refColumn === undefined ? undefined : bySigns.get(textOf(row[refColumn]));
      const remembered = known?.signs[heading];
      if (textOf(cell) === "" || known === undefined) return null;
      return heading === "Queries"
        ? lineSigns(String(cell)).some((line) => (remembered ?? "").split(".").includes(line))
        : signOf(cell ?? "") === remembered;
    });
  }
  return { at, renamed, missing: ours.filter((own) => !at.has(own)) };
}

type Agrees = (cells: StandingCell[], row: StandingCell[]) => boolean | null;

/** Whether most cells of a column that say anything say yes. */
function* mostly(rows: readonly StandingCell[][], column: number, agrees: Agrees): InSteps<boolean> {
  let yes = 0;
  let said = 0;
  yield* eachInSteps(rows, (row) => {
    const answer = agrees([row[column] ?? ""], row);
    if (answer !== null) said += 1;
    if (answer === true) yes += 1;
  });
  return yes > 0 && yes >= said * AGREE;
}
