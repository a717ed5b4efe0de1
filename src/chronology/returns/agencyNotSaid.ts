import { namesKindOfAgency } from "../../review/genericAgencies";
import type { FoundAgency } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import { compileNames, findNames } from "../names/findNames";
import { looksLikeName } from "../names/looksLikeName";
import { labelledPerson, plain } from "./titles";

const NOT_SAID = "Agency not said";
/** What people are called in the papers, and what joins names: none of it tells a person. */
const NOBODY =
  /^(?:child|children|baby|adult|subject|person|young|people|mother|father|sibling|partner|family|and|of|the|for|re|about|unknown|\p{L}|\d+)$/iu;

/**
 * The agency of a return that only the name of its file tells, without the people whom that names (docs/domain.md section 10): a
 * file called after a child makes no agency of the child. "Agency not said" where nothing else is left.
 */
export function withoutPeople(
  found: FoundAgency,
  titleRows: readonly (readonly string[])[],
  review: Review,
): FoundAgency {
  if (found.evidence !== "file name" || found.listed !== null) return found;
  const spans = findNames(found.name, compileNames(review.people), { listOfPeople: true });
  const about = new Set(
    plain(labelledPerson(titleRows) ?? "")
      .split(" ")
      .filter((word) => word !== "" && !NOBODY.test(word)),
  );
  let at = 0;
  const kept = found.name.split(/(\s+)/).filter((word) => {
    const from = at;
    at += word.length;
    const named = spans.some((span) => from < span.to && span.from < from + word.length);
    return !named && !about.has(plain(word));
  });
  const name = kept.join("").replace(/\s+/g, " ").trim();
  if (name === found.name) return found;
  if (!name.split(" ").every((word) => NOBODY.test(word) || word === "")) return { ...found, name };
  const [whose, another] = new Set(spans.map(({ identifier }) => identifier));
  return { ...found, name: whose && another === undefined ? `${NOT_SAID} (${whose})` : NOT_SAID };
}

/** What is said of an agency that may be the name of a person, from the name of a file alone; `null` where it is none. */
export function mayBePerson({ name, evidence, listed }: FoundAgency): string | null {
  if (evidence !== "file name" || listed !== null) return null;
  if (name.startsWith(NOT_SAID))
    return "It does not say whose it is, and the name of its file names a person: say on its card which agency made it.";
  return looksLikeName(name) && !namesKindOfAgency(name)
    ? `It does not say whose it is: its agency (${name}) was taken from the name of its file. If that is a person's name, say on its card which agency made it.`
    : null;
}
