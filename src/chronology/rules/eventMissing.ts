import { columnMissing, columnOf, hasColumn, saysSomething, type Rule } from "./rule";

/** Nothing is written of what happened, or the return has no column for it (docs/domain.md section 3: mandatory). */
export const eventMissing: Rule = {
  name: "event-missing",
  level: "error",
  checkEntry: (entry, context) =>
    !hasColumn(context, "event") || saysSomething(entry.texts.event)
      ? []
      : [
          {
            row: entry.row,
            column: columnOf(context, "event"),
            message: "It is not said what happened; ask the agency to fill this in.",
          },
        ],
  checkSheet: (context) =>
    columnMissing(
      context,
      "event",
      "This return has no column that says what happened; ask the agency to add one.",
    ),
};
