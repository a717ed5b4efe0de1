import type { KeyDay } from "../../review/timetables/procedure";

/** The words beside the days above the table. A timetable that is made again finds what was typed by them. */
export const KEY_DAY_LABELS: Readonly<Record<KeyDay, string>> = {
  meeting: "Meeting, once it is fixed",
  decision: "Decision, once it is taken",
  publication: "Publication, once it is known",
};

/** The same of the numbers. */
export const LABELS = {
  dayNumber: "Number of that day",
  amber: "Amber within, in working days",
  months: "Report stays available, in months",
} as const;
