import { compare, parseIsoDate, type IsoDate } from "../calendar/isoDate";
import { withoutOverlaps } from "../chronology/names/spans";
import { exactDates } from "./exactDates";

/** A date of birth in a text. */
export interface BirthSpan {
  from: number;
  to: number;
  kind: "date of birth";
  /** The day; `null` where it cannot be read. */
  born: IsoDate | null;
}

/** A day of a year without it: "14/2", "14th February", "Nov 2018". */
const PARTLY =
  "((?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b(?: (?:19|20)\\d\\d)?|\\d{1,2}[./]\\d{1,2}(?:[./](?:19|20)?\\d\\d)?)(?![\\d/])";
/** The day on which somebody is a year older: "turns 6 on 14/02", "he was 6 on the 14th of February". */
const OLDER = new RegExp(
  `\\b(?:turn(?:s|ed|ing)?|will be|(?:he|she) (?:is|was)|becomes?) (?:aged? )?\\d{1,2}(?: years?(?: old)?)? (?:on|in) (?:the |\\p{L}+day,? )*${PARTLY}`,
  "giu",
);
/** "b. Nov 2018", "born in the early hours of 5th November". */
const BORN = new RegExp(
  `(?:(?:^|[,;(] ?)b\\. ?|\\bborn (?:(?:in|on|at|by|of|the|a|an|early|late|small|hours|morning|evening|night|afternoon|home|hospital|term|full|week|weeks|\\d+|prematurely|safely|well|emergency|elective|planned|section|caesarean|c-section) )+)${PARTLY}`,
  "giu",
);
const LABEL =
  /(?:\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?dates?|\bbirthday|\bborn|\bb\.)[ \t]*(?:on|is|was|of|:|=|–|-|\(|the| )*$/i;
/** What may follow the label besides a date exact to the day: a month, or a day without its year. */
const PART =
  /(?:\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirthday|\bborn)[ \t]*(?:(?:(?:given|recorded|noted|shown|stated) as|on|in|is|was|of|:|=|–|-|\(|the)[ \t]*)*((?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?: (?:19|20)\d\d)?|\d{1,2} \d{1,2} (?:\d{4}|\d{2})|\d{6}|\d{1,2}\/\d{4}|\d{1,2}[./]\d{1,2})(?![\d/])/gi;
const LOOK_BACK = 30;
/** "b.14/2/16", "DOB 14·02·2016", "14.02.2016/09.07.1991": read with a space, with stops, and apart. */
const TIGHT = /(\bb)\.(?=\d)|(\d)[·•](?=\d)|(\d\.\d{1,2}\.(?:\d{4}|\d\d))\/(?=\d{1,2}\.\d{1,2}\.\d)/gi;

/**
 * Dates of birth in a text (docs/domain.md section 10): a date that is one of the people's, however it is written, and whatever
 * follows "born" or "DOB". From left to right, without overlaps.
 * @param births the listed dates of birth
 */
export function findBirthDates(text: string, births: ReadonlySet<IsoDate>, today: IsoDate): BirthSpan[] {
  if (!/\d|born|birth|dob|\bb\./i.test(text)) return [];
  const apart = text.replace(
    TIGHT,
    (_, born: string | undefined, digit: string | undefined, date: string | undefined) =>
      digit === undefined ? `${born ?? date ?? ""} ` : `${digit}.`,
  );
  const exact = exactDates(apart, today).flatMap(({ from, to, days }): BirthSpan[] => {
    const listed = days.find((day) => births.has(day));
    const labelled = LABEL.test(text.slice(Math.max(0, from - LOOK_BACK), from));
    return listed !== undefined || labelled
      ? [{ from, to, kind: "date of birth", born: listed ?? days[0] ?? null }]
      : [];
  });
  const parts = [PART, OLDER, BORN].map((form) =>
    [...text.matchAll(form)].map((match): BirthSpan => {
      const to = match.index + match[0].length;
      return { from: to - (match[1] ?? "").length, to, kind: "date of birth", born: null };
    }),
  );
  return parts.reduce((all, spans) => withoutOverlaps(all, spans), exact);
}

/** The age on a day in whole years; `null` before the birth and where either day is not known. */
export function ageOn(born: IsoDate | null, day: IsoDate | null): number | null {
  const [birth, then] = [born === null ? null : parseIsoDate(born), day === null ? null : parseIsoDate(day)];
  if (!birth || !then || born === null || day === null || compare(born, day) > 0) return null;
  const before = then.month < birth.month || (then.month === birth.month && then.day < birth.day);
  return then.year - birth.year - (before ? 1 : 0);
}
