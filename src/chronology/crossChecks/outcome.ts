/** A matter on which accounts of one event can differ, with its possible outcomes; a text gives at most one of them. */
export interface Outcome {
  /** As it reads in a message after "accounts of": "the threshold". */
  about: string;
  possible: readonly { words: string; pattern: RegExp; all: RegExp }[];
  /** It is of one person: sentences about different people do not disagree. */
  ofPerson: boolean;
}

/** A matter with its possible outcomes, the more specific first: "not met" is looked for before "met". */
export function outcome(about: string, ...possible: [string, RegExp][]): Outcome {
  const read = possible.map(([words, pattern]) => ({
    words,
    pattern,
    all: new RegExp(pattern.source, `${pattern.flags}g`),
  }));
  return { about, possible: read, ofPerson: false };
}

/** As `outcome`, of a matter that is of one person: one may be arrested and another not. */
export function ofSomeone(about: string, ...possible: [string, RegExp][]): Outcome {
  return { ...outcome(about, ...possible), ofPerson: true };
}

/** The outcome that a text gives on a matter, and where; `null` where it gives none, or several. */
export function outcomeIn(text: string, { possible }: Outcome): { words: string; at: number } | null {
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
  return found.length === 1 && only !== undefined ? only : null;
}
