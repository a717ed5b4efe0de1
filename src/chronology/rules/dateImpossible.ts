import { readingRule } from "./rule";

/** The date is a day that does not exist (31/02/2019). */
export const dateImpossible = readingRule("date-impossible", "No such day", "error");
