import { columnMissing, columnOf, hasColumn, saysSomething, type Rule } from "./rule";

/** No action, which is mandatory: "none taken" is an answer, an empty cell is not (docs/domain.md section 3). */
export const actionMissing: Rule = {
  name: "action-missing",
  level: "warning",
  checkEntry: (entry, context) =>
    !hasColumn(context, "action", entry) || saysSomething(entry.texts.action)
      ? []
      : [
          {
            row: entry.row,
            column: columnOf(context, "action"),
            message:
              "No action, decision or outcome is given; ask the agency, or have it say that none was taken.",
          },
        ],
  checkSheet: (context) =>
    columnMissing(
      context,
      "action",
      "This return has no column for the action, decision and outcome; ask the agency what was done about each event.",
    ),
};
