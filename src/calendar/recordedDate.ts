import type { IsoDate } from "./isoDate";
import type { SchoolTerms } from "./schoolTerms";
import type { Sentences } from "./sentences";

/** How exact a recorded date is, most precise first; "open" has only one end, "none" has no day. */
export type Precision =
  "day" | "week" | "part" | "month" | "season" | "term" | "span" | "year" | "open" | "none";

export type DateRule =
  | "date-missing"
  | "date-unreadable"
  | "date-impossible"
  | "year-assumed"
  | "date-from-above"
  | "date-from-birth"
  | "weekday-mismatch"
  | "date-in-future"
  | "end-before-start"
  | "time-unreadable"
  | "approximate-date"
  | "several-dates"
  | "year-span-ambiguous";

export type Level = "error" | "warning" | "note";

/** Something about a date that its agency should look at: the rules and levels of docs/domain.md section 5. */
export interface DateProblem extends Sentences {
  rule: DateRule;
  level: Level;
}

/** What an agency wrote, and what it means (docs/domain.md section 4). */
export interface RecordedDate {
  /** As written, character for character. */
  text: string;
  /** First day, `null` for an open start or no date. */
  start: IsoDate | null;
  /** Last day, `null` for an open end or no date. */
  end: IsoDate | null;
  approximate: boolean;
  precision: Precision;
  /** The time in the date's cell: "HH:MM", or as written where it is not a clock time ("pm"). */
  time: string | null;
  /** The form that it was read in. */
  rule: string;
  problems: DateProblem[];
  /** What is known of a date that could not be read only because it lacks a year. */
  noYear: { day: number | null; month: number | null } | null;
  /** The date with day and month swapped, where it is in figures and that is another real day. */
  swapped: IsoDate | null;
  /** The likely reading of an unreadable date: offered, never taken. */
  likely: IsoDate | null;
}

/** The birth that ages and school years are counted from. */
export interface Birth {
  born: IsoDate;
  /** School years are those of England and Wales; other nations count theirs otherwise. */
  countsSchoolYears: boolean;
}

export interface DateContext {
  today: IsoDate;
  /** The year for a date without one: from the heading row above, otherwise from the neighbours where both agree. */
  year?: number | null;
  /**
   * Where `year` comes from. With a heading row nothing is assumed; anything else (the default) raises
   * `year-assumed`.
   */
  yearFrom?: "heading" | "neighbours";
  /** The date of the entry above, for "Same day" and "Next day"; without it they cannot be read. */
  above?: RecordedDate | null;
  /** The subject's birth, for ages and school years; without it they cannot be read. */
  birth?: Birth | null;
  /** A target date: two-digit years are all in the 2000s, and a future date is expected. */
  targetDate?: boolean;
  /** When the school's terms are, where the council's differ from those of docs/domain.md section 4. */
  terms?: SchoolTerms;
}
