import { columnMissing, readingRule, type Rule } from "./rule";

/** An entry without a date, or a return without a column of event dates (domain.md section 3: mandatory). */
export const dateMissing: Rule = {
  ...readingRule("date-missing", "error"),
  checkSheet: (context) =>
    columnMissing(
      context,
      "date",
      "This return has no column with the date of the event, so its entries cannot be placed; ask the agency to add one.",
    ),
};
