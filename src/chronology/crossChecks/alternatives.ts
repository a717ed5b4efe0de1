import type { Account } from "./account";
import type { Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentencesOf, type Statement } from "./quotations";
import type { Alternatives } from "./thingsOfAKind";
import { THINGS_OF_CARE } from "./thingsOfCare";
import { THINGS_OF_INCIDENTS } from "./thingsOfIncidents";

const NONE =
  /\b(?:no|not|never|without|denie[sd]|nor|neither|if|whether|would|might|could|threatened to|asked about)\b[^.;\n]{0,25}$/i;

/** Matters on which the accounts of a group name different things of a kind, and none that both name. */
export function alternatives({ members }: LinkedGroup): Disagreement[] {
  const read = members.map((account) => ({ account, sentences: sentencesOf(account.text) }));
  return [...THINGS_OF_INCIDENTS, ...THINGS_OF_CARE].flatMap((matter): Disagreement[] => {
    const told = read.flatMap(({ account, sentences }) => {
      const found = thingsIn(account, sentences, matter);
      return found.size > 0 ? [{ account, found }] : [];
    });
    const apart = told.filter(({ found }) =>
      told.some((other) => [...found.keys()].every((says) => !other.found.has(says))),
    );
    if (apart.length < 2) return [];
    const statements = apart.map(({ account, found }): Statement => {
      const [sentence = ""] = found.values();
      return { account, says: [...found.keys()].join(" and "), sentence };
    });
    return [{ how: `accounts of ${matter.about} differ`, statements }];
  });
}

/** The things that an account names, with the sentence of each. */
function thingsIn(
  { text }: Account,
  sentences: readonly string[],
  { frame, things, whole: needed }: Alternatives,
): Map<string, string> {
  const found = new Map<string, string>();
  if (needed !== undefined && !needed.test(text)) return found;
  for (const sentence of sentences) {
    if (!frame.test(sentence)) continue;
    for (const [says, words] of things) {
      const match = words.exec(sentence);
      if (match && !NONE.test(sentence.slice(0, match.index))) {
        if (!found.has(says)) found.set(says, sentence);
        if (things.length === 2) break;
      }
    }
  }
  return found;
}
