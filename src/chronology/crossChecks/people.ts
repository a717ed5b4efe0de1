import type { Review } from "../../review/review";
import type { CheckedEntry, PersonInOneReturn } from "./checkResults";

/** Finds the people of the review in texts, by identifier and by the names they go by. */
export interface PeopleFinder {
  in(text: string): Set<string>;
}

export function peopleFinder({ people }: Review): PeopleFinder {
  const byName = new Map<string, string>();
  for (const { identifier, names } of people) {
    for (const name of [identifier, ...names]) byName.set(plain(name), identifier);
  }
  const names = [...byName.keys()].sort((one, other) => other.length - one.length);
  if (names.length === 0) return { in: () => new Set() };
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join("|")})(?:['’]s)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return {
    in(text) {
      const found = new Set<string>();
      for (const [match] of text.matchAll(pattern)) {
        const name = plain(match);
        const identifier = byName.get(name) ?? byName.get(name.replace(/'s$/, ""));
        // "father" in small letters is anybody's; the person is written with a capital.
        if (identifier !== undefined && /^[\p{Lu}\p{N}]/u.test(match)) found.add(identifier);
      }
      return found;
    },
  };
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

/** A pattern for each person of the review, by identifier. */
export function personPatterns({ people }: Review): Map<string, RegExp> {
  return new Map(
    people.map(({ identifier, names }) => {
      const all = [identifier, ...names].sort((one, other) => other.length - one.length).map(escaped);
      return [identifier, new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}]|['’]s)`, "u")];
    }),
  );
}

/** "Adult F", "Friend 2", "MP2": what people are called in the papers who are not on the review's list. */
const IDENTIFIER =
  /^(?:(?:Adult|Child|Male|Female|Man|Woman|Person|Friend|Associate|Partner|Uncle|Aunt|Cousin|Neighbour|Carer|Sibling|Visitor|Lodger|Baby|Young Person|Ex-?partner)\s+(?:[A-Z]{1,2}|\d{1,2}|[A-Z]\d)|[A-Z]{1,4}\d{1,2})$/;

const AT_A_TIME = 50;

/** What parts one person from the next in a column of people. */
const PARTS = /\s*(?:[;,/\n&+]|\band\b)\s*/;

/**
 * The people who appear in one agency's return only: those of the review, wherever an entry names them, and others whom the
 * column of people calls by an identifier.
 */
export function* peopleInOneReturn(
  entries: readonly CheckedEntry[],
  review: Review,
): Generator<undefined, PersonInOneReturn[]> {
  const returns = new Set(entries.map(({ agency }) => agency));
  if (returns.size < 2) return [];
  const finder = peopleFinder(review);
  const seen = new Map<string, { agencies: Set<string>; refs: string[] }>();
  const note = (person: string, { agency, ref }: CheckedEntry): void => {
    const known = seen.get(person) ?? { agencies: new Set(), refs: [] };
    known.agencies.add(agency);
    known.refs.push(ref);
    seen.set(person, known);
  };
  const listed = new Set(review.people.flatMap(({ identifier, names }) => [identifier, ...names]).map(plain));
  const others = new Map<string, string>();
  for (const [index, { texts }] of entries.entries()) {
    if (index % AT_A_TIME === 0) yield undefined;
    for (const part of texts.person.split(PARTS)) {
      const name = part.trim();
      if (IDENTIFIER.test(name) && !listed.has(plain(name))) others.set(plain(name), name);
    }
  }
  const otherFinder = peopleFinder({ ...review, people: [...others.values()].map(asPerson) });
  for (const [index, entry] of entries.entries()) {
    if (index % AT_A_TIME === 0) yield undefined;
    const { texts } = entry;
    const text = [texts.person, texts.event, texts.action, texts.childVoice, texts.comment].join("\n");
    for (const person of finder.in(text)) note(person, entry);
    for (const person of otherFinder.in(text)) note(person, entry);
  }
  return [...seen].flatMap(([person, { agencies, refs }]) => {
    const [only] = agencies;
    return agencies.size === 1 && only !== undefined ? [{ person, agency: only, refs }] : [];
  });
}

function asPerson(identifier: string): Review["people"][number] {
  return { identifier, role: "", born: null, names: [] };
}
