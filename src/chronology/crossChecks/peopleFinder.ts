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

/** The parents of the subjects, by what everyone calls them: "mother of Child R", and not "mother's partner". */
const PARENTS: readonly { role: RegExp; words: string }[] = [
  { role: /^(?:birth )?mother(?! ?['’]s)\b/i, words: "mother|mum|mam" },
  { role: /^(?:birth )?father(?! ?['’]s)\b/i, words: "father|dad" },
];
/** Relatives of an adult whom the review calls by what they are: "Son", "Daughter". */
const RELATIVE =
  /^(?:son|daughter|wife|husband|partner|brother|sister|stepfather|stepmother|grandmother|grandfather|aunt|uncle)$/i;
/** Where "mother" without a capital is the mother of the child: not after "his", "their", "foster" or a name. */
const LEADS_TO_PARENT = String.raw`(?:^|[.;:,(\n]\s*|(?:^|[^\p{L}\p{N}])(?:[Ww]ith|and|&|[Tt]he|[Bb]y|to|[Ff]rom|that|[Ww]hen|[Ww]hile|where|[Bb]oth|[Oo]nly|[Jj]ust|[Ss]aw|told|rang|seen|asked|but|as|if|see|met)\s+)`;

/** A pattern for each person of the review, by identifier; its first group is the name. */
export function personPatterns({ people }: Review): Map<string, RegExp> {
  return new Map(
    people.map(({ identifier, role, names }) => {
      const all = [identifier, ...names].sort((one, other) => other.length - one.length).map(escapedPhrase);
      all.push(...letterOf(identifier, people));
      const parent = PARENTS.find((one) => one.role.test(role));
      if (parent) all.push("[Bb]oth (?:birth )?parents");
      const named = String.raw`(?:^|[^\p{L}\p{N}])(?=[\p{Lu}\p{N}]|both)`;
      const isOnly = parent !== undefined && people.filter((one) => parent.role.test(one.role)).length === 1;
      const said = isOnly ? parent.words : RELATIVE.test(identifier) ? identifier.toLowerCase() : null;
      const lead =
        said === null ? String.raw`(?:^|[^\p{L}\p{N}])` : `(?:${LEADS_TO_PARENT}(?=(?:${said})\\b)|${named})`;
      const words = said === null ? all : [...all, said, capitals(said)];
      return [
        identifier,
        new RegExp(
          `${lead}(${words.join("|")})(?![\\p{L}\\p{N}]|['’]s|-in-law${said === null ? "" : "| of\\\\b"})`,
          "u",
        ),
      ];
    }),
  );
}

/** "S" for "Child S", where it is nobody else's letter and no word; not the S of "S 47". */
function letterOf(identifier: string, people: Review["people"]): string[] {
  const letterIn = (text: string): string | undefined =>
    /^(?:child|baby|adult|subject|young person|yp|person) ([B-HJ-Z])$/i.exec(text)?.[1];
  const letter = letterIn(identifier);
  if (letter === undefined || people.filter((one) => letterIn(one.identifier) === letter).length > 1)
    return [];
  return [`${letter}(?![.-]?\\p{L}| ?[\\d.]\\d?\\d)`];
}

/** "mother|mum" as "Mother|Mum". */
function capitals(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
