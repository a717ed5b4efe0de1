import type { EntryCell } from "../entry/entry";
import { TEXT_FIELDS, type Field, type TextField } from "../entry/fields";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import { columnLetters } from "../../cells/address";
import { type Placed, type SheetView } from "../sheet/sheetView";
import type { EntryRows } from "./tableWalk";

/**
 * The cells of an entry, column by column, each from the top. Where the entry is in a merged area that begins above it (a day
 * merged down over several events), the merged text counts as its own too.
 */
export function cellsOfEntry(view: SheetView, entryRows: EntryRows): EntryCell[] {
  const { rows, columns } = entryRows;
  const first = rows[0] ?? 0;
  const cells: EntryCell[] = [];
  const add = (placed: Placed, column: Pick<ChronologyColumn, "column" | "key" | "field">) => {
    const { kind } = placed.cell;
    if (kind === "empty") return;
    cells.push({
      row: placed.row,
      column: column.column,
      key: column.key,
      field: column.field,
      text: placed.text,
      kind,
    });
  };
  for (const column of columns) {
    const owner = view.coveredBy(first, column.column);
    if (owner !== undefined && owner.row < first && owner.column === column.column) {
      const shared = view.at(owner.row, owner.column);
      if (shared !== undefined) add(shared, column);
    }
    for (const row of rows) {
      const placed = view.at(row, column.column);
      if (placed !== undefined) add(placed, column);
    }
  }
  for (const row of rows) {
    for (const placed of view.row(row)) {
      if (columns.some((column) => column.column === placed.column)) continue;
      add(placed, { column: placed.column, key: `(${columnLetters(placed.column)})`, field: "other" });
    }
  }
  return cells;
}

/** The texts of a field, in order, joined by a line break; "" where there are none. */
export function fieldText(cells: readonly EntryCell[], field: Field): string {
  return cells
    .filter((cell) => cell.field === field)
    .map((cell) => cell.text)
    .join("\n");
}

/** The texts of all text fields of an entry. */
export function textsOf(cells: readonly EntryCell[]): Record<TextField, string> {
  const texts: Record<TextField, string> = {
    source: "",
    person: "",
    eventType: "",
    event: "",
    action: "",
    childVoice: "",
    practitioner: "",
    comment: "",
  };
  for (const field of TEXT_FIELDS) texts[field] = fieldText(cells, field);
  return texts;
}

/** The texts of unrecognised columns, and of an agency column, each under its own heading. */
export function othersOf(cells: readonly EntryCell[]): { heading: string; text: string }[] {
  const byKey = new Map<string, string[]>();
  for (const cell of cells) {
    if (cell.field !== "other" && cell.field !== "agency") continue;
    byKey.set(cell.key, [...(byKey.get(cell.key) ?? []), cell.text]);
  }
  return [...byKey].map(([heading, texts]) => ({ heading, text: texts.join("\n") }));
}
