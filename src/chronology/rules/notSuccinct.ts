import { sentences } from "../../calendar/sentences";
import { TEXT_FIELDS } from "../entry/fields";
import { findingIn, type Rule } from "./rule";

/** More words than this is a case note pasted whole (docs/domain.md section 5). */
const MOST_WORDS = 150;

/** One of the texts of an entry runs to over 150 words. */
export const notSuccinct: Rule = {
  name: "not-succinct",
  words: "Over 150 words",
  level: "note",
  checkEntry: (entry, context) => {
    let longest: { field: (typeof TEXT_FIELDS)[number]; words: number } | null = null;
    for (const field of TEXT_FIELDS) {
      const words = countWords(entry.texts[field]);
      if (words > MOST_WORDS && (longest === null || words > longest.words)) longest = { field, words };
    }
    if (longest === null) return [];
    const shorter = `describe the event in ${MOST_WORDS} words or fewer`;
    const said = sentences(
      `The text runs to ${longest.words} words`,
      `ask the agency to ${shorter}`,
      `please ${shorter}`,
    );
    return [findingIn(context, entry, longest.field, said)];
  },
};

function countWords(text: string): number {
  // No text has more words than half its characters.
  if (text.length <= MOST_WORDS * 2) return 0;
  return text.match(/\S+/g)?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
}
