/** What became of a non-empty row of a return (docs/domain.md section 5, last paragraph). */
export type RowUse =
  | { row: number; use: "entry" }
  | { row: number; use: "partOfEntry"; entryRow: number }
  | { row: number; use: "heading" }
  | { row: number; use: "setAside"; reason: string };
