import { grouped } from "../grouped";
import { comparisonOf } from "./laterVersion";
import type { AlikeReturns, Replaced, ReturnDecision, ReturnToSettle } from "./settledReturn";

/** Two returns, the earlier version first. */
export interface VersionPair {
  earlier: ReturnToSettle;
  later: ReturnToSettle;
  /** How many entries of the earlier one stand in the later one again. */
  again: number;
  /** Versions of one another, or what a person is asked about them. */
  is: "versions" | AlikeReturns["is"];
}

/**
 * What replaces what: first what a person said, the latest decision first; then each earlier version by the latest in which it
 * stands again. Whatever is decided, one return of those that replace each other always stands.
 * @param versions returns that are plainly versions of one another
 */
export function replacements(
  returns: readonly ReturnToSettle[],
  versions: readonly VersionPair[],
  decisions: readonly ReturnDecision[],
): Replaced[] {
  const said = decisions.filter(({ is }) => is === "replaces").reverse();
  const byRule = [...versionGroups(versions)].flatMap((pairs) => replacedVersions(pairs));
  const replaced = new Map<number, Replaced>();
  for (const one of [...said.map((decision) => saidReplaced(returns, decision)), ...byRule]) {
    if (!replaced.has(one.number) && successorOf(one.by, replaced) !== one.number) {
      replaced.set(one.number, one);
    }
  }
  return [...replaced.values()];
}

/** The return that counts in place of another: the last of those that replace one another. */
export function successorOf(number: number, replaced: ReadonlyMap<number, Pick<Replaced, "by">>): number {
  let last = number;
  for (let next = replaced.get(last); next; next = replaced.get(last)) last = next.by;
  return last;
}

function saidReplaced(returns: readonly ReturnToSettle[], { number, other }: ReturnDecision): Replaced {
  const of = returns.find((each) => each.number === other)?.entries.length ?? 0;
  return { number: other, by: number, again: null, of, why: "a person said so", decidedBy: "person" };
}

/** Pairs of returns that are versions of one another, by way of others too. */
function versionGroups(versions: readonly VersionPair[]): Iterable<VersionPair[]> {
  const first = new Map<ReturnToSettle, ReturnToSettle>();
  const own = (one: ReturnToSettle): ReturnToSettle => first.get(one) ?? one;
  for (const { earlier, later } of versions) {
    const [from, to] = [own(later), own(earlier)];
    for (const one of [...first.keys(), earlier, later]) if (own(one) === from) first.set(one, to);
  }
  return grouped(versions, ({ earlier }) => own(earlier)).values();
}

/** The versions of one return: all but the latest are replaced. */
function replacedVersions(pairs: readonly VersionPair[]): Replaced[] {
  const compare = comparisonOf([...new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]))]);
  const oriented = pairs.map(({ earlier: one, later: other, again }) => {
    const { order, why } = compare(one, other);
    const [earlier, later] = order < 0 ? [one, other] : [other, one];
    return { earlier, later, again, why };
  });
  return [...grouped(oriented, ({ earlier }) => earlier)].flatMap(([earlier, all]) => {
    const [latest] = [...all].sort((one, other) => compare(other.later, one.later).order);
    if (!latest) return [];
    const { later, again, why } = latest;
    const of = earlier.entries.length;
    return [{ number: earlier.number, by: later.number, again, of, why, decidedBy: "rule" as const }];
  });
}
