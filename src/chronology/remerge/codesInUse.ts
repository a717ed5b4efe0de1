import type { Review } from "../../review/review";
import { grouped } from "../grouped";
import type { GivenRefs } from "../integrated/integrate";
import { refParts, type EarlierEntry } from "./earlierEntry";

/** A code that the refs of an agency begin with. */
interface CodeInUse extends GivenRefs {
  entries: number;
}

/**
 * The code with which each agency goes on: the one that its refs have. Of several, that of the Review sheet or of most entries;
 * where a return was given to another agency, its refs stay, and the code remains with the agency that had it.
 */
export function codesInUse(earlier: readonly EarlierEntry[], review: Review): GivenRefs[] {
  const listed = new Map(review.agencies.map(({ name, code }) => [name, code]));
  const isListed = ({ name, code }: CodeInUse): boolean => listed.get(name) === code;
  const all = [...grouped(earlier, ({ agency }) => agency)].flatMap(([name, entries]) =>
    [...grouped(entries, ({ ref }) => refParts(ref).code)].map(([code, same]): CodeInUse => {
      const lastNumber = Math.max(...same.map(({ ref }) => refParts(ref).number));
      return { name, code, lastNumber, entries: same.length };
    }),
  );
  const best = [...all].sort(
    (one, other) => Number(isListed(other)) - Number(isListed(one)) || other.entries - one.entries,
  );
  const chosen: CodeInUse[] = [];
  for (const candidate of best) {
    const taken = chosen.some(({ name, code }) => name === candidate.name || code === candidate.code);
    if (!taken) chosen.push(candidate);
  }
  const order = [...new Set(earlier.map(({ agency }) => agency))];
  return chosen
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .map(({ name, code, lastNumber }) => ({ name, code, lastNumber }));
}
