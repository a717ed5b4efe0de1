import { readingRule } from "./rule";

/** The end lies before the start and was ignored. */
export const endBeforeStart = readingRule("end-before-start", "End before start", "warning");
