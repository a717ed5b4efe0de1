import { readingRule } from "./rule";

/** The return holds the entries of several agencies, and this one's was taken from its row. */
export const severalAgencies = readingRule("several-agencies", "Agency taken from the row", "note");
