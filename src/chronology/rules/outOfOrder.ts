import { sentences } from "../../calendar/sentences";
import type { Entry } from "../entry/entry";
import { columnOf, type Rule } from "./rule";
import { britishDay } from "../../calendar/britishDay";

/** Rules that doubt the date itself: what they say explains why a row is out of order. */
const EXPLAINED_BY = ["date-in-future", "year-assumed"];

/** An entry is out of order in its own return, and nothing else explains it. */
export const outOfOrder: Rule = {
  name: "out-of-order",
  words: "Out of order",
  level: "note",
  checkEntries: (context) => {
    const { misplaced, inNoOrder } = context.order;
    const column = columnOf(context, "date");
    const [first] = misplaced;
    if (inNoOrder && first !== undefined) {
      const said = sentences(
        `The rows of this return are not in date order (${misplaced.length} of them are out of place)`,
        "check that the dates are right, or ask the agency to sort the rows",
        "please check that the dates are right, or sort the rows",
      );
      return [{ entry: first, row: first.row, column, ...said }];
    }
    const repeats = new Set(context.repeats.map((repeat) => repeat.entry));
    const unexplained = (entry: Entry) =>
      !repeats.has(entry) && !entry.problems.some((problem) => EXPLAINED_BY.includes(problem.rule));
    return misplaced.filter(unexplained).map((entry) => ({
      entry,
      row: entry.row,
      column,
      ...sentences(
        `${britishDay(entry.date.read.start ?? "")} is out of order with the dates around it`,
        "check that the date is right",
      ),
    }));
  },
};
