import { columnOf, type Rule } from "./rule";

/** Rows that look like one entry broken up were read as one; not raised where merged cells show that they belong together. */
export const splitEntry: Rule = {
  name: "split-entry",
  level: "warning",
  checkEntry: (entry, context) => {
    const last = entry.rows.at(-1);
    if (entry.joined !== "broken up" || last === undefined) return [];
    return [
      {
        row: entry.row,
        column: columnOf(context, "event"),
        message: `Rows ${entry.row} to ${last} look like one entry broken up and were read as one; check that they belong together.`,
      },
    ];
  },
};
