import { oneOf, spansOf, type DetailSpan } from "./detail";

/** Squares of the national grid that have land: "TQ 388 773", with as many figures east as north. */
const SQUARE = "(?:H[PTUWXYZ]|N[A-HJKLMNORSTUWXYZ]|OV|S[A-HJKMNORSTUVWXYZ]|T[AFGLMQRV])";
const FIGURES = oneOf(["\\d{3} \\d{3}", "\\d{4} \\d{4}", "\\d{5} \\d{5}"]);

const PLACES = new RegExp(
  oneOf([
    `\\b${SQUARE} ?${FIGURES}(?! ?\\d)`,
    `\\b(?:grid ref(?:erence)?|map ref(?:erence)?|ngr)\\.?(?: is)?[ :]{1,2}[A-Z]{2} ?\\d{2,5} ?\\d{2,5}`,
    // Three words that stand for a square of three metres.
    "/{3}\\p{Ll}+\\.\\p{Ll}+\\.\\p{Ll}+",
    "\\b(?:what ?(?:3|three) ?words|w3w)(?: is| was)?[ :]{1,2}/{0,3}\\p{Ll}+\\.\\p{Ll}+\\.\\p{Ll}+",
    "\\b(?:lat(?:itude)?|long?(?:itude)?|lng)\\.?[ :=]{1,2}[-+]?\\d{1,3}\\.\\d{2,}°?",
  ]),
  "giu",
);

/** Places as maps and telephones have them (docs/domain.md section 10): squares of the grid, coordinates, three words. Pure. */
export function findMapPlaces(text: string): DetailSpan[] {
  return spansOf(text, PLACES, "address");
}
