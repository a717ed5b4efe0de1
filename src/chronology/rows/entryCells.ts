import type { EntryCell } from "../entry/entry";
import type { Field, TextField } from "../entry/fields";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import { grouped } from "../grouped";
import { columnLetters } from "../../cells/address";
import { type Placed, type SheetView } from "../sheet/sheetView";
import { isAuthorsNote } from "./lineKinds";
import { datedCell } from "./datedCell";
import type { EntryRows } from "./tableWalk";

/**
 * The cells of an entry, column by column, each from the top. Where the entry is in a merged area that begins above it (a day
 * merged down over several events), the merged text counts as its own too.
 */
export function cellsOfEntry(view: SheetView, entryRows: EntryRows): EntryCell[] {
  const { columns, notes } = entryRows;
  const rows = entryRows.rows.filter((row) => !notes.includes(row));
  const first = rows[0] ?? 0;
  const cells: EntryCell[] = [];
  const dated = datedCell(view, entryRows);
  const add = (
    { row, text, cell: { kind } }: Placed,
    { column, key, field }: Pick<ChronologyColumn, "column" | "key" | "field">,
  ) => {
    if (kind !== "empty") cells.push({ row, column, key, field, text, kind });
  };
  for (const column of columns) {
    const owner = view.coveredBy(first, column.column);
    if (owner !== undefined && owner.row < first && owner.column === column.column) {
      const shared = view.at(owner.row, owner.column);
      if (shared !== undefined) add(shared, column);
    }
    for (const row of rows) {
      const placed = view.at(row, column.column);
      if (placed === undefined) continue;
      if (dated === null || column.field !== "date") add(placed, column);
      else {
        // What happened stands behind the date, and goes on below it.
        if (row === dated.placed.row) add(dated.placed, column);
        const text = row === dated.placed.row ? dated.words : placed.text;
        add({ ...placed, text }, { ...column, field: "event" });
      }
    }
  }
  for (const row of rows) {
    for (const placed of view.row(row)) {
      if (columns.some((column) => column.column === placed.column)) continue;
      add(placed, { column: placed.column, key: `(${columnLetters(placed.column)})`, field: "other" });
    }
  }
  return [...cells, ...notes.flatMap((row) => cellsOfNote(view, entryRows, row))];
}

/** A note between entries is the agency's comment, whichever column it was written in. */
function cellsOfNote(view: SheetView, { columns }: EntryRows, row: number): EntryCell[] {
  return view.row(row).flatMap(({ column, text, cell: { kind } }): EntryCell[] => {
    const key = columns.find((own) => own.column === column)?.key ?? `(${columnLetters(column)})`;
    return kind === "empty" ? [] : [{ row, column, key, field: "comment", text, kind, note: true }];
  });
}

/** The notes of an entry, each marked as one; their words stay as written. */
export function notesOf(cells: readonly EntryCell[]): { row: number; text: string }[] {
  const notes = grouped(
    cells.filter(({ note }) => note === true),
    ({ row }) => row,
  );
  return [...notes].map(([row, ofRow]) => {
    const text = ofRow.map((cell) => cell.text).join(": ");
    return { row, text: isAuthorsNote(text) ? text : `Note between entries: ${text}` };
  });
}

/** The texts of a field, in order, joined by a line break; "" where there are none. */
export function fieldText(cells: readonly EntryCell[], field: Field): string {
  return cells
    .filter((cell) => cell.field === field && cell.note !== true)
    .map((cell) => cell.text)
    .join("\n");
}

/** The texts of all text fields of an entry. */
export function textsOf(cells: readonly EntryCell[]): Record<TextField, string> {
  const textOf = (field: TextField): string => fieldText(cells, field);
  return {
    source: textOf("source"),
    person: textOf("person"),
    eventType: textOf("eventType"),
    event: textOf("event"),
    action: textOf("action"),
    childVoice: textOf("childVoice"),
    practitioner: textOf("practitioner"),
    comment: [textOf("comment"), ...notesOf(cells).map(({ text }) => text)].filter(Boolean).join("\n"),
  };
}

/** The texts of unrecognised columns, and of an agency column, each under its own heading. */
export function othersOf(cells: readonly EntryCell[]): { heading: string; text: string }[] {
  const others = cells.filter(({ field }) => field === "other" || field === "agency");
  return [...grouped(others, ({ key }) => key)].map(([heading, same]) => ({
    heading,
    text: same.map(({ text }) => text).join("\n"),
  }));
}
