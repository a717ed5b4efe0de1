import { isOneSlipFrom } from "./misspelling";

/** The role of a word in a recorded date. */
export type WordKind =
  "month" | "weekday" | "season" | "portion" | "approx" | "to" | "and" | "or" | "place" | "filler" | "word";

interface Meaning {
  kind: WordKind;
  /** Month 1–12, weekday 1–7 from Monday, season 1–4 from spring, portion 1–3 early to late, place 1–5 (5 is last). */
  value: number;
}

/** Names with their usual short forms and slips; months and weekdays in Welsh too, since agencies in Wales write in both languages. */
const LISTS: [WordKind, number, string][] = [
  ["month", 1, "january jan janaury janury ionawr"],
  ["month", 2, "february feb febr febuary feburary febuery feberary febraury febuaray chwefror"],
  ["month", 3, "march mar mrch mach marh marhc macrh mawrth fawrth"],
  ["month", 4, "april apr apri aprl arpil apirl aprill aprli ebrill"],
  ["month", 5, "may mai fai"],
  ["month", 6, "june jun juen jne mehefin fehefin"],
  ["month", 7, "july jul jly juyl jully gorffennaf"],
  ["month", 8, "august aug agust augst augsut awst"],
  ["month", 9, "september sept sep septemeber septmber setpember medi fedi"],
  ["month", 10, "october oct octo ocotber hydref"],
  ["month", 11, "november nov novemeber tachwedd"],
  ["month", 12, "december dec decemeber rhagfyr"],
  ["weekday", 1, "monday mon mondays llun"],
  ["weekday", 2, "tuesday tues tue tu teusday tuseday"],
  ["weekday", 3, "wednesday weds wed wednes wensday wendsday wednsday wedensday mercher"],
  ["weekday", 4, "thursday thurs thur thu thr thusday thrusday iau"],
  ["weekday", 5, "friday fri firday gwener"],
  ["weekday", 6, "saturday sat saterday satuday sadwrn"],
  ["weekday", 7, "sunday sun sul"],
  ["season", 1, "spring spr"],
  ["season", 2, "summer sumer sum"],
  ["season", 3, "autumn autum autmn aut"],
  ["season", 4, "winter"],
  ["portion", 1, "early beginning start beg"],
  ["portion", 2, "mid middle"],
  ["portion", 3, "late end latter"],
  [
    "approx",
    0,
    "c ca cir circa approx approximate approximately aprox aprx appox about around abt roughly probably prob possibly poss maybe perhaps " +
      "likely estimated est estimate believed unconfirmed uncertain unsure sometime ish thereabouts apparently",
  ],
  ["to", 0, "to into until till til untill through thru"],
  ["and", 0, "and"],
  ["or", 0, "or"],
  ["place", 1, "first"],
  ["place", 2, "second"],
  ["place", 3, "third"],
  ["place", 4, "fourth"],
  ["place", 5, "last final"],
  ["filler", 0, "the of on in at dydd during dated date month part inclusive incl throughout over"],
];

const MEANINGS = new Map<string, Meaning>();
for (const [kind, value, words] of LISTS) {
  for (const word of words.split(" ")) MEANINGS.set(word, { kind, value });
}

const UNKNOWN: Meaning = { kind: "word", value: 0 };

/** Long names only: short ones are a slip away from ordinary words ("match", "Mary", "moday"). */
const NAMES_WITH_SLIPS =
  "january february august september october november december monday tuesday wednesday thursday saturday autumn".split(
    " ",
  );

/** Words of dates that are a slip away from a name and mean something else. */
const NOT_SLIPS = new Set(["midday", "sundays", "today", "yesterday"]);

/** What a word in lower case means in a date; kind "word" for any without a meaning of its own. */
export function meaningOf(word: string): Meaning {
  const known = MEANINGS.get(word);
  if (known) return known;
  if (word.length < 5 || word.length > 10 || NOT_SLIPS.has(word)) return UNKNOWN;
  for (const name of NAMES_WITH_SLIPS) {
    if (isOneSlipFrom(word, name)) return MEANINGS.get(name) ?? UNKNOWN;
  }
  return UNKNOWN;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The name of month 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** The name of weekday 1 (Monday) to 7. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? "";
}
