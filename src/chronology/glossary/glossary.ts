import type { Review } from "../../review/review";
import { eachInSteps, type InSteps } from "../inSteps";
import { ABBREVIATIONS } from "../rules/abbreviations";
import { unknownIn } from "../rules/abbreviationUnknown";
import { capitalsKnownTo } from "../rules/knownCapitals";
import { meaningsIn } from "./meanings";

/** An abbreviation that stands in the chronology. */
export interface GlossaryEntry {
  abbreviation: string;
  /** "" where nobody has said it. */
  meaning: string;
  /** Who says what it means: the review's own list, a text of the chronology, or the add-in's list; null where nobody does. */
  from: "review" | "text" | "usual" | null;
  /** In how many texts it stands. */
  times: number;
  /** The first of them: its place among those that were given. */
  at: number;
}

/**
 * The abbreviations of the texts in the order of the alphabet, each with its meaning (docs/domain.md section 5): the review's own list
 * counts before what a text explains ("Team Around the Family (TAF)"), and that before the add-in's list. Agencies' codes, identifiers
 * and what anybody reads without thinking are left out. In small steps.
 * @param passedOver capitals that a person said are no abbreviation
 */
export function* glossarySteps(
  texts: readonly string[],
  review: Review,
  passedOver: readonly string[],
): InSteps<GlossaryEntry[]> {
  const own = new Map(
    Object.entries(review.abbreviations).map(([short, meaning]) => [
      short.trim().toUpperCase(),
      meaning.trim(),
    ]),
  );
  const known = new Set(capitalsKnownTo({ ...review, abbreviations: {} }));
  for (const short of [...ABBREVIATIONS.keys(), ...own.keys()]) known.delete(short);
  for (const words of passedOver) known.add(words.trim().toUpperCase());
  const found = new Map<string, { times: number; at: number }>();
  const explained = new Map<string, string>();
  yield* eachInSteps(texts, (text, at) => {
    for (const short of unknownIn(` ${text}`, known)) {
      const before = found.get(short);
      if (before) before.times += 1;
      else found.set(short, { times: 1, at });
    }
    for (const [short, meaning] of meaningsIn(text)) {
      if (!explained.has(short)) explained.set(short, meaning);
    }
  });
  return [...found]
    .map(([abbreviation, place]): GlossaryEntry => {
      const said = [
        { from: "review" as const, meaning: own.get(abbreviation) ?? "" },
        { from: "text" as const, meaning: explained.get(abbreviation) ?? "" },
        { from: "usual" as const, meaning: ABBREVIATIONS.get(abbreviation) ?? "" },
      ].find(({ meaning }) => meaning !== "");
      return { abbreviation, meaning: said?.meaning ?? "", from: said?.from ?? null, ...place };
    })
    .sort((one, other) => (one.abbreviation < other.abbreviation ? -1 : 1));
}
