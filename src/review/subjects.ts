import type { Review, ReviewPerson } from "./review";

/** Whether the review is about this person, by the role on the Review sheet. */
export function isSubject({ role }: ReviewPerson): boolean {
  return /\b(?:subject|index child)\b/i.test(role);
}

/** The subjects whom a sheet is about: the one it names, else all of the review's. */
export function subjectsAbout(review: Review, person: string | null): ReviewPerson[] {
  const subjects = review.people.filter(isSubject);
  const about = person?.trim().toLowerCase();
  const ofSheet = subjects.filter(({ identifier }) => identifier.toLowerCase() === about);
  return ofSheet.length > 0 ? ofSheet : subjects;
}
