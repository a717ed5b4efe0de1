import type { Review } from "../../review/review";
import { britishDay } from "../../calendar/britishDay";

/** What a template is filled with; never the names of people, because templates are sent out. */
export interface TemplateFacts {
  review: Review;
  /** "" for a template that any agency may use. */
  agency: string;
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
