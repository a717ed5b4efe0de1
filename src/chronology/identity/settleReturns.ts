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
  const versions = pairs.filter((pair) => pair.is === "versions");
  const replaced = replacements(inOrder, versions, decisions);
  const gone = new Set(replaced.map(({ number }) => number));
  const standing = (of: ReturnToSettle): boolean => !gone.has(of.number);
  const alike = pairs.filter(({ earlier, later }) => standing(earlier) && standing(later)).flatMap(asked);
  return { replaced, alike };
}

function pairKey(one: number, other: number): string {
  return [one, other].sort((first, second) => first - second).join(" ");
}

/** Weighs two returns; `null` where nothing suggests that they are versions of one another. */
function* pairOf(one: Compared, other: Compared): InSteps<VersionPair | null> {
  const isLater = compareVersions(one.of, other.of).order > 0;
  const [earlier, later] = isLater ? [other, one] : [one, other];
  const is = yield* likenessOf(earlier, later);
  return is && { earlier: earlier.of, later: later.of, ...is };
}

type Likeness = Pick<VersionPair, "again" | "is">;

/**
 * What two returns are to each other. Two agencies, departments or people may be told of in the same words here and there (a joint
 * meeting), so that what is named apart must be the same word for word to be taken for versions, and a person is asked otherwise.
 */
function* likenessOf(earlier: Compared, later: Compared): InSteps<Likeness | null> {
  const [one, other] = [earlier.of, later.of];
  const of = one.entries.length;
  const same = wordForWord(earlier.entries, later.entries);
  const manySame = same >= SAME_WORDS.atLeast && same >= of * SAME_WORDS.share;
  const allSame = same > 0 && same === of;
  const cameLater = one.addedWith !== other.addedWith;
  const together = one.addedWith !== null && !cameLater;
  if (arePartsOrPeopleApart(one, other)) {
    if (!manySame) return null;
    if (together || !allSame) return { again: same, is: "named apart" };
  }
  const again = yield* standingAgainSteps(earlier.entries, later.entries);
  const isHalf = of > 0 && again * 2 >= of;
  if (one.agency !== other.agency) {
    if (!isHalf) return null;
    return { again, is: manySame || (allSame && (cameLater || same > 1)) ? "versions" : "two names" };
  }
  if (isHalf) return { again, is: "versions" };
  return one.department === other.department && one.person === other.person && one.kind === other.kind
    ? { again, is: "same names" }
    : null;
}

/** Whether two returns name different parts, or people, of their own. */
function arePartsOrPeopleApart(one: ReturnToSettle, other: ReturnToSettle): boolean {
  const differ = (first: string, second: string): boolean =>
    first !== "" && second !== "" && first !== second;
  return differ(one.department, other.department) || differ(one.person, other.person);
}

/** So many entries of two agencies must be the same word for word. */
const SAME_WORDS = { share: 0.25, atLeast: 3 };

function asked({ earlier, later, again, is }: VersionPair): AlikeReturns[] {
  if (is === "versions") return [];
  const [other, number] = [earlier.number, later.number].sort((one, next) => one - next);
  return [
    {
      is,
      number: number ?? later.number,
      other: other ?? earlier.number,
      again,
      of: earlier.entries.length,
    },
  ];
}
