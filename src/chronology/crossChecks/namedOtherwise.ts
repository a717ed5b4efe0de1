import { inTurn, pattern } from "../../calendar/pattern";
import { differing, type Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt } from "./quotations";

/** What comes after these words, up to the end of the sentence, begins with a person; the whole of it is the first group. */
const PERSON_NEXT = /\s+(?=([^.;\n]{2,40}))/;

/** Matters that come down to a person, each with the words before that person. */
const MATTERS: readonly { about: string; says: string; words: RegExp }[] = [
  {
    about: "where to go",
    says: "to",
    words: pattern(
      "gi",
      /\b/,
      [
        inTurn(
          [/discharged?|released?|moved?|returned?|placed|went|go|goes|going/],
          /(?: back)?(?: home)? (?:to|with)/,
        ),
        /(?:taken|conveyed|driven) (?:back |home )?to/,
        /home (?:to|with)|to (?:live|stay|reside) with|in(?:to)? the care of/,
      ],
      PERSON_NEXT,
    ),
  },
  {
    about: "who came with the child",
    says: "by",
    words: pattern(
      "gi",
      /\b/,
      [
        /brought(?: \w+){0,3}? by|collected by|picked up by|dropped (?:off )?by|presented by|accompanied by/,
        /(?:conveyed|transported|travelled) with/,
      ],
      PERSON_NEXT,
    ),
  },
  {
    about: "who did it",
    says: "by",
    words: pattern(
      "gi",
      /\b/,
      [
        inTurn(
          [
            /hit|punched|slapped|kicked|pushed|shoved|bitten|assaulted|attacked|stabbed|burnt/,
            /burned|injured|hurt|thrown/,
          ],
          / by/,
        ),
      ],
      PERSON_NEXT,
    ),
  },
];

/** Matters on which the accounts of a group name different people: where someone went, who came with the child, who did it. */
export function peopleNamedOtherwise(
  { members }: LinkedGroup,
  firstPerson: (text: string) => string | null,
): Disagreement[] {
  return MATTERS.flatMap(({ about, says, words }) =>
    differing(members, about, ({ text }) => {
      for (const match of text.matchAll(words)) {
        const person = firstPerson(match[1] ?? "");
        if (person !== null) return { says: `${says} ${person}`, sentence: sentenceAt(text, match.index) };
      }
      return null;
    }),
  );
}
