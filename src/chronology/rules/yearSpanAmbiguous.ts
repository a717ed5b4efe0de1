import { readingRule } from "./rule";

/** Two years with a slash could be a financial year or a school year. */
export const yearSpanAmbiguous = readingRule("year-span-ambiguous", "Financial year or school year", "note");
