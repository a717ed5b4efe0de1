const LETTERS = /^[MP]G{1,2}[MFP]s?$/;
const WITHIN = /\b[MP]G{1,2}[MFP]s?\b/g;

/** Whether letters say how somebody is related ("MGM", "PGGF", "MGPs"): a person, offered among the people, and no abbreviation. */
export function isRelation(letters: string): boolean {
  return LETTERS.test(letters);
}

/** The relations that stand in a text by their letters, each once. */
export function relationsIn(text: string): string[] {
  return [...new Set(text.match(WITHIN))];
}
