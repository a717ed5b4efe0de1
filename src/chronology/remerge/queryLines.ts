import { linesOf, markOf, queryCellOf } from "./queryCell";
import { lineSigns, signOf } from "./signs";

/**
 * What the latest merge did to an entry, at the beginning of its Queries cell (docs/domain.md section 6). What it was before, and the
 * day, are on the Change log. Excel's own filter finds it ("begins with").
 */
export const MARKS = {
  added: "New",
  changed: "Changed",
  /** Withdrawn before, and in its agency's return again. */
  back: "Back",
  withdrawn: "Withdrawn",
  putBack: "Put back",
} as const;

/** What the lines of a Queries cell are worked out from. */
export interface QueryLines {
  /** The cell as it is now. */
  cell: string;
  /** The signs of the lines that the last merge wrote, joined by "."; marks are not among them. */
  remembered: string;
  /** The number of queries that the entry has now, in words. */
  queries: string;
  /** The mark that this merge adds; `null` for none. */
  mark: string | null;
  /** Marks of the previous merge are removed. */
  clearMarks: boolean;
  /** Every mark is removed: the entry is in its return again. */
  clearAll?: boolean;
}

/**
 * A Queries cell brought up to date: the number of queries is that of now, lines that the panel wrote stay, and lines that
 * the panel deleted stay deleted.
 */
export function updatedLines(lines: QueryLines): string {
  const now = linesOf(lines.queries);
  const nowSigns = new Set(lineSigns(lines.queries));
  const before = new Set(lines.remembered.split("."));
  const kept = linesOf(lines.cell).filter((line) => {
    const mark = markOf(line);
    if (mark !== null) {
      const replaced = lines.mark !== null || lines.clearAll === true;
      // The others are about the latest merge only; "Withdrawn" stays until the reviewer removes the row.
      return !replaced && !(lines.clearMarks && mark !== MARKS.withdrawn);
    }
    return !before.has(signOf(line)) || nowSigns.has(signOf(line));
  });
  const there = new Set(kept.map(signOf));
  const added = now.filter((line) => !before.has(signOf(line)) && !there.has(signOf(line)));
  return queryCellOf([...(lines.mark === null ? [] : [lines.mark]), ...kept, ...added]);
}
