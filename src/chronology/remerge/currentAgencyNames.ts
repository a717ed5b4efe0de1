import { agencyNamed } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import type { ReadReturns } from "../returns/readReturns";
import { refParts, type EarlierEntry } from "./earlierEntry";

/** The agencies of the return that a sheet holds now, or of the one that took its place; none where neither is there. */
export type AgenciesOfReturn = (file: string, sheet: string) => readonly string[];

/**
 * Earlier entries under the name that their agency has now: that of their return, which a person may have given to another agency,
 * else that of an agency with this name, other name or code. Refs keep their code.
 */
export function withCurrentAgencyNames(
  earlier: readonly EarlierEntry[],
  read: ReadReturns,
  review: Review,
  agenciesOf: AgenciesOfReturn,
): EarlierEntry[] {
  const returned = new Set(read.sheets.map(({ agency }) => agency));
  const codes = new Map(review.agencies.map(({ code, name }) => [code, name]));
  return earlier.map((known) => {
    const ofReturn = agenciesOf(known.file, known.sheet);
    if (ofReturn.includes(known.agency)) {
      return known;
    }
    const [only, another] = ofReturn;
    const listed = returned.has(known.agency) ? known.agency : agencyNamed(review, known.agency)?.name;
    const now = (another === undefined ? only : undefined) ?? listed ?? codes.get(refParts(known.ref).code);
    return now === undefined || now === known.agency ? known : { ...known, agency: now };
  });
}
