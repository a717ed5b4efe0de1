import type { EntryRows, Walk } from "./tableWalk";
import type { WalkedTable } from "./walkedTable";

export const REASON = {
  total: "a total",
  note: "a note below the table",
  noteWithin: "a note between entries",
  guidance: "guidance for the author",
  hints: "hints under the heading",
  example: "the template's example",
  page: "a page number or a marking",
  beside: "text beside the table",
  figures: "figures without words",
  emptyNumber: "a numbered row left empty",
} as const;

/** The row begins an entry. */
export function beginEntry(table: WalkedTable, walk: Walk, row: number): void {
  const entry: EntryRows = {
    rows: [row],
    notes: [],
    columns: table.columns,
    joined: "single",
    headingYear: walk.headingYear,
    headingMonth: walk.headingMonth,
    headingDate: walk.headingDate,
  };
  walk.entries.push(entry);
  walk.current = entry;
  walk.above = entry;
  walk.underHeading = false;
  walk.uses.push({ row, use: "entry" });
}

/** The row continues the entry above. */
export function addPart(walk: Walk, row: number, joined: "merged" | "broken up"): void {
  const entry = walk.current;
  const entryRow = entry?.rows[0];
  if (entry === null || entryRow === undefined) return;
  entry.rows.push(row);
  if (entry.joined !== "broken up") entry.joined = joined;
  walk.uses.push({ row, use: "partOfEntry", entryRow });
}

/** The row is no part of an entry. */
export function setAside(walk: Walk, row: number, reason: string): void {
  walk.uses.push({ row, use: "setAside", reason });
  if (!walk.underHeading) walk.current = null;
}

/**
 * A remark of the author's between two entries goes with the entry above (docs/domain.md section 3); below a heading there is
 * none, and below the last entry it is a note about the whole table.
 */
export function setNoteAside(table: WalkedTable, walk: Walk, row: number): void {
  const { above } = walk;
  const entryRow = above?.rows[0];
  if (!table.entryBelow(row)) setAside(walk, row, REASON.note);
  else if (above === null || entryRow === undefined) setAside(walk, row, REASON.noteWithin);
  else {
    above.rows.push(row);
    above.notes.push(row);
    walk.uses.push({ row, use: "partOfEntry", entryRow });
    walk.current = null;
  }
}

/** The row is a heading for those below it. */
export function takeAsHeading(walk: Walk, row: number): void {
  walk.uses.push({ row, use: "heading" });
  walk.current = null;
  walk.above = null;
}
