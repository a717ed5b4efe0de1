/** What is left of a date's text without its time, and the time. */
export interface TimeCut {
  date: string;
  time: string;
}

const MARKED = "(?:[ap][.]?m\\b[.]?|hrs?\\b[.]?|hours?\\b|h\\b)";
const CLOCK =
  `(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.]\\d{1,6})?)?(?: ?${MARKED})?|\\d{1,2}(?:[.]\\d{2})? ?${MARKED}|\\d{3,4} ?${MARKED}|` +
  "(?:12 ?)?(?:noon|midday|midnight)\\b)";
const LOOSE = "(?:\\d{1,2}(?:[.]\\d{2})?|[012]\\d{3})";
const JOIN = " ?(?:-|to|until|till|and|&) ?";
const BEFORE = "(?:\\b(?:at|from|between|approx|approximately|around|about|c)\\b[.]? ?|[@~] ?)*";
const NOT_IN_FIGURES = "(?<![a-z\\d/.:])";
const PART =
  "\\b(?:early hours|(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night)|overnight|lunchtime|lunch time|teatime|bedtime|am|pm|a[.]m|p[.]m|daytime)\\b[.]?";

const NARROW = new RegExp(
  `${BEFORE}${NOT_IN_FIGURES}${CLOCK}(?:${JOIN}${CLOCK})?(?:-?ish\\b)?(?: (?:gmt|bst|z)\\b)?z?`,
  "g",
);
const WIDE = new RegExp(`${BEFORE}${NOT_IN_FIGURES}${LOOSE}${JOIN}${CLOCK}(?:-?ish\\b)?`, "g");
const IN_WORDS = new RegExp(`(?:\\bin )?(?:\\bthe )?${PART}(?: of\\b)?`, "g");
const LAST_FIGURES =
  /^(.*[\d a-z,]) (?:at )?(\d{3,4}|\d{1,2}[.:]\d{2}(?: ?- ?\d{1,2}[.:]\d{2})?|\d{4} ?- ?\d{4})$/;
const SIGNS = /[:]|[ap][.]?m\b|\d ?h|noon|midday|night|morning|evening|lunch|tea|bed|day|\d/;

/**
 * The ways to take a time out of a date's plain text ("12/03/2021 14:30", "12.3.21 at 2pm", "morning of 12 March 2019"), the
 * likeliest first.
 */
export function timeCuts(plain: string): TimeCut[] {
  if (!SIGNS.test(plain)) return [];
  const text = plain.replace(/(\d)t(\d)/, "$1 $2");
  const cuts: TimeCut[] = [];
  for (const pattern of [WIDE, NARROW, IN_WORDS]) {
    const found = text.match(pattern);
    const [time] = found ?? [];
    if (time === undefined) continue;
    cuts.push({ date: withoutLooseEnds(text.replace(pattern, " ")), time: withoutOpening(time) });
  }
  const last = LAST_FIGURES.exec(text);
  if (last?.[1] !== undefined && last[2] !== undefined)
    cuts.push({ date: withoutLooseEnds(last[1]), time: last[2] });
  return cuts;
}

/** An exporter's "2021-03-12 00:00:00" says that there is no time. */
export function isExportersMidnight(time: string): boolean {
  return /^00:00:00(?:[.]0+)?z?$/.test(time);
}

function withoutOpening(time: string): string {
  return time
    .trim()
    .replace(/^(?:at|@|in) ?/, "")
    .replace(/^the /, "")
    .replace(/ of$/, "");
}

function withoutLooseEnds(date: string): string {
  return date
    .replace(/\( *\)/g, " ")
    .trim()
    .replace(/^(?:[,;-] ?|(?:and|of|on) )+/, "")
    .replace(/(?: ?[,;@-]| (?:and|at|from|in|the|between))+$/, "")
    .trim();
}
