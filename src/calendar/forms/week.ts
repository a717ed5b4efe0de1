import type { Token } from "../tokens";

export interface WeekSaid {
  week: "commencing" | "ending" | "end";
  weeks: number;
  approximate: boolean;
  /** The tokens after "w/c", "week ending" and the like. */
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

/** w/c 18/3/19 · week commencing … · w/b · w/e 22/3/19 · week ending … · weekend of … · fortnight beginning …: what it says of the day after it. */
export function weekSaid(tokens: Token[]): WeekSaid | null {
  const [first, second] = tokens;
  if (!first || first.kind !== "word") return null;
  const said = (week: WeekSaid["week"], used: number, approximate = false, weeks = 1): WeekSaid => {
    return { week, weeks, approximate, rest: tokens.slice(used) };
  };
  if (first.text === "wc" || first.text === "wb") return said("commencing", 1);
  if (first.text === "we") return said("ending", 1);
  if (first.text === "weekend") return said("end", 1);
  const weeks = first.text === "week" || first.text === "wk" ? 1 : first.text === "fortnight" ? 2 : 0;
  if (weeks === 0 || !second) return null;
  if (COMMENCING.has(second.text)) return said("commencing", 2, false, weeks);
  if (ENDING.has(second.text)) return said("ending", 2, false, weeks);
  return said("commencing", 1, true, weeks);
}
