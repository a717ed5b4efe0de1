import { AGENCY_COLUMNS } from "../integrated/chronologyTable";
import { eachInSteps, type InSteps } from "../inSteps";
import type { EarlierEntry } from "./earlierEntry";
import { hasSign, lineSigns } from "./signs";
import { textOf, type TableCell, type ExistingTable } from "./existingTable";

/** Where the add-in's columns are in the table. */
export interface TableColumns {
  /** The place of each column that is there, from 0, by the heading that the add-in gave it. */
  at: ReadonlyMap<string, number>;
  /** Columns with another name; they get their heading back, because that is how they are found. */
  renamed: { column: number; found: string; heading: string }[];
  /** Agencies' columns that are gone; they are put back. */
  missing: string[];
}

/** A column is taken for one of ours if at least this share of its cells is as it was written, whatever its heading. */
const AGREE = 0.6;

/**
 * Finds the agencies' columns in a table that the panel may have rearranged: by heading, else by content. In small steps.
 * @param others headings of unrecognised columns that earlier merges wrote or this one will write
 */
export function* findColumnSteps(
  { headings, rows }: ExistingTable,
  earlier: readonly EarlierEntry[],
  others: readonly string[],
): InSteps<TableColumns> {
  const at = new Map<string, number>();
  headings.forEach((heading, column) => {
    if (!at.has(heading)) at.set(heading, column);
  });
  const ours = [...AGENCY_COLUMNS, ...others];
  const unknown = headings.flatMap((heading, column) => (ours.includes(heading) ? [] : [column]));
  const renamed: TableColumns["renamed"] = [];
  const byRef = new Map(earlier.map((known) => [known.ref, known]));
  const find = function* (heading: string, agrees: Agrees): InSteps<void> {
    let column: number | undefined;
    for (const candidate of unknown) {
      if (column === undefined && (yield* mostly(rows, candidate, agrees))) column = candidate;
    }
    const found = column === undefined ? undefined : headings[column];
    if (column !== undefined && found !== undefined) {
      unknown.splice(unknown.indexOf(column), 1);
      at.delete(found);
      at.set(heading, column);
      renamed.push({ column, found, heading });
    }
  };
  if (!at.has("Ref")) {
    yield* find("Ref", ([cell]) => (textOf(cell) === "" ? null : byRef.has(textOf(cell))));
  }
  const refColumn = at.get("Ref");
  for (const heading of ours.filter((own) => !at.has(own))) {
    yield* find(heading, ([cell], row) => {
      const known = refColumn === undefined ? undefined : byRef.get(textOf(row[refColumn]));
      const remembered = known?.signs[heading];
      if (textOf(cell) === "" || known === undefined) return null;
      return heading === "Queries"
        ? lineSigns(String(cell)).some((line) => (remembered ?? "").split(".").includes(line))
        : hasSign(cell ?? "", remembered);
    });
  }
  return { at, renamed, missing: ours.filter((own) => !at.has(own)) };
}

type Agrees = (cells: TableCell[], row: TableCell[]) => boolean | null;

/** Whether most cells of a column agree; `null` does not count. */
function* mostly(rows: readonly TableCell[][], column: number, agrees: Agrees): InSteps<boolean> {
  let yes = 0;
  let said = 0;
  yield* eachInSteps(rows, (row) => {
    const answer = agrees([row[column] ?? ""], row);
    if (answer !== null) said += 1;
    if (answer === true) yes += 1;
  });
  return yes > 0 && yes >= said * AGREE;
}
