import { sentences } from "../../calendar/sentences";
import { findingIn, type Rule } from "./rule";

/** Rows that look like one entry broken up were read as one; not raised where merged cells show that they belong together. */
export const splitEntry: Rule = {
  name: "split-entry",
  words: "One entry over several rows",
  level: "warning",
  checkEntry: (entry, context) => {
    const last = entry.rows.at(-1);
    if (entry.joined !== "broken up" || last === undefined) return [];
    const wrong = `Rows ${entry.row} to ${last} look like one entry broken up and were read as one`;
    return [findingIn(context, entry, "event", sentences(wrong, "check that they belong together"))];
  },
};
