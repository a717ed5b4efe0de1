import type { Review } from "../../review/review";
import { HEALTH, NOBODY, SECTORS } from "./sectors";

/** Where an agency of the review, or somebody who works there, stands in a text. */
export interface Mention {
  /** The agencies of the returns that it may mean; more than one where the word does not tell them apart. */
  agencies: readonly string[];
  /** As written. */
  words: string;
  at: number;
  end: number;
}

/** Finds agencies in texts. */
export interface AgencyFinder {
  mentionsIn(text: string): Mention[];
}

/**
 * A finder of the agencies that made a return, by their names, their other names in the review, and by the roles of the field
 * ("health visitor", "DSL"). The longest words win: a school nurse is not the school's.
 */
export function agencyFinder(agencies: readonly string[], review: Review): AgencyFinder {
  const meanings = meaningsOf(agencies, review);
  const phrases = [...meanings.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?:['’]s)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return {
    mentionsIn(text) {
      const found: Mention[] = [];
      for (const match of text.matchAll(pattern)) {
        const key = plain(match[0]);
        const meant = meanings.get(key) ?? meanings.get(key.replace(/'s$/, "")) ?? [];
        // Two or three letters are an agency's only in capitals.
        const small = /^[a-z]{2,3}$/.test(match[0]);
        if (meant.length > 0 && !small) {
          found.push({
            agencies: meant,
            words: match[0],
            at: match.index,
            end: match.index + match[0].length,
          });
        }
      }
      return found;
    },
  };
}

function meaningsOf(agencies: readonly string[], review: Review): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  const bySector = new Map<string, string[]>();
  const known = agencies.map((name) => ({
    name,
    aliases: review.agencies.find((agency) => agency.name === name)?.aliases ?? [],
  }));
  for (const { name, aliases } of known) {
    for (const sector of sectorsOf(name, aliases)) {
      bySector.set(sector, [...(bySector.get(sector) ?? []), name]);
    }
  }
  for (const { id, roles } of SECTORS) {
    for (const role of roles) meanings.set(plain(role), bySector.get(id) ?? []);
  }
  const health = [...new Set([...HEALTH].flatMap((id) => bySector.get(id) ?? []))];
  for (const words of ["health", "health professional", "health colleague"]) meanings.set(words, health);
  // Agencies of the review without a return are known, so that their words are nobody else's.
  for (const { name, aliases } of review.agencies) {
    const made = agencies.includes(name) ? [name] : [];
    for (const words of [name, ...aliases]) meanings.set(plain(words), made);
  }
  for (const { name } of known) meanings.set(plain(name), [name]);
  for (const words of NOBODY) meanings.set(words, []);
  return meanings;
}

/** The sectors of an agency: by its name, else by its other names. */
function sectorsOf(name: string, aliases: readonly string[]): string[] {
  const byName = SECTORS.filter(({ agency }) => agency.test(name)).map(({ id }) => id);
  const byAlias = SECTORS.filter(({ agency, roles }) =>
    aliases.some((alias) => agency.test(alias) || roles.includes(plain(alias))),
  ).map(({ id }) => id);
  return byName.length > 0 ? byName : byAlias;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();
}

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("'", "['’]")
    .replaceAll(" ", "\\s+");
}
