import type { Review } from "../../review/review";
import { eachInSteps, type InSteps } from "../inSteps";
import type { CheckedEntry, PersonInOneReturn } from "./checkResults";
import { peopleFinder } from "./peopleFinder";
import { plainPhrase } from "./phrases";
import { inTurn, pattern } from "../../calendar/pattern";

/** "Adult F", "Friend 2", "MP2": what the papers call people who are not on the review's list. */
const IDENTIFIER = pattern(
  "",
  /^/,
  [
    inTurn(
      [
        /Adult|Child|Male|Female|Man|Woman|Person|Friend|Associate|Partner|Uncle|Aunt|Cousin/,
        /Neighbour|Carer|Sibling|Visitor|Lodger|Baby|Young Person|Ex-?partner/,
      ],
      /\s+(?:[A-Z]{1,2}|\d{1,2}|[A-Z]\d)/,
    ),
    /[A-Z]{1,4}\d{1,2}/,
  ],
  /$/,
);

/** What separates one person from the next in a column of people. */
const SEPARATOR = /\s*(?:[;,/\n&+]|\band\b)\s*/;

/** Whether a text is nothing but what the papers call someone. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** The people in a cell of a column of people, one by one as written. */
export function personParts(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * The people who appear in one agency's return only: those of the review, wherever an entry names them, and others to whom
 * the column of people gives an identifier. In small steps.
 */
export function* peopleInOneReturn(
  entries: readonly CheckedEntry[],
  review: Review,
): InSteps<PersonInOneReturn[]> {
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
  const listed = new Set(
    review.people.flatMap(({ identifier, names }) => [identifier, ...names]).map(plainPhrase),
  );
  const others = new Map<string, string>();
  yield* eachInSteps(entries, ({ texts }) => {
    for (const name of personParts(texts.person)) {
      if (isIdentifier(name) && !listed.has(plainPhrase(name))) others.set(plainPhrase(name), name);
    }
  });
  const otherFinder = peopleFinder({ people: [...others.values()].map(asPerson) });
  yield* eachInSteps(entries, (entry) => {
    const { texts } = entry;
    const text = [texts.person, texts.event, texts.action, texts.childVoice, texts.comment].join("\n");
    for (const person of finder.in(text)) note(person, entry);
    for (const person of otherFinder.in(text)) note(person, entry);
  });
  return [...seen].flatMap(([person, { agencies, refs }]) => {
    const [only] = agencies;
    return agencies.size === 1 && only !== undefined ? [{ person, agency: only, refs }] : [];
  });
}

function asPerson(identifier: string): Review["people"][number] {
  return { identifier, role: "", born: null, names: [] };
}
