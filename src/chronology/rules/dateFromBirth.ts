import { readingRule } from "./rule";

/** An age or a school year was counted from the subject's date of birth. */
export const dateFromBirth = readingRule(
  "date-from-birth",
  "Date worked out from the date of birth",
  "warning",
);
