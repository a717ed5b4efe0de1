import { readingRule } from "./rule";

/** The end is before the start and was ignored. */
export const endBeforeStart = readingRule("end-before-start", "End before start", "warning");
