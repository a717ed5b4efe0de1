import type { Review } from "../../review/review";
import type { ReadReturns } from "../returns/readReturns";
import { refParts, type EarlierEntry } from "./earlierEntry";

/**
 * Earlier entries under the name that their agency has now. An agency renamed on the Review sheet is recognised by its code,
 * its other names or the sheet of its return; refs keep their code.
 */
export function withCurrentAgencyNames(
  earlier: readonly EarlierEntry[],
  read: ReadReturns,
  review: Review,
): EarlierEntry[] {
  const names = new Set([
    ...read.sheets.map(({ agency }) => agency),
    ...review.agencies.map(({ name }) => name),
  ]);
  const bySheet = new Map(read.sheets.map(({ file, sheet, agency }) => [`${file}\n${sheet}`, agency]));
  const codes = new Map(review.agencies.map(({ code, name }) => [code, name]));
  const aliases = new Map(
    review.agencies.flatMap(({ aliases: all, name }) => all.map((alias) => [alias, name])),
  );
  return earlier.map((known) => {
    if (names.has(known.agency)) {
      return known;
    }
    const now =
      aliases.get(known.agency) ??
      codes.get(refParts(known.ref).code) ??
      bySheet.get(`${known.file}\n${known.sheet}`);
    return now === undefined ? known : { ...known, agency: now };
  });
}
