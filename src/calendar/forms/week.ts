import type { Token } from "../tokens";
import type { DateForm } from "./form";
import { trimMarks } from "./marks";

interface WeekSaid {
  week: "commencing" | "ending" | "end";
  weeks: number;
  approximate: boolean;
  /** The tokens after "w/c", "week ending" and so on. */
  rest: Token[];
}

const COMMENCING = new Set([
  "commencing",
  "comm",
  "com",
  "comencing",
  "commencin",
  "beginning",
  "begining",
  "beg",
  "begin",
  "starting",
  "start",
  "from",
  "c",
  "b",
]);
const ENDING = new Set(["ending", "end", "e"]);

/** A week, weekend or fortnight given by its first or last day. */
export const week: DateForm = {
  name: "week",
  examples: [
    "w/c 18/3/19",
    "week commencing 18 March 2019",
    "w/e 22/3/19",
    "weekend of 12 March 2016",
    "fortnight beginning 4 July 2016",
  ],
  read: ({ all }, century, readRest) => {
    const said = weekSaid(all);
    const day = said && readRest(trimMarks(said.rest), century);
    if (!said || day?.kind !== "day") return day?.kind === "misfit" ? day : null;
    const { week, weeks } = said;
    return { ...day, rule: "week", week, weeks, approximate: day.approximate || said.approximate };
  },
};

/** What the words before a day mean; `null` where they are not about a week. */
function weekSaid(tokens: Token[]): WeekSaid | null {
  const [first, second] = tokens;
  if (!first || first.kind !== "word") return null;
  const said = (week: WeekSaid["week"], used: number, approximate = false, weeks = 1): WeekSaid => {
    return { week, weeks, approximate, rest: tokens.slice(used) };
  };
  if (first.text === "wc" || first.text === "wb" || first.text === "wkc" || first.text === "wkb")
    return said("commencing", 1);
  if (first.text === "we" || first.text === "wke") return said("ending", 1);
  if (first.text === "weekend") return said("end", 1);
  const weeks = first.text === "week" || first.text === "wk" ? 1 : first.text === "fortnight" ? 2 : 0;
  if (weeks === 0 || !second) return null;
  if (COMMENCING.has(second.text)) return said("commencing", 2, false, weeks);
  if (ENDING.has(second.text)) return said("ending", 2, false, weeks);
  return said("commencing", 1, true, weeks);
}
