/**
 * What a query says to the reviewer, turned into what is asked of the agency itself: "ask the agency which day was meant"
 * becomes "please tell us which day was meant". What only the reviewer can do is left out.
 */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/,? or add (?:\S+|the person) to the review(?:'s abbreviations)?(?=[.;]|$)/g, ""],
  [/, or ask the agency to sort it/g, ", or sort it"],
  [/\bask the agency, or have it say that/g, "please tell us, or say that"],
  [/\bask the agency for /g, "please send us "],
  [/\bask the agency to add one/g, "please add one"],
  [/\bask the agency to /g, "please "],
  [/\bask the agency (?=when|which|what|whether|where|who)/g, "please tell us "],
  [/\bcheck (.{1,30}?) with the agency/g, "please check $1"],
  [/; (?=check|write|take|choose)/g, "; please "],
];

/** @param message one sentence or more, as a rule says it */
export function askedOfAgency(message: string): string {
  return TURNS.reduce((text, [from, to]) => text.replace(from, to), message);
}
