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
        `This looks like the event of row ${of.row} again`,
        "ask the agency whether one of the two should go",
        "please tell us whether one of the two should go",
      ),
    })),
};
