/** A matter on which accounts of one event can differ, with its possible outcomes; a text gives at most one of them. */
export interface Outcome {
  /** As it reads in a message after "accounts of": "the threshold". */
  about: string;
  possible: readonly { words: string; pattern: RegExp; all: RegExp }[];
  /** It is of one person: sentences about different people do not disagree. */
  ofPerson: boolean;
  /** An outcome that counts only where a text gives no other: "asked to leave", where nobody is said to be arrested. */
  otherwise: { words: string; pattern: RegExp } | null;
}

/** A matter with its possible outcomes, the more specific first: "not met" is looked for before "met". */
export function outcome(about: string, ...possible: [string, RegExp][]): Outcome {
  const read = possible.map(([words, pattern]) => ({
    words,
    pattern,
    all: new RegExp(pattern.source, `${pattern.flags}g`),
  }));
  return { about, possible: read, ofPerson: false, otherwise: null };
}

/** As `outcome`, of a matter that is of one person: one may be arrested and another not. */
export function ofSomeone(about: string, ...possible: [string, RegExp][]): Outcome {
  return { ...outcome(about, ...possible), ofPerson: true };
}

/** As the matter, with an outcome that counts only where a text gives no other. */
export function orElse(matter: Outcome, words: string, pattern: RegExp): Outcome {
  return { ...matter, otherwise: { words, pattern } };
}

/** The outcome that a text gives on a matter, and where; `null` where it gives none, or several. */
export function outcomeIn(
  text: string,
  { possible, otherwise }: Outcome,
): { words: string; at: number } | null {
  let rest = text;
  const found: { words: string; at: number }[] = [];
  for (const { words, pattern, all } of possible) {
    const at = rest.search(pattern);
    if (at < 0) continue;
    found.push({ words, at });
    // What was read as "not met" must not be read again as "met".
    rest = rest.replace(all, (match) => "¦".repeat(match.length));
  }
  const [only] = found;
  if (only === undefined && otherwise !== null) {
    const at = text.search(otherwise.pattern);
    return at < 0 ? null : { words: otherwise.words, at };
  }
  return found.length === 1 && only !== undefined ? only : null;
}
