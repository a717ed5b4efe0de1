import type { Review } from "../../review/review";
import { matchesApart } from "../names/matchesApart";
import { listedUnder, phrasePattern, plainPhrase } from "./phrases";
import { HEALTH, NOT_AN_AGENCY, SECTORS } from "./sectors";

/** A place in a text that mentions an agency of the review, or someone who works there. */
export interface Mention {
  /** The agencies with a return that it may mean; several where the words fit several. */
  agencies: readonly string[];
  /** As written. */
  words: string;
  at: number;
  end: number;
}

/** Finds agencies in texts. */
interface AgencyFinder {
  mentionsIn(text: string): Mention[];
}

/**
 * A finder of the agencies that made a return, by their names, their other names in the review, and the roles of the field
 * ("health visitor", "DSL"). The longest phrase wins: a school nurse does not belong to the school.
 */
export function agencyFinder(agencies: readonly string[], review: Review): AgencyFinder {
  const meanings = meaningsOf(agencies, review);
  const pattern = phrasePattern(meanings.keys());
  return {
    mentionsIn(text) {
      return matchesApart(text, pattern).flatMap(({ from, text: words }) => {
        const agencies = listedUnder(meanings, words) ?? [];
        // Two or three letters mean an agency only in capitals.
        const lowerCase = /^[a-z]{2,3}$/.test(words);
        return agencies.length > 0 && !lowerCase
          ? [{ agencies, words, at: from, end: from + words.length }]
          : [];
      });
    },
  };
}

/** The agencies that each phrase may mean; none for phrases that only look like an agency's. */
function meaningsOf(agencies: readonly string[], review: Review): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  const known = agencies.map((name) => ({
    name,
    aliases: review.agencies.find((agency) => agency.name === name)?.aliases ?? [],
  }));
  const sectors = known.map(({ name, aliases }) => ({ name, ids: sectorsOf(name, aliases) }));
  const ofSector = (id: string) => sectors.filter(({ ids }) => ids.includes(id)).map(({ name }) => name);
  for (const { id, roles } of SECTORS) {
    for (const role of roles) meanings.set(plainPhrase(role), ofSector(id));
  }
  const health = [...new Set([...HEALTH].flatMap(ofSector))];
  for (const words of ["health", "health professional", "health colleague"]) meanings.set(words, health);
  // Agencies of the review without a return are listed too, so that their names are not taken for another's.
  for (const { name, aliases } of review.agencies) {
    const made = agencies.includes(name) ? [name] : [];
    for (const words of [name, ...aliases]) meanings.set(plainPhrase(words), made);
  }
  for (const { name } of known) meanings.set(plainPhrase(name), [name]);
  for (const words of NOT_AN_AGENCY) meanings.set(words, []);
  return meanings;
}

/** The sectors of an agency: by its name, else by its other names. */
function sectorsOf(name: string, aliases: readonly string[]): string[] {
  const byName = SECTORS.filter(({ agency }) => agency.test(name)).map(({ id }) => id);
  const byAlias = SECTORS.filter(({ agency, roles }) =>
    aliases.some((alias) => agency.test(alias) || roles.includes(plainPhrase(alias))),
  ).map(({ id }) => id);
  return byName.length > 0 ? byName : byAlias;
}
