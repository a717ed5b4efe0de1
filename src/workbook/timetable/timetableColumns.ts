import { DATE } from "../gateway/numberFormats";
import type { Column } from "../look/sheetLook";

/** The columns of the Timetable table, in the order of `COLUMNS` in timetableFormulas.ts. */
export const TIMETABLE_COLUMNS = [
  { heading: "Step", width: 170 },
  { heading: "What is due", width: 210 },
  { heading: "Counted from", width: 110 },
  { heading: "First", width: 38, format: "0", input: true },
  { heading: "Last", width: 38, format: "0", input: true },
  { heading: "Unit", width: 78, input: true },
  { heading: "From day", width: 42, format: "0", input: true },
  { heading: "By day", width: 42, format: "0", input: true },
  { heading: "From", width: 68, format: DATE },
  { heading: "To", width: 68, format: DATE },
  { heading: "Done on", width: 68, format: DATE, input: true },
  { heading: "Working days left", width: 56, format: "0" },
  { heading: "State", width: 70, format: "General" },
  { heading: "RAG", width: 46, format: "General" },
  { heading: "Lead (role)", width: 84, input: true },
  { heading: "Reason for delay", width: 112, input: true },
  { heading: "Who was told, and when", width: 88, input: true },
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
