import { sentences } from "../../calendar/sentences";
import { columnMissing, hasColumn, readingRule, type Rule } from "./rule";

const whileReading = readingRule("date-missing", "No date", "error");

/** An entry without a date, or a return without a column of event dates (docs/domain.md section 3: mandatory). */
export const dateMissing: Rule = {
  ...whileReading,
  checkEntry: (entry, context) =>
    hasColumn(context, "date") ? (whileReading.checkEntry?.(entry, context) ?? []) : [],
  checkSheet: (context) =>
    // Dates may be alone on rows above their events.
    context.sheet.entries.every(({ date }) => date.asRecorded !== "")
      ? []
      : columnMissing(
          context,
          "date",
          sentences(
            "This return has no column with the date of the event, so its entries cannot be placed",
            "ask the agency to add one",
            "please add one",
          ),
        ),
};
