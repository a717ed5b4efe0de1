import type { IsoDate } from "../../calendar/isoDate";
import { readRecordedDate } from "../../calendar/readRecordedDate";
import type { Birth } from "../../calendar/recordedDate";
import type { Review } from "../../review/review";
import { isSubject, subjectsAbout } from "../../review/subjects";
import { labelled } from "./titles";

const BORN =
  /^\s*(?:(?:child|subject|young person|pupil|student)(?:['’]s)? )?(?:d\.?\s?o\.?\s?b\.?|date of birth|born)(?: of (?:the )?(?:child|subject|young person))?\s*(?:[:\-–]\s*(.*))?$/is;

/**
 * The birth from which the ages and school years of a sheet are counted (docs/domain.md section 4): that of the subject whom the
 * sheet is about, else of the only subject, else the one date of birth in the sheet's titles. `null` where it is not known, or
 * could be of several people.
 * @param person the identifier, or the name, of the person the sheet is about; `null` where nobody is named
 */
export function birthOfSheet(
  titleRows: readonly (readonly string[])[],
  person: string | null,
  review: Review,
  today: IsoDate,
): Birth | null {
  const countsSchoolYears = review.nation === "england" || review.nation === "wales";
  const about = review.people.find(({ identifier }) => identifier === person);
  if (about !== undefined && !isSubject(about)) return null;
  const subjects = subjectsAbout(review, person);
  const known = subjects.some(({ born }) => born !== null)
    ? subjects.map(({ born }) => born)
    : [...labelled(titleRows, BORN)].map((text) => dayIn(text, today));
  const [born, ...others] = new Set(known);
  return born === undefined || born === null || others.length > 0 ? null : { born, countsSchoolYears };
}

function dayIn(text: string, today: IsoDate): IsoDate | null {
  const { start, precision, approximate } = readRecordedDate(text, { today });
  return precision === "day" && !approximate ? start : null;
}
