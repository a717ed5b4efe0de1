import { DATE } from "../gateway/numberFormats";
import type { Column } from "../look/sheetLook";

/**
 * The columns of the Timetable table, whose widths leave the picture its part of a page of A3 on which 9 pt is printed at 8
 * (docs/design.md section 2), the order of `COLUMNS` in timetableFormulas.ts.
 */
export const TIMETABLE_COLUMNS = [
  { heading: "Step", width: 144 },
  { heading: "What is due", width: 138 },
  { heading: "Counted from", width: 80 },
  { heading: "First", width: 30, format: "0", input: true },
  { heading: "Last", width: 30, format: "0", input: true },
  { heading: "Unit", width: 62, input: true },
  { heading: "From day", width: 34, format: "0", input: true },
  { heading: "By day", width: 34, format: "0", input: true },
  { heading: "From", width: 56, format: DATE },
  { heading: "To", width: 56, format: DATE },
  { heading: "Done on", width: 56, format: DATE, input: true },
  { heading: "Working days left", width: 48, format: "0" },
  { heading: "State", width: 56, format: "General" },
  { heading: "RAG", width: 40, format: "General" },
  { heading: "Lead (role)", width: 68, input: true },
  { heading: "Reason for delay", width: 82, input: true },
  { heading: "Who was told, and when", width: 78, input: true },
] as const satisfies readonly Column[];

export type TimetableHeading = (typeof TIMETABLE_COLUMNS)[number]["heading"];
export const TIMETABLE_HEADINGS = TIMETABLE_COLUMNS.map(({ heading }) => heading);

/** Whether a person may have typed into a column: the numbers, the unit, the day it was done, who answers for it, and why it is late. */
export function isTyped(column: number): boolean {
  return TIMETABLE_COLUMNS.filter((known) => "input" in known).some(
    ({ heading }) => heading === TIMETABLE_HEADINGS[column],
  );
}

/** The picture begins two columns after the table; from 0. */
export const PICTURE_COLUMN = TIMETABLE_COLUMNS.length + 1;

/** Points that the picture may take beside them, and the widest that a column of it is. */
const PICTURE_WIDTH = 189;
const WIDEST = 18;

/** How many columns of turned dates there is room for. */
export const MOST_PICTURE_COLUMNS = 18;

/** How wide a column of the picture is, in points, where there are so many. */
export function pictureColumnWidth(columns: number): number {
  return Math.min(WIDEST, PICTURE_WIDTH / columns);
}
