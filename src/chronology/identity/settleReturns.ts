import type { InSteps } from "../inSteps";
import { compareVersions } from "./laterVersion";
import { replacements, type VersionPair } from "./replacements";
import type { AlikeReturns, ReturnDecision, ReturnToSettle, SettledReturns } from "./settledReturn";
import { comparedEntrySteps, standingAgainSteps, wordForWord, type ComparedEntries } from "./standsAgain";

/** A return with its entries ready to be compared. */
interface Compared {
  of: ReturnToSettle;
  entries: ComparedEntries;
}

/**
 * Works out which returns count (docs/domain.md section 3): a later version replaces an earlier one of which at least half of the
 * entries stand in it again, whatever either is called; what a person decided comes first. The order of `returns` does not
 * matter. In small steps.
 */
export function* settleReturnSteps(
  returns: readonly ReturnToSettle[],
  decisions: readonly ReturnDecision[] = [],
): InSteps<SettledReturns> {
  const inOrder = [...returns].sort((one, other) => one.number - other.number);
  const compared: Compared[] = [];
  for (const of of inOrder) compared.push({ of, entries: yield* comparedEntrySteps(of.entries) });
  const decided = new Set(decisions.map(({ number, other }) => pairKey(number, other)));
  const pairs: VersionPair[] = [];
  for (const [index, one] of compared.entries()) {
    for (const other of compared.slice(0, index)) {
      if (decided.has(pairKey(one.of.number, other.of.number)) || one.of.cameIn === other.of.cameIn) continue;
      const pair = yield* pairOf(other, one);
      if (pair) pairs.push(pair);
    }
  }
  const replaced = replacements(inOrder, pairs.filter(isVersion), decisions);
  const gone = new Set(replaced.map(({ number }) => number));
  const standing = (of: ReturnToSettle): boolean => !gone.has(of.number);
  const alike = pairs
    .filter((pair) => !isVersion(pair) && isAlike(pair) && standing(pair.earlier) && standing(pair.later))
    .map(asked);
  return { replaced, alike };
}

function pairKey(one: number, other: number): string {
  return [one, other].sort((first, second) => first - second).join(" ");
}

/** Weighs two returns; `null` where nothing suggests that they are versions of one another. */
function* pairOf(one: Compared, other: Compared): InSteps<VersionPair | null> {
  const isLater = compareVersions(one.of, other.of).order > 0;
  const [earlier, later] = isLater ? [other, one] : [one, other];
  if (areNamedApart(one.of, other.of) && !areSameWords(earlier, later)) return null;
  const again = yield* standingAgainSteps(earlier.entries, later.entries);
  return { earlier: earlier.of, later: later.of, again };
}

/** Whether two returns name different agencies, or different parts or people of one. */
function areNamedApart(one: ReturnToSettle, other: ReturnToSettle): boolean {
  const differ = (first: string, second: string): boolean =>
    first !== "" && second !== "" && first !== second;
  return (
    one.agency !== other.agency ||
    differ(one.department, other.department) ||
    differ(one.person, other.person)
  );
}

/** Two agencies, or two departments, tell of the same events, but not in the same words: so many entries must be the same word for word. */
const SAME_WORDS = { share: 0.25, atLeast: 3 };

function areSameWords(earlier: Compared, later: Compared): boolean {
  const same = wordForWord(earlier.entries, later.entries);
  return same >= SAME_WORDS.atLeast && same >= earlier.of.entries.length * SAME_WORDS.share;
}

function isVersion({ earlier, again }: VersionPair): boolean {
  return earlier.entries.length > 0 && again * 2 >= earlier.entries.length;
}

function isAlike({ earlier, later }: VersionPair): boolean {
  return (
    earlier.agency === later.agency &&
    earlier.department === later.department &&
    earlier.person === later.person &&
    earlier.kind === later.kind
  );
}

function asked({ earlier, later, again }: VersionPair): AlikeReturns {
  const [other, number] = [earlier.number, later.number].sort((one, next) => one - next);
  return {
    number: number ?? later.number,
    other: other ?? earlier.number,
    again,
    of: earlier.entries.length,
  };
}
