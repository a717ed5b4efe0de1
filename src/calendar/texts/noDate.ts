const WORDS = new Set(
  [
    "undated",
    "not dated",
    "no date given",
    "no date recorded",
    "no date known",
    "no date",
    "no dates",
    "date",
    "dates",
    "not known",
    "unknown",
    "n/k",
    "nk",
    "n.k",
    "n/r",
    "nr",
    "n/a",
    "na",
    "n/d",
    "nd",
    "n.d",
    "u/k",
    "uk",
    "not recorded",
    "none recorded",
    "unrecorded",
    "not stated",
    "not given",
    "not specified",
    "unspecified",
    "not documented",
    "not noted",
    "not available",
    "unavailable",
    "not applicable",
    "not provided",
    "not clear",
    "unclear",
    "not sure",
    "unsure",
    "missing",
    "blank",
    "none",
    "nil",
    "null",
    "tbc",
    "tba",
    "to be confirmed",
  ].flatMap((words) => [
    words,
    `date ${words}`,
    `dates ${words}`,
    `date is ${words}`,
    `exact date ${words}`,
    `${words} date`,
  ]),
);

const AROUND = /^[\s?().,;:"'*_/\\[\]-]+|[\s?().,;:"'*_/\\[\]-]+$/g;

/** Whether a plain text is empty or says that there is no date: undated, n/k, not recorded, "-", "?". */
export function saysNoDate(plain: string): boolean {
  if (plain.length > 40) return false;
  const bare = plain.replace(AROUND, "");
  return bare === "" || WORDS.has(bare.replace(/[\s:-]+/g, " "));
}
