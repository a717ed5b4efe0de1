import { readingRule } from "./rule";

/** The time cell holds something that is not a time of day. */
export const timeUnreadable = readingRule("time-unreadable", "Time cannot be read", "warning");
