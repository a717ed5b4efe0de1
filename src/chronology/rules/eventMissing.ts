import { columnOf, saysSomething, type Rule } from "./rule";

/** Nothing is written of what happened. */
export const eventMissing: Rule = {
  name: "event-missing",
  level: "error",
  checkEntry: (entry, context) =>
    saysSomething(entry.texts.event)
      ? []
      : [
          {
            row: entry.row,
            column: columnOf(context, "event"),
            message: "It is not said what happened; ask the agency to fill this in.",
          },
        ],
};
