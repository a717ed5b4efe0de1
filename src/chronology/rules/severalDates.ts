import { readingRule } from "./rule";

/** One cell holds several dates; the entry spans from the first to the last. */
export const severalDates = readingRule("several-dates", "Several dates", "note");
