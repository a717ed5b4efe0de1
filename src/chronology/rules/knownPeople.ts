import type { Review } from "../../review/review";
import { wordsOf } from "../names/words";

/** Words that mean the same person, as one of them. */
const SAME = new Map(
  Object.entries({
    mum: "mother",
    mummy: "mother",
    mom: "mother",
    mam: "mother",
    dad: "father",
    daddy: "father",
    nan: "grandmother",
    nana: "grandmother",
    gran: "grandmother",
    granny: "grandmother",
    grandma: "grandmother",
    grandad: "grandfather",
    granddad: "grandfather",
    grandpa: "grandfather",
    stepdad: "stepfather",
    stepmum: "stepmother",
    sib: "sibling",
    pt: "partner",
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    mgm: "maternal grandmother",
    mgf: "maternal grandfather",
    pgm: "paternal grandmother",
    pgf: "paternal grandfather",
    mat: "maternal",
    pat: "paternal",
    yp: "young person",
  }),
);

/** The words of a text as people are compared: folded, and each relation by one word. */
export interface Token {
  words: string[];
  from: number;
  to: number;
}

export function tokensOf(text: string): Token[] {
  return wordsOf(text).map(({ folded, from, to, possessive }) => ({
    words: (SAME.get(folded) ?? folded).split(" "),
    from,
    to: to + (possessive ? 2 : 0),
  }));
}

/** The ways in which a return may speak of the review's people, as words run together; see `longestKnown`. */
export interface KnownPeople {
  readonly called: ReadonlySet<string>;
  readonly mostTokens: number;
}

/** What the review's people may be called in a return: identifiers and short forms of them, names, roles. */
export function knownPeople(review: Review): KnownPeople {
  const called = new Set<string>();
  let mostTokens = 1;
  const add = (text: string) => {
    const tokens = tokensOf(text);
    mostTokens = Math.max(mostTokens, tokens.length);
    const key = keyOf(tokens);
    if (key !== "") called.add(key);
  };
  for (const { identifier, names, role } of review.people) {
    add(identifier);
    for (const name of names) {
      add(name);
      // By the given name or the surname alone; that there are names at all is another rule's.
      for (const part of name.split(/\s+/)) if (part.length > 2) add(part);
    }
    // "father of Child R" is the father.
    add(role);
    const relation = role.replace(/\s+(?:of|to)\s.*$/i, "");
    add(relation);
    add(relation.replace(/^(?:maternal|paternal|step|half)\b[\s-]*/i, ""));
    if (/\b(?:subject|index child)\b/i.test(role))
      for (const word of ["subject", "child", "subject child", "index child"]) add(word);
    // "Sibling 1" as "S1", "Child R" as "CR".
    const short = /^(\p{L})\p{L}*\s+(\p{L}|\d{1,2})$/u.exec(identifier.trim());
    if (short !== null) add(`${short[1] ?? ""}${short[2] ?? ""}`);
  }
  return { called, mostTokens: mostTokens + 1 };
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.flatMap((token) => token.words).join("");
}

/** How many tokens from `index` on are what one of the people is called; 0 for none. A figure or letter behind makes it another. */
export function longestKnown(tokens: readonly Token[], index: number, known: KnownPeople): number {
  for (let count = Math.min(known.mostTokens, tokens.length - index); count > 0; count--) {
    if (!known.called.has(keyOf(tokens.slice(index, index + count)))) continue;
    const last = tokens[index + count - 1];
    const next = tokens[index + count];
    const goesOn =
      last !== undefined &&
      next !== undefined &&
      next.from === last.to + 1 &&
      /^(?:\d{1,2}|[b-hj-z])$/.test(next.words.join(""));
    if (!goesOn) return count;
  }
  return 0;
}
