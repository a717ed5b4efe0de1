import { ASIDES } from "./asidePatterns";
import type { TextForm } from "./text";
import { pattern } from "../pattern";

const LONGEST = 160;
/** One of these is in every aside; most texts have none, and are not looked at again. */
const ASIDE_MAY_BE = pattern("", [
  /\b(?:log|ref|reference|cad|urn|page|pg|doc|document|exhibit|tab|bundle|crime|id|no|number)\b/,
  /[([#*†‡§\u00b9\u00b2\u00b3\u2070-\u2079]/,
  /^\d{1,3}[.):] /,
  /\b(?:x ?\d|\d{1,2} ?x$|y(?:ea)?r?\.? ?(?:group )?[r\d]|[ps][1-7]$)/,
  /age|old$|recept|nursery|late|delayed|retro|entered|entry|event|item|note|written/,
  /recorded|logged|typed|input|added|upload|amended|received|notified|twice|\d of \d|no\.? ?\d|\d [a-z]+s?$/,
  /\d(?:st|nd|rd|th) [a-z]|[a-z] \d{1,2}$|\d[ -](?:day|week|wk|month|mth|year|yr)[ -]|\/ ?40\b|\d ?\+ ?\d|\d ?(?:weeks?|wks?)\b|d\d{1,2}$/,
]);
/** "late entry for 12/03/19 made on 14/03/19": the second day is when it was written. */
const WRITTEN_LATER = pattern(
  "",
  /^((?:late|delayed|retrospective)\b.*?\d)[ ,(]+/,
  [/made|written|entered|recorded|added|dated|on/],
  /\b.*$/,
);

/** A date with something beside it that does not change it. */
export const aside: TextForm = {
  name: "aside",
  examples: [
    "12/03/2019 (age 2 yrs)",
    "Sept 2017 – July 2018 (Yr 2)",
    "12/03/19 x2",
    "04/03/2002 #1",
    "12/03/19 [2]",
    "12/03/2019¹",
    "late entry for 12/03/19",
    "12/03/2019 (entered in retrospect 14/03/2019)",
    "1) 12/03/2019",
    "12/03/2019 log 331",
  ],
  read: (plain, conventions, readRest) => {
    if (plain.length > LONGEST || !ASIDE_MAY_BE.test(plain)) return null;
    let rest = plain.replace(WRITTEN_LATER, "$1");
    let dayOnly = false;
    for (const { shape, dayOnly: only, becomes } of ASIDES) {
      const without = rest.replace(shape, becomes ?? " ");
      if (without === rest) continue;
      dayOnly ||= only;
      rest = without;
    }
    if (rest === plain) return null;
    const read = readRest(rest.replace(/ {2,}/g, " ").trim(), conventions);
    if (read === null || !dayOnly) return read;
    const { outcome } = read;
    const isDay =
      outcome.kind === "reading"
        ? outcome.precision === "day" || outcome.rule === "week"
        : outcome.kind === "misfit" || outcome.day !== null;
    return isDay ? read : null;
  },
};
