import { sentences } from "../../calendar/sentences";
import { columnOf, type Rule } from "./rule";
import { britishDay } from "../../calendar/britishDay";

/** Day and month could be swapped, and swapping would restore the return's own order (docs/domain.md section 5). */
export const dateAmbiguous: Rule = {
  name: "date-ambiguous",
  words: "Day and month may be swapped",
  level: "warning",
  checkEntries: (context) =>
    context.order.swapped.map(({ entry, date }) => ({
      entry,
      row: entry.row,
      column: columnOf(context, "date"),
      ...sentences(
        `${britishDay(entry.date.read.start ?? "")} is out of order here, and ${britishDay(date)} would fit`,
        "ask the agency whether the day and month were swapped",
        "please tell us whether the day and month were swapped",
      ),
      fix: date,
    })),
};
