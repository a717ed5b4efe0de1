import type { Entry } from "../entry/entry";
import { columnOf, type Rule } from "./rule";
import { britishDay } from "../../calendar/britishDay";

/** Rules that doubt the date itself: what they say explains why a row stands out of order. */
const EXPLAINED_BY = ["date-in-future", "year-assumed"];

/** An entry stands out of the order of its own return, and nothing else explains it. */
export const outOfOrder: Rule = {
  name: "out-of-order",
  level: "note",
  checkEntries: (context) => {
    const { misplaced, inNoOrder } = context.order;
    const column = columnOf(context, "date");
    const [first] = misplaced;
    if (inNoOrder && first !== undefined) {
      const message = `The rows of this return stand in no order by date (${misplaced.length} of them are out of place); check that the dates are right, or ask the agency to sort it.`;
      return [{ entry: first, row: first.row, column, message }];
    }
    const repeats = new Set(context.repeats.map((repeat) => repeat.entry));
    const unexplained = (entry: Entry) =>
      !repeats.has(entry) && !entry.problems.some((problem) => EXPLAINED_BY.includes(problem.rule));
    return misplaced.filter(unexplained).map((entry) => ({
      entry,
      row: entry.row,
      column,
      message: `${britishDay(entry.date.read.start ?? "")} is out of order among the dates around it; check that the date is right.`,
    }));
  },
};
