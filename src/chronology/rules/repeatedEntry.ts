import { sentences } from "../../calendar/sentences";
import { columnOf, type Rule } from "./rule";

/** The same event twice in one return; raised on the later row. */
export const repeatedEntry: Rule = {
  name: "repeated-entry",
  words: "The same event twice",
  level: "warning",
  checkEntries: (context) =>
    context.repeats.map(({ entry, of }) => ({
      entry,
      row: entry.row,
      column: columnOf(context, "event"),
      ...sentences(
        `This looks like the same event as in row ${of.row}`,
        "ask the agency whether one of the two should be removed",
        "please tell us whether one of the two should be removed",
      ),
    })),
};
