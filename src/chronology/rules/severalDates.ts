import { readingRule } from "./rule";

/** Several dates stand in one cell; the entry spans from the first to the last. */
export const severalDates = readingRule("several-dates", "Several dates", "note");
