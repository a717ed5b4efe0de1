import { readingRule } from "./rule";

/** The date cell holds something that is not a date (03/25/2019); the likely reading is offered, never taken. */
export const dateUnreadable = readingRule("date-unreadable", "Date cannot be read", "error");
