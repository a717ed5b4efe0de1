import type { IsoDate } from "../../calendar/isoDate";
import { lineSigns, signOf } from "./signs";

/** "21/11/2026". */
export function british(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

/**
 * What the latest merge made of an entry, as the first line of its Queries cell: domain.md section 6 fixes the columns of
 * the table, and an entry that changed wants looking at as a query does. Excel's own filter finds it ("begins with").
 */
export const MARKS = {
  added: (today: IsoDate) => `New ${british(today)}.`,
  changed: (today: IsoDate, what: string) =>
    `Changed ${british(today)}: ${what}. What it said before is on the Change log.`,
  toldAgain: (today: IsoDate) =>
    `Changed ${british(today)}: withdrawn before, and told again by the agency. See the Change log.`,
  withdrawn: (today: IsoDate) => `Withdrawn ${british(today)}: not in the agency's latest return.`,
  putBack: (today: IsoDate) => `Put back ${british(today)}: its row was no longer in the table.`,
} as const;

const MARK = /^(?:New|Changed|Withdrawn|Put back) \d\d\/\d\d\/\d{4}[.:]/;

/** The marks that speak of the latest merge alone; "Withdrawn" stays until the reviewer removes the row. */
const PASSING = /^(?:New|Changed|Put back) /;

/** What is to stand in a Queries cell. */
export interface QueryLines {
  /** The cell as it is. */
  standing: string;
  /** The sign of the lines that the last merge wrote, joined by "."; marks are not among them. */
  remembered: string;
  /** The queries that the entry has now, one a line. */
  queries: string;
  /** The mark that this merge gives it; `null` for none. */
  mark: string | null;
  /** Marks of the merge before come off. */
  clearMarks: boolean;
  /** Every mark comes off: the entry is told again. */
  clearAll?: boolean;
}

/**
 * A Queries cell brought up to date: queries that are settled go, new ones come, lines that the panel wrote stay, and lines
 * that the panel took out stay out.
 */
export function updatedLines(lines: QueryLines): string {
  const now = linesOf(lines.queries);
  const nowSigns = new Set(lineSigns(lines.queries));
  const before = new Set(lines.remembered.split("."));
  const kept = linesOf(lines.standing).filter((line) => {
    if (MARK.test(line)) {
      const replaced = lines.mark !== null || lines.clearAll === true;
      return !replaced && !(lines.clearMarks && PASSING.test(line));
    }
    return !before.has(signOf(line)) || nowSigns.has(signOf(line));
  });
  const there = new Set(kept.map(signOf));
  const added = now.filter((line) => !before.has(signOf(line)) && !there.has(signOf(line)));
  return [...(lines.mark === null ? [] : [lines.mark]), ...kept, ...added].join("\n");
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
