import { z } from "zod";
import { foldWord } from "../chronology/names/foldWord";

/** What a person decided of words that may identify somebody. */
export interface Decision {
  words: string;
  /** The sentence that it is about; "" for these words wherever they stand. */
  sentence: string;
  takenOut: boolean;
  /** What stands in its place; "" for a mark that says what was there. */
  instead: string;
}

const decision = z
  .object({
    words: z.string().trim().min(1).max(300),
    sentence: z.string().trim().max(1000).default(""),
    decision: z.enum(["take out", "leave"]),
    instead: z.string().trim().max(300).default(""),
  })
  .transform(({ decision: decided, ...rest }): Decision => ({ ...rest, takenOut: decided === "take out" }));

const wanted = z.object({
  /** The sheets to publish; by default the chronology, the publication extract and the plan. */
  sheets: z.array(z.string().min(1)).min(1).nullable().default(null),
  /** "months": exact dates become month and year. */
  dates: z.enum(["days", "months"]).default("days"),
  decisions: z.array(decision).default([]),
});

/** What is to be published, and what was decided before (docs/interfaces.md section 1). */
export type PublicationWishes = z.output<typeof wanted>;

/** What is published where nobody said otherwise. */
export function usualWishes(): PublicationWishes {
  return wanted.parse({});
}

/** A file of decisions that cannot be used; the message says what is wrong with it. */
export class DecisionsProblem extends Error {
  override readonly name = "DecisionsProblem";
}

/** Reads the text of a DECISIONS.json. @throws DecisionsProblem */
export function parseDecisions(json: string): PublicationWishes {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    throw new DecisionsProblem("is not JSON: check that no comma, quote or bracket is missing");
  }
  const read = wanted.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path
    .map((part) => (typeof part === "number" ? `[${part + 1}]` : String(part)))
    .join(" ");
  throw new DecisionsProblem(
    `cannot be used: "${where ?? ""}" is not as docs/interfaces.md section 1 says (sheets, dates, decisions with words and "take out" or "leave")`,
  );
}

/** Finds the decision about words in a sentence: that about the sentence before that about the words wherever they stand. */
export class Decisions {
  private readonly known = new Map<string, Decision>();

  /** @param given of several about the same, the last counts */
  constructor(given: readonly Decision[]) {
    for (const each of given) this.known.set(keyOf(each.words, each.sentence), each);
  }

  get all(): Decision[] {
    return [...this.known.values()];
  }

  about(words: string, sentence: string): Decision | null {
    return this.known.get(keyOf(words, sentence)) ?? this.known.get(keyOf(words, "")) ?? null;
  }
}

/** What makes two decisions one: their words and sentence without capitals, accents and spaces. */
export function keyOf(words: string, sentence: string): string {
  return [words, sentence].map((text) => foldWord(text).replace(/\s+/g, " ").trim()).join("\n");
}
