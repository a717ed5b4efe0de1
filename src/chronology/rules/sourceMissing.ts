import { columnMissing, columnOf, hasColumn, saysSomething, type Rule } from "./rule";

/** No source of information, which is mandatory (docs/domain.md section 3). */
export const sourceMissing: Rule = {
  name: "source-missing",
  level: "warning",
  checkEntry: (entry, context) =>
    !hasColumn(context, "source", entry) || saysSomething(entry.texts.source)
      ? []
      : [
          {
            row: entry.row,
            column: columnOf(context, "source"),
            message: "No source of information is given; ask the agency where this is recorded.",
          },
        ],
  checkSheet: (context) =>
    columnMissing(
      context,
      "source",
      "This return has no column for the source of information; ask the agency where its entries are recorded.",
    ),
};
