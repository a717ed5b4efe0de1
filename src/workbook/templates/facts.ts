import type { Review } from "../../review/review";
import { britishDay } from "../../calendar/britishDay";
import type { ThemeCount } from "../../chronology/views/themeCounts";

/** What a template is filled with; never the names of people, because templates are sent out. */
export interface TemplateFacts {
  review: Review;
  /** "" for a template that any agency may use. */
  agency: string;
  /** Of the chronology, the most frequent first. */
  themes: readonly ThemeCount[];
}

/** "01/01/2021 to 30/06/2023"; "" where the period is not known. */
export function periodOf({ review }: TemplateFacts): string {
  const { from = null, to = null } = review.period ?? {};
  if (from === null) return to === null ? "" : `up to ${britishDay(to)}`;
  return to === null ? `from ${britishDay(from)}` : `${britishDay(from)} to ${britishDay(to)}`;
}

function isSubject(role: string): boolean {
  return /\bsubject\b/i.test(role);
}

export function subjectsOf({ review }: TemplateFacts): string[] {
  return review.people.filter(({ role }) => isSubject(role)).map(({ identifier }) => identifier);
}

export function othersOf({ review }: TemplateFacts): string[] {
  return review.people.filter(({ role }) => !isSubject(role)).map(({ identifier }) => identifier);
}

/** The day of birth of the subject, where there is one subject alone and it is known. */
export function bornOf({ review }: TemplateFacts): string | null {
  const [subject, ...more] = review.people.filter(({ role }) => isSubject(role));
  return more.length === 0 ? (subject?.born ?? null) : null;
}

/** The lines of enquiry of the review, then themes of its chronology that are none of them. */
export function linesOf({ review, themes }: TemplateFacts): string[] {
  const known = new Set(review.linesOfEnquiry.map((line) => line.toLowerCase()));
  const more = themes.map(({ theme }) => theme).filter((theme) => !known.has(theme.toLowerCase()));
  return [...review.linesOfEnquiry, ...more];
}

export function agenciesOf({ review }: TemplateFacts): string[] {
  return review.agencies.map(({ name }) => name);
}

/** As many empty rows as bring a table to a number of rows, and at least some. */
export function emptyBeside(rows: number, wanted: number, least = 2): number {
  return Math.max(least, wanted - rows);
}
