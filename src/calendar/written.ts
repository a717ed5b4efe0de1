import type { IsoDate } from "./isoDate";

/** Early, mid or late. */
export type Portion = 1 | 2 | 3;

interface Common {
  /** The form that it was read in. */
  rule: string;
  /** `null` where it is not written. */
  year: number | null;
  portion: Portion | null;
  approximate: boolean;
  /** 1 (Monday) to 7 where one is written. */
  weekday: number | null;
}

/** A day; without a month it is a bare day number inside a longer text ("1st" of "1st and 8th March"). */
export interface WrittenDay extends Common {
  kind: "day";
  day: number;
  month: number | null;
  /** Written in figures only, so day and month could have been swapped. */
  figures: boolean;
  week: "commencing" | "ending" | "end" | null;
  /** How many weeks, with `week`. */
  weeks: number;
}

export interface WrittenMonth extends Common {
  kind: "month";
  month: number;
  /** 1 to 5, or the last, for a week of the month. */
  weekOfMonth: number | "last" | null;
  /** The other reading, as a day without a year: "12/03", "Jan 08". */
  otherwise: WrittenDay | null;
}

export interface WrittenYear extends Common {
  kind: "year";
  year: number;
  /** How many years: 10 for a decade. */
  years: number;
}

/** 1 April to 31 March, or 1 September to 31 August; `year` is the first of the two. */
export interface WrittenYearSpan extends Common {
  kind: "year-span";
  year: number;
  school: boolean;
  ambiguous: boolean;
  /** A quarter of a single year is one of the calendar year. */
  calendar: boolean;
  /** Quarter 1 to 4. */
  quarter: number | null;
}

/** A season, a school term or half a term; `season` is 1 to 4 from spring. */
export interface WrittenSeason extends Common {
  kind: "season" | "term";
  season: number;
  half: number | null;
}

/** A named day or days of a year: from and to as parts of the year. */
export interface WrittenFestival extends Common {
  kind: "festival";
  name: string;
}

/** "early" of "early to mid March". */
export interface WrittenPortion extends Common {
  kind: "portion";
}

export type Written =
  | WrittenDay
  | WrittenMonth
  | WrittenYear
  | WrittenYearSpan
  | WrittenSeason
  | WrittenFestival
  | WrittenPortion;

/** Something in the shape of a date that is not one. */
export interface Misfit {
  kind: "misfit";
  rule: "date-impossible" | "date-unreadable";
  /** Offered, never taken. */
  likely: IsoDate | null;
}

/** All that the readers need besides the text: how to read two-digit years. */
export interface Century {
  /** Two-digit years up to this one are 2000s, later ones 1900s. */
  lastOf2000s: number;
}
