import { readingRule } from "./rule";

/** A date without a year took that of its neighbours, where both agree. */
export const yearAssumed = readingRule("year-assumed", "Year assumed", "warning");
