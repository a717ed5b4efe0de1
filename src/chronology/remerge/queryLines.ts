import type { IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { lineSigns, linesOf, signOf } from "./signs";

/**
 * What the latest merge did to an entry, as the first line of its Queries cell: docs/domain.md section 6 fixes the columns of the
 * table, and a changed entry needs a look just as a query does. Excel's own filter finds it ("begins with").
 */
export const MARKS = {
  added: (today: IsoDate) => `New ${britishDay(today)}.`,
  changed: (today: IsoDate, what: string) =>
    `Changed ${britishDay(today)}: ${what}. What it said before is on the Change log.`,
  includedAgain: (today: IsoDate) =>
    `Changed ${britishDay(today)}: withdrawn before, now in the agency's return again. See the Change log.`,
  withdrawn: (today: IsoDate) => `Withdrawn ${britishDay(today)}: not in the agency's latest return.`,
  putBack: (today: IsoDate) => `Put back ${britishDay(today)}: its row was no longer in the table.`,
} as const;

const MARK = /^(?:New|Changed|Withdrawn|Put back) \d\d\/\d\d\/\d{4}[.:]/;

/** Marks that are about the latest merge only; "Withdrawn" stays until the reviewer removes the row. */
const OF_LATEST_MERGE = /^(?:New|Changed|Put back) /;

/** What the lines of a Queries cell are worked out from. */
export interface QueryLines {
  /** The cell as it is now. */
  cell: string;
  /** The signs of the lines that the last merge wrote, joined by "."; marks are not among them. */
  remembered: string;
  /** The queries that the entry has now, one a line. */
  queries: string;
  /** The mark that this merge adds; `null` for none. */
  mark: string | null;
  /** Marks of the previous merge are removed. */
  clearMarks: boolean;
  /** Every mark is removed: the entry is in its return again. */
  clearAll?: boolean;
}

/**
 * A Queries cell brought up to date: settled queries go, new ones are added, lines that the panel wrote stay, and lines that
 * the panel deleted stay deleted.
 */
export function updatedLines(lines: QueryLines): string {
  const now = linesOf(lines.queries);
  const nowSigns = new Set(lineSigns(lines.queries));
  const before = new Set(lines.remembered.split("."));
  const kept = linesOf(lines.cell).filter((line) => {
    if (MARK.test(line)) {
      const replaced = lines.mark !== null || lines.clearAll === true;
      return !replaced && !(lines.clearMarks && OF_LATEST_MERGE.test(line));
    }
    return !before.has(signOf(line)) || nowSigns.has(signOf(line));
  });
  const there = new Set(kept.map(signOf));
  const added = now.filter((line) => !before.has(signOf(line)) && !there.has(signOf(line)));
  return [...(lines.mark === null ? [] : [lines.mark]), ...kept, ...added].join("\n");
}
