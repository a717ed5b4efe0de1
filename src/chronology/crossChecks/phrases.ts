/** A phrase in the form in which phrases are looked up: lower case, straight apostrophes, single spaces. */
export function plainPhrase(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();
}

/** The phrase as part of a pattern, with either apostrophe and any white space between its words. */
export function escapedPhrase(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("'", "['’]")
    .replaceAll(" ", "\\s+");
}

/** The phrases as patterns, the longest first. */
export function longestFirst(phrases: Iterable<string>): string[] {
  return [...phrases].sort((one, other) => other.length - one.length).map(escapedPhrase);
}

/**
 * For `matchesApart`: finds the phrases in a text, possessive or not; the longest phrase wins.
 * @param first a pattern that wins over the phrases
 */
export function phrasePattern(phrases: Iterable<string>, first: readonly string[] = []): RegExp {
  const all = [...first, ...longestFirst(phrases)].join("|");
  return new RegExp(`[^\\p{L}\\p{N}](?:${all})(?:['’]s)?(?![\\p{L}\\p{N}])`, "giu");
}

/** What is listed under a phrase that `phrasePattern` found. */
export function listedUnder<T>(byPhrase: ReadonlyMap<string, T>, found: string): T | undefined {
  const phrase = plainPhrase(found);
  return byPhrase.get(phrase) ?? byPhrase.get(phrase.replace(/'s$/, ""));
}
