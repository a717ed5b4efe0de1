import type { Review } from "../../review/review";
import { ABBREVIATIONS } from "./abbreviations";

/**
 * Capitals that need no explaining in a return of this review: the review's abbreviations and the add-in's own, what the
 * people and the agencies are called, and what anybody reads without thinking. All in capitals.
 */
export function capitalsKnownTo(review: Review): ReadonlySet<string> {
  const known = new Set<string>([...ABBREVIATIONS.keys(), ...EVERYDAY]);
  for (const short of Object.keys(review.abbreviations)) known.add(short.trim().toUpperCase());
  for (const { name, code, aliases } of review.agencies) {
    if (code !== null) known.add(code);
    for (const called of [name, ...aliases]) for (const word of capitalsIn(called)) known.add(word);
  }
  for (const { identifier, role, names } of review.people) {
    for (const word of [...capitalsIn(identifier), ...capitalsIn(role)]) known.add(word);
    // A name in capitals is another rule's.
    for (const name of names)
      for (const word of name.toUpperCase().match(/[A-Z]{3,}/g) ?? []) known.add(word);
  }
  for (const called of [review.reference, review.procedure])
    for (const word of capitalsIn(called ?? "")) known.add(word);
  return known;
}

function capitalsIn(text: string): string[] {
  return text.match(/[A-Z]+(?:&[A-Z]+)?/g) ?? [];
}

const EVERYDAY =
  `AD AM BBC BC CD CV DIY DVD EG FA FAO FAQ FYI GPS HQ ID IE IT KO MOT MPH MS NA NB NK NN NO OK PA PDF PIN PM PO PS RE
RSVP SAT TBA TBC TV UN URL USB VAT VIP WC WIFI XL XX XXX XXXX AKA APR AUG DEC FEB JAN JUL JUN MAR NOV OCT SEP SEPT MON TUE TUES
WED THU THUR THURS FRI SUN BST GMT ETA PIN`.split(/\s+/);
