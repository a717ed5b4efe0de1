import { readingRule } from "./rule";

/** The weekday written is not that date's weekday. */
export const weekdayMismatch = readingRule("weekday-mismatch", "Weekday is not that of the date", "warning");
