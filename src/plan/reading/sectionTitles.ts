import type { Review } from "../../review/review";
import { listedAgency } from "./listedAgency";
import { isAgency, isRole } from "./ownerWords";

/** What the title above some rows names. */
export interface SectionTitle {
  text: string;
  /** It is the recommendation of the rows beneath: "Area for improvement: Handover". */
  recommendation: boolean;
  /** The agency that it names, which the rows beneath have where they name none; "" for any other title. */
  agency: string;
}

export const NO_TITLE: SectionTitle = { text: "", recommendation: false, agency: "" };

/** "Area for improvement: …", "Objective 2 – …": what a title calls a recommendation by other names. */
const NAMED =
  /^(?:recommend(?:ation|ed improvement)|area (?:for|of) (?:improvement|development|concern|focus|action)|area|finding|learning(?: point| theme)?|lesson|issue|objective|requirement|must ?do|should ?do|standard|priority(?: area)?|theme|aim|goal|outcome|concern|item|regulation|key line of enquiry)s?(?: no\.?)?(?:\s*[A-Z]?\d[\d.]*)?\s*[:–—-]\s*\S/i;

export function isNamedRecommendation(text: string): boolean {
  return NAMED.test(text.trim());
}

/** Whether a text begins a recommendation: "Recommendation 3: …". */
export function opensRecommendation(text: string): boolean {
  return /^\s*(?:recommendation|rec)\b\.?\s*(?:\d|no\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|[:–-])/i.test(
    text,
  );
}

const BEFORE =
  /^(?:(?:lead |responsible )?(?:agency|organi[sz]ation|service|partner)\s*[:–-]\s*|(?:single[- ]agency )?(?:actions?|recommendations?|action plan)(?: plan)? (?:for|of)(?: the)? |single[- ]agency (?:actions?|recommendations?)\s*[:–-]\s*)/i;
const AFTER =
  /(?:\s*[:–-]?\s*(?:single[- ]agency )?(?:actions?|recommendations?|action plan|improvement plan|plan))?\s*:?$/i;
const VERB =
  /^(?:improve|improving|review|ensure|develop|provide|share|strengthen|increase|reduce|promote|support|understand|embed|raise|train|audit|write|update|work|engage|involve|access|deliver|learning|communication|information)\b/i;
const SMALL = /^(?:of|and|for|the|in|with|on|&|to)$/i;
const LONGEST_NAME = 8;

/** The agency that a title names; "" where it names none, or may name a topic as well. */
export function agencyOfTitle(text: string, review: Review): string {
  const labelled = BEFORE.test(text.trim());
  const name = text.trim().replace(BEFORE, "").replace(AFTER, "").trim();
  const [whole = "", part] = name.split(/\s[–-]\s/);
  if (part !== undefined) {
    // "Wendshire County Council – Children's Services": an agency and its department.
    const both = [whole, part].map((one) => agencyOfTitle(one, review));
    return both.every((one) => one !== "") ? name : "";
  }
  const listed = listedAgency(name, review);
  if (listed !== null) return listed;
  const words = name.split(/\s+/);
  const proper = words.every((word) => SMALL.test(word) || /^\(?\p{Lu}/u.test(word));
  const topic =
    /\d|\bmulti[- ]?agency|\ball (?:agencies|partners|services)|\bpartner agencies|\b(?:wellbeing|needs|outcomes?|theme)\b|[:;.?!]/i.test(
      name,
    ) || VERB.test(name);
  return name !== "" && words.length <= LONGEST_NAME && proper && !topic && isAgency(name) && !isRole(name)
    ? inOrdinaryCase(name)
    : labelled && proper && !topic && words.length <= 4 && name !== ""
      ? inOrdinaryCase(name)
      : "";
}

/** "CHILDREN'S SOCIAL CARE" → "Children's Social Care"; acronyms stay. */
function inOrdinaryCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/[\p{L}’']+/gu, (word) => {
    if (SMALL.test(word)) return word.toLowerCase();
    const acronym = word.length <= 3 || /^(?:CAMHS|LSCB|LSCP|NSPCC|MASH|IDVA|MARAC|CAFCASS)$/.test(word);
    return acronym ? word : `${word.charAt(0)}${word.slice(1).toLowerCase()}`;
  });
}

const SENTENCE = /\b(?:should|must|shall|will|needs? to|to be|ensure|is|are|was|were|has|have)\b|[.;?]\s*$/i;
const LONGEST_TITLE = 8;

/** Whether a text alone on its row is a heading of the rows beneath and no recommendation: short, and no sentence. */
export function isTitleOfRows(text: string): boolean {
  const bare = text.trim();
  return (
    bare.split(/\s+/).length <= LONGEST_TITLE &&
    !SENTENCE.test(bare) &&
    !opensRecommendation(bare) &&
    !/^\d+[.)]/.test(bare)
  );
}
