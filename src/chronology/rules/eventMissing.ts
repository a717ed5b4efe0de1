import { sentences } from "../../calendar/sentences";
import { columnMissing, findingIn, hasColumn, saysSomething, type Rule } from "./rule";

const NOT_SAID = sentences(
  "It does not say what happened",
  "ask the agency to fill this in",
  "please fill this in",
);

/** Nothing is written of what happened, or the return has no column for it (docs/domain.md section 3: mandatory). */
export const eventMissing: Rule = {
  name: "event-missing",
  words: "Nothing under what happened",
  level: "error",
  checkEntry: (entry, context) =>
    !hasColumn(context, "event") || saysSomething(entry.texts.event)
      ? []
      : [findingIn(context, entry, "event", NOT_SAID)],
  checkSheet: (context) =>
    columnMissing(
      context,
      "event",
      sentences(
        "This return has no column that says what happened",
        "ask the agency to add one",
        "please add one",
      ),
    ),
};
