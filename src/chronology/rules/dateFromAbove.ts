import { readingRule } from "./rule";

/** "Same day" or "Next day" took its date from the entry above. */
export const dateFromAbove = readingRule("date-from-above", "Date taken from the entry above", "warning");
