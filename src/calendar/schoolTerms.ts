/** Half a school term, as people write it. */
export const HALF_TERMS = ["Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2"] as const;
export type HalfTermName = (typeof HALF_TERMS)[number];

export interface DayOfYear {
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** First and last day of a half term in any year; both lie in the same year. */
interface HalfTerm {
  from: DayOfYear;
  to: DayOfYear;
}

/** The days of the half terms; a whole term runs from the first day of its first half to the last of its second. */
export type SchoolTerms = Readonly<Record<HalfTermName, HalfTerm>>;

function half(fromMonth: number, fromDay: number, toMonth: number, toDay: number): HalfTerm {
  return { from: { month: fromMonth, day: fromDay }, to: { month: toMonth, day: toDay } };
}

/** The terms of docs/domain.md section 4. Councils differ, so a workbook may have others. */
export const USUAL_TERMS: SchoolTerms = {
  "Autumn 1": half(9, 1, 10, 31),
  "Autumn 2": half(11, 1, 12, 31),
  "Spring 1": half(1, 1, 2, 15),
  "Spring 2": half(2, 16, 3, 31),
  "Summer 1": half(4, 1, 5, 31),
  "Summer 2": half(6, 1, 7, 31),
};

const BY_SEASON: readonly (readonly [HalfTermName, HalfTermName])[] = [
  ["Spring 1", "Spring 2"],
  ["Summer 1", "Summer 2"],
  ["Autumn 1", "Autumn 2"],
];

/** First and last day of a term or half of it; `season` is 1 to 3 from spring, `half` 1, 2 or null for both. */
export function termDays(terms: SchoolTerms, season: number, half: number | null): HalfTerm | null {
  const names = BY_SEASON[season - 1];
  if (!names) return null;
  const [first, second] = names;
  return { from: terms[half === 2 ? second : first].from, to: terms[half === 1 ? first : second].to };
}
