/** What the name of a file says about its version. */
interface NameVersion {
  /** A day in the name, as "YYYY-MM-DD"; "" where there is none. */
  day: string;
  /** "v2", "version 2", "(2)"; 1 where the name says none. */
  number: number;
  /** "draft" comes before a name without such a word, "corrected" after it, "final" last. */
  rank: number;
}

const NUMBERS =
  /(?:^|[^a-z])(?:v|ver|version|issue|rev|revision)[\s._-]*(\d{1,3}(?:\.\d{1,3})?)(?![\d/])|\((\d{1,2})\)/gi;
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[^a-z])(?:final|signed[\s_-]?off|approved)(?![a-z])/i, 2],
  [
    /(?:^|[^a-z])(?:corrected|corrections?|revised|amended|updated?|resubmi(?:tted|ssion)|resent|latest|new)(?![a-z])/i,
    1,
  ],
  [/(?:^|[^a-z])(?:draft|old|superseded)(?![a-z])/i, -1],
];
const ISO_DAY = /(?:^|\D)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const BRITISH_DAY = /(?:^|\D)(0?[1-9]|[12]\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ](20\d\d)(?!\d)/;

function nameVersion(file: string): NameVersion {
  const stem = file.replace(/^.*[\\/]/, "").replace(/\.[a-z]{3,4}$/i, "");
  const numbers = [...stem.matchAll(NUMBERS)].map(([, named, copy]) => Number(named ?? copy ?? 1));
  const rank = RANKS.find(([words]) => words.test(stem))?.[1] ?? 0;
  return { day: dayIn(stem), number: Math.max(1, ...numbers), rank };
}

function dayIn(stem: string): string {
  const [, year = "", month = "", day = ""] = ISO_DAY.exec(stem) ?? [];
  if (year !== "") return `${year}-${month}-${day}`;
  const [, britishDay = "", britishMonth = "", britishYear = ""] = BRITISH_DAY.exec(stem) ?? [];
  return britishYear === ""
    ? ""
    : `${britishYear}-${britishMonth.padStart(2, "0")}-${britishDay.padStart(2, "0")}`;
}

/**
 * Compares two files by the version that their names tell: a day, a number, words such as "draft", "corrected" and "final".
 * Below 0 where the first is the earlier; 0 where the names do not say.
 */
export function compareNameVersions(one: string, other: string): number {
  const [first, second] = [nameVersion(one), nameVersion(other)];
  if (first.day !== "" && second.day !== "" && first.day !== second.day) {
    return first.day < second.day ? -1 : 1;
  }
  return first.number - second.number || first.rank - second.rank;
}
