import type { Review } from "../../review/review";
import { matchesApart } from "../names/matchesApart";
import { escapedPhrase, listedUnder, phrasePattern, plainPhrase } from "./phrases";

/** Finds the people of the review in texts, by identifier and by the names they go by. */
interface PeopleFinder {
  /** The identifiers of the people whom a text mentions. */
  in(text: string): Set<string>;
}

/** A finder of the people of the review. */
export function peopleFinder({ people }: Pick<Review, "people">): PeopleFinder {
  const byName = new Map<string, string>();
  for (const { identifier, names } of people) {
    for (const name of [identifier, ...names]) byName.set(plainPhrase(name), identifier);
  }
  if (byName.size === 0) return { in: () => new Set() };
  const pattern = phrasePattern(byName.keys());
  return {
    in(text) {
      const found = new Set<string>();
      for (const { text: match } of matchesApart(text, pattern)) {
        const identifier = listedUnder(byName, match);
        // "father" in lower case may be anyone; the person is written with a capital.
        if (identifier !== undefined && /^[\p{Lu}\p{N}]/u.test(match)) found.add(identifier);
      }
      return found;
    },
  };
}

/** A pattern for each person of the review, by identifier; its first group is the name. */
export function personPatterns({ people }: Review): Map<string, RegExp> {
  return new Map(
    people.map(({ identifier, role, names }) => {
      const all = [identifier, ...names].sort((one, other) => other.length - one.length).map(escapedPhrase);
      if (/^(?:birth )?(?:mother|father)(?! ?['’]s)\b/i.test(role)) all.push("[Bb]oth (?:birth )?parents");
      return [identifier, new RegExp(`(?:^|[^\\p{L}\\p{N}])(${all.join("|")})(?![\\p{L}\\p{N}]|['’]s)`, "u")];
    }),
  );
}
