import type { Review } from "../../review/review";
import { british } from "./look";

/** What a template is filled with. Names of people are never among it: a template leaves the house. */
export interface TemplateFacts {
  review: Review;
  /** "" where it is made for any agency. */
  agency: string;
}

/** "01/01/2021 to 30/06/2023"; "" where the period is not known. */
export function periodOf({ review }: TemplateFacts): string {
  const { from = null, to = null } = review.period ?? {};
  if (from === null && to === null) return "";
  if (from === null) return `up to ${british(to)}`;
  return to === null ? `from ${british(from)}` : `${british(from)} to ${british(to)}`;
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
