import { britishDay } from "../../calendar/britishDay";
import { sentences } from "../../calendar/sentences";
import { columnOf, type EntryFinding, type Rule, type RuleContext } from "./rule";

/** From this share of a return's dates on, it is the return and not each of its dates. */
const SHARE = 1 / 3;
/** A single date is spoken of by itself, however short the return. */
const SEVERAL = 2;

/**
 * Day and month could be swapped, and swapping would restore the return's own order; where that is so of a third or more of the
 * return's dates, it is said once (docs/domain.md section 5).
 */
export const dateAmbiguous: Rule = {
  name: "date-ambiguous",
  words: "Day and month may be swapped",
  level: "warning",
  checkEntries: (context) => {
    const { swapped } = context.order;
    const dated = context.sheet.entries.filter(({ date }) => date.read.start !== null).length;
    if (swapped.length >= SEVERAL && swapped.length >= dated * SHARE) return ofReturn(context, dated);
    return swapped.map(({ entry, date }) => ({
      entry,
      row: entry.row,
      column: columnOf(context, "date"),
      ...sentences(
        `${britishDay(entry.date.read.start ?? "")} is out of order here, and ${britishDay(date)} would fit`,
        "ask the agency whether the day and month were swapped",
        "please tell us whether the day and month were swapped",
      ),
      fix: date,
    }));
  },
};

/** The first of the rows stands for all of them. */
function ofReturn(context: RuleContext, dated: number): EntryFinding[] {
  const [first] = context.order.swapped;
  if (first === undefined) return [];
  const rows = context.order.swapped.map(({ entry }) => entry.row).sort((a, b) => a - b);
  const named =
    rows.length > MOST_NAMED ? `${rows.slice(0, MOST_NAMED).join(", ")} and more` : rows.join(", ");
  return [
    {
      entry: first.entry,
      row: rows[0] ?? first.entry.row,
      column: columnOf(context, "date"),
      ...sentences(
        `Of the ${dated} dates here, ${rows.length} would be in order with day and month changed round (rows ${named})`,
        "ask the agency whether its dates were swapped when the file was opened",
        "please check whether your dates were swapped when the file was opened",
      ),
    },
  ];
}

const MOST_NAMED = 12;
