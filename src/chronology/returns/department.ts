import { namesOf } from "../../review/agencyNames";
import { isGenericAgency } from "../../review/genericAgencies";
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

/** Services that a trust or a council has within it, as the tabs of a workbook are called after them. */
const SERVICE = new RegExp(
  `\\b(?:${[
    PART,
    "services?|centre|outpatients?|inpatients?|theatres?|admissions",
    "a ?& ?e|a and e|accident (?:and|&) emergency|emergency|urgent (?:care|treatment)|minor injur(?:y|ies)|walk[- ]in",
    "maternity|midwi(?:fe|ves|fery)|obstetrics?|antenatal|postnatal|neonatal|nicu|scbu|gyna?ecology",
    "pa?ediatrics?|radiology|imaging|orthopa?edics|ophthalmology|audiology|dental|dentistry",
    "health visit(?:ing|ors?)|school nurs(?:ing|es?)|community (?:nursing|midwifery|pa?ediatrics)|district nurs(?:ing|es?)",
    "physio(?:therapy)?|speech (?:and|&) language(?: therapy)?|salt|occupational therapy|dietetics|psychology|psychiatry",
    "camhs|iapt|perinatal|crisis|liaison|safeguarding|early help|mash|fostering|adoption|housing|education|leaving care",
  ].join("|")})\\b`,
  "i",
);
/** What else tabs are called: what is on them, and not who wrote it. */
const NO_SERVICE =
  /chronolog|events?\b|changes?\b|timeline|contacts?\b|^sheet\s*\d*$|^table \d+$|^page \d+$/i;

/**
 * The part of an agency that a tab is called after ("Midwifery" in a trust's workbook); `null` where it is called otherwise, or where
 * the agency is no larger than such a part.
 */
export function departmentOfTab(tab: string, agency: string, isCalledAfterFile: boolean): string | null {
  const name = tab.trim();
  if (isCalledAfterFile || NO_SERVICE.test(name) || !SERVICE.test(name)) return null;
  if (agency.toLowerCase().includes(name.toLowerCase())) return null;
  return isGenericAgency(agency) && !LARGER.test(agency) ? null : name;
}

const LARGER = /\b(?:trust|hospital|council|authority|nhs|health|children['’]?s services)\b/i;
