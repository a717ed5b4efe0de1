import { namesOf } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import { labelled } from "./titles";

const PART =
  "(?:department|dept|directorate|division|hospital|hospital site|site|ward|unit|team|service area|clinic|locality|branch|surgery)";

const LABEL = new RegExp(
  `^\\s*(?:name of )?(?:the )?${PART}(?: ?(?:/|or|and) ?${PART})*(?: name)?\\s*(?:[:\\-–]\\s*(.*))?$`,
  "is",
);
const AGENCY_ROW = /^\s*(?:name of )?(?:agency|organi[sz]ation)(?: name)?\s*(?:[:\-–]\s*(.*))?$/is;

/**
 * The part of its agency that a return is from (docs/domain.md section 3): what a title row says after "Department:", "Hospital:" or
 * "Team:", or what follows the name of a listed agency ("Acute Trust – Maternity"); `null` where it is from the whole.
 */
export function departmentOfSheet(
  titleRows: readonly (readonly string[])[],
  agency: string,
  review: Review,
): string | null {
  const same = (text: string): boolean => text.toLowerCase() === agency.toLowerCase();
  for (const part of labelled(titleRows, LABEL)) {
    if (/\p{L}/u.test(part) && part.length <= 100 && !same(part)) return part;
  }
  const names = review.agencies.filter(({ name }) => name === agency).flatMap(namesOf);
  for (const text of labelled(titleRows, AGENCY_ROW)) {
    for (const name of names) {
      const rest = text.slice(name.length).trim();
      if (!text.toLowerCase().startsWith(name.toLowerCase()) || !/^[-–—,(:/]/.test(rest)) continue;
      const part = rest.replace(/^[-–—,(:/\s]+|[)\s]+$/g, "");
      if (/\p{L}/u.test(part)) return part;
    }
  }
  return null;
}
