/** Splits phrases at semicolons. */
export function words(phrases: string): string[] {
  return phrases.split(";").map((phrase) => phrase.trim());
}

/** A sector of the field: the agencies in it, and the words for those who work there. */
export interface Sector {
  id: string;
  /** Matches the name, or another name, of an agency of the sector. */
  agency: RegExp;
  /** What entries call its people and places, in lower case. */
  roles: readonly string[];
  /** Words for its field, in lower case, that make a role with the word for a post: "tenancy" (officer). */
  fields: readonly string[];
}
