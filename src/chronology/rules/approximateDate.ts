import { readingRule } from "./rule";

/** The date is approximate. */
export const approximateDate = readingRule("approximate-date", "Approximate date", "note");
