/** What a cell of the table holds; "" where it is empty. */
export type StandingCell = string | number | boolean;

/** The table of the integrated chronology as it stands, with whatever the panel made of it. */
export interface StandingTable {
  headings: string[];
  /** Row by row below the heading, as wide as the headings. */
  rows: StandingCell[][];
}

export function textOf(cell: StandingCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}
