import type { Review } from "../../review/review";
import { britishDay } from "../../calendar/britishDay";
import { labelled, labelledPerson, peopleNamedIn, plain } from "./titles";

const REVIEW_LABEL =
  /^\s*(?:(?:title|name|reference|ref(?:erence)? (?:no|number)|code) of (?:the )?)?(?:(?:case|rapid|practice|partnership|safeguarding|learning|local|serious|child|adult|domestic|homicide|scr|lcspr|cspr|sar|dhr|dard|rr) ?)*(?:review|scr|lcspr|cspr|sar|dhr)(?: (?:title|name|reference|ref|number|no|code|id|identifier))*\.?\s*(?:[:–]\s*(.*))?$/is;

/** "LCSPR-R", "SCR 2019/4", "DHR/12": a procedure's letters with a short code. */
const CODE = /\b(LCSPR|CSPR|SCR|SAR|DHR|DARDR|RR|LLR)[-–/ ]?((?:\d[\d/-]*|[A-Z])\d*)\b/g;

/**
 * Whether the titles of a sheet name a different review: another reference, or a subject who is not in this one. Gives one
 * plain sentence that says what differs, for the job to ask about; `null` where nothing differs, or there is nothing to
 * compare with.
 */
export function namesOtherReview(titleRows: readonly (readonly string[])[], review: Review): string | null {
  return otherReference(titleRows, review.reference) ?? otherSubject(titleRows, review);
}

function otherReference(titleRows: readonly (readonly string[])[], reference: string | null): string | null {
  if (reference === null || plain(reference) === "") return null;
  const own = plain(reference);
  const texts = titleRows.flat();
  const isOwn = (text: string): boolean =>
    ` ${plain(text)} `.includes(` ${own} `) || withoutSpaces(text).includes(withoutSpaces(reference));
  if (texts.some(isOwn)) return null;
  const found = labelledReference(titleRows) ?? codeLike(texts, reference);
  return found === null
    ? null
    : `Its title block gives the review as “${found}”, but this review is ${reference}.`;
}

function withoutSpaces(text: string): string {
  return plain(text).replace(/ /g, "");
}

/** The review's reference as a title row gives it after a label; null where none does. */
export function labelledReference(titleRows: readonly (readonly string[])[]): string | null {
  for (const value of labelled(titleRows, REVIEW_LABEL)) {
    const isDay = /\d{1,2}[/.]\d{1,2}[/.]\d{2}/.test(value);
    // A reference contains a figure or capitals; "Review: final" does not.
    if (value.length <= 60 && /\d|\b[A-Z]{2,}\b|-[A-Z]\b/.test(value) && !isDay) return value;
  }
  return null;
}

/** A code of the same procedure as the review's own, in any title. */
function codeLike(texts: readonly string[], reference: string): string | null {
  const own = [...reference.matchAll(CODE)][0]?.[1];
  if (own === undefined) return null;
  for (const text of texts) {
    for (const match of text.matchAll(CODE)) if (match[1] === own) return match[0];
  }
  return null;
}

function otherSubject(titleRows: readonly (readonly string[])[], review: Review): string | null {
  if (review.people.length === 0) return null;
  const name = labelledPerson(titleRows);
  if (name === null || name.length > 80 || !/\p{L}/u.test(name)) return null;
  const known = peopleNamedIn(name, review).length > 0;
  const born = review.people.flatMap((person) => (person.born === null ? [] : [person.born]));
  const bornToo = titleRows.flat().some((text) => born.some((day) => text.includes(britishDay(day))));
  if (known || bornToo || /^(?:n\/?a|not applicable|various|all|see below|tbc|unknown|family)\b/i.test(name))
    return null;
  return `Its title block names “${name}”, who is not among the people of this review.`;
}
