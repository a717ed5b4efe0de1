import { columnOf, type Rule } from "./rule";

/** The same event twice in one return; stands on the later row. */
export const repeatedEntry: Rule = {
  name: "repeated-entry",
  level: "warning",
  checkEntries: (context) =>
    context.repeats.map(({ entry, of }) => ({
      entry,
      row: entry.row,
      column: columnOf(context, "event"),
      message: `This looks like the event of row ${of.row} told again; ask the agency whether one of the two should go.`,
    })),
};
