import { britishDay } from "../../calendar/britishDay";
import type { Entry } from "../entry/entry";
import { sentences } from "../../calendar/sentences";
import { monthFirst, type MonthFirst } from "./monthFirst";
import { columnOf, type EntryFinding, type Rule, type RuleContext } from "./rule";

/** From this share of a return's dates on, it is the return and not each of its dates. */
const SHARE = 1 / 3;
/** A single date is spoken of by itself, however short the return. */
const SEVERAL = 2;

/**
 * Day and month could be swapped, and swapping would restore the return's own order; where that is so of a third or more of the
 * return's dates, or its other dates can only be month first, it is said once (docs/domain.md section 5).
 */
export const dateAmbiguous: Rule = {
  name: "date-ambiguous",
  words: "Day and month may be swapped",
  level: "warning",
  checkEntries: (context) => {
    const { swapped } = context.order;
    const dated = context.sheet.entries.filter(({ date }) => date.read.start !== null).length;
    if (swapped.length >= SEVERAL && swapped.length >= dated * SHARE) return ofReturn(context, dated);
    const said = monthFirst(context.sheet.entries);
    if (said !== null) return ofMonthFirst(context, said);
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
  const rows = rowsOf(context.order.swapped.map(({ entry }) => entry));
  return [
    {
      entry: first.entry,
      row: rows[0] ?? first.entry.row,
      column: columnOf(context, "date"),
      ...sentences(
        `Of the ${dated} dates here, ${rows.length} would be in order with day and month changed round (rows ${listed(rows)})`,
        "ask the agency whether its dates were swapped when the file was opened",
        "please check whether your dates were swapped when the file was opened",
      ),
    },
  ];
}

/** Said where a date that was read is, since those that were not have an error of their own. */
function ofMonthFirst(context: RuleContext, { impossible, either }: MonthFirst): EntryFinding[] {
  const [first] = [...either].sort((a, b) => a.row - b.row);
  if (first === undefined) return [];
  const others = either.length === 1 ? "another was" : `${either.length} others were`;
  return [
    {
      entry: first,
      row: first.row,
      column: columnOf(context, "date"),
      ...sentences(
        `${counted(impossible)} can only be month first, and ${others} read day first (${inRows(either)})`,
        "ask the agency whether its dates are month first, and for a return with the day first if they are",
        "please check whether your dates are month first, and send them with the day first if they are",
      ),
    },
  ];
}

function counted(entries: readonly Entry[]): string {
  const [date, where] = [entries.length === 1 ? "date" : "dates", inRows(entries)];
  return `${entries.length} ${date} here (${where})`;
}

function inRows(entries: readonly Entry[]): string {
  return `${entries.length === 1 ? "row" : "rows"} ${listed(rowsOf(entries))}`;
}

function rowsOf(entries: readonly Entry[]): number[] {
  return entries.map(({ row }) => row).sort((a, b) => a - b);
}

const MOST_NAMED = 12;

function listed(rows: readonly number[]): string {
  return rows.length > MOST_NAMED ? `${rows.slice(0, MOST_NAMED).join(", ")} and more` : rows.join(", ");
}
