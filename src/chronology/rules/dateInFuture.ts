import { readingRule } from "./rule";

/** The date lies after today. */
export const dateInFuture = readingRule("date-in-future", "warning");
