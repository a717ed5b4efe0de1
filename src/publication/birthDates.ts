import { compare, parseIsoDate, type IsoDate } from "../calendar/isoDate";
import { exactDates } from "./exactDates";

/** A date of birth in a text. */
export interface BirthSpan {
  from: number;
  to: number;
  kind: "date of birth";
  /** The day; `null` where it cannot be read. */
  born: IsoDate | null;
}

const LABEL =
  /(?:\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?dates?|\bbirthday|\bborn|\bb\.)[ \t]*(?:on|is|was|of|:|=|–|-|\(|the| )*$/i;
/** What may follow the label besides a date exact to the day: a month, or a day without its year. */
const PART =
  /(?:\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirthday|\bborn)[ \t]*(?:(?:on|in|is|was|of|:|=|–|-|\(|the)[ \t]*)*((?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?: (?:19|20)\d\d)?|\d{1,2} \d{1,2} (?:\d{4}|\d{2})|\d{6}|\d{1,2}\/\d{4}|\d{1,2}[./]\d{1,2})(?![\d/])/gi;
const LOOK_BACK = 30;
/** "b.14/2/16", "DOB 14·02·2016", "14.02.2016/09.07.1991": read with a space, with stops, and apart. */
const TIGHT = /(\bb)\.(?=\d)|(\d)[·•](?=\d)|(\d\.\d{1,2}\.(?:\d{4}|\d\d))\/(?=\d{1,2}\.\d{1,2}\.\d)/gi;

/**
 * Dates of birth in a text (docs/domain.md section 10): a date that is one of the people's, however it is written, and whatever
 * follows "born" or "DOB". From left to right, without overlaps.
 * @param births the listed dates of birth
 */
export function findBirthDates(text: string, births: ReadonlySet<IsoDate>, today: IsoDate): BirthSpan[] {
  if (!/\d|born|birth|dob/i.test(text)) return [];
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
  const parts = [...text.matchAll(PART)].map((match): BirthSpan => {
    const to = match.index + match[0].length;
    return { from: to - (match[1] ?? "").length, to, kind: "date of birth", born: null };
  });
  return [
    ...exact,
    ...parts.filter(({ from, to }) => !exact.some((span) => span.from < to && from < span.to)),
  ].sort((one, other) => one.from - other.from);
}

/** The age on a day in whole years; `null` before the birth and where either day is not known. */
export function ageOn(born: IsoDate | null, day: IsoDate | null): number | null {
  const [birth, then] = [born === null ? null : parseIsoDate(born), day === null ? null : parseIsoDate(day)];
  if (!birth || !then || born === null || day === null || compare(born, day) > 0) return null;
  const before = then.month < birth.month || (then.month === birth.month && then.day < birth.day);
  return then.year - birth.year - (before ? 1 : 0);
}
