import { britishDate, columnOf, type Rule } from "./rule";

/** Day and month could be swapped, and swapping would restore the return's own order (docs/domain.md section 5). */
export const dateAmbiguous: Rule = {
  name: "date-ambiguous",
  level: "warning",
  checkEntries: (context) =>
    context.order.swapped.map(({ entry, date }) => ({
      entry,
      row: entry.row,
      column: columnOf(context, "date"),
      message: `${britishDate(entry.date.read.start ?? "")} stands out of order here, and ${britishDate(date)} would fit; ask the agency whether day and month were swapped.`,
      fix: date,
    })),
};
