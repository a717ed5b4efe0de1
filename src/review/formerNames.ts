import { agencyNamed, agencyMentioned } from "./agencyNames";
import type { Review, ReviewAgency } from "./review";

/** What an agency of a return was called when it was last merged. */
interface NameOfReturn {
  agency: string;
  /** What its refs begin with; "" until it is merged. */
  code: string;
  /** The review did not list it then: the name is the return's own. */
  namedItself: boolean;
}

/**
 * The review with the names that its agencies had before among their other names, so that an agency renamed, or listed after the
 * first merge, is still the same one (docs/domain.md section 3). An agency that the merge itself listed, by the name on its return,
 * gives way to one by which a person means it; those that nobody meant stand behind the others, in the order of their names.
 */
export function withFormerNames(review: Review, returns: readonly NameOfReturn[]): Review {
  const byPeople = review.agencies.filter((agency) => !isMadeOf(agency, returns));
  const made = review.agencies.filter((agency) => isMadeOf(agency, returns));
  const former = new Map<string, string[]>();
  const isNow = (agency: ReviewAgency, names: readonly string[]): void => {
    former.set(agency.name, [...(former.get(agency.name) ?? []), ...names]);
  };
  const people = { ...review, agencies: byPeople };
  const gone = new Set<ReviewAgency>();
  for (const agency of byPeople) {
    const others = { ...review, agencies: byPeople.filter((other) => other !== agency && !gone.has(other)) };
    const now = others.agencies.find(({ aliases }) => aliases.some((alias) => sameName(alias, agency.name)));
    if (!now || agency.aliases.some((alias) => sameName(alias, now.name))) continue;
    gone.add(agency);
    isNow(now, [agency.name, ...agency.aliases]);
  }
  for (const agency of made) {
    const now = agencyNamed(people, agency.name) ?? agencyMentioned(people, [agency.name]);
    if (!now || gone.has(now)) continue;
    gone.add(agency);
    isNow(now, [agency.name, ...agency.aliases]);
  }
  const standing = [...byPeople, ...made.sort((one, other) => (one.name < other.name ? -1 : 1))].filter(
    (agency) => !gone.has(agency),
  );
  for (const { agency, code } of returns) {
    const listed = agencyNamed({ ...review, agencies: standing }, agency);
    const renamed = code === "" || listed ? undefined : standing.find((each) => each.code === code);
    if (renamed) isNow(renamed, [agency]);
  }
  return {
    ...review,
    agencies: standing.map((agency) => withAliases(agency, former.get(agency.name) ?? [])),
  };
}

/** Whether the review lists an agency by the word of a person, and not only because a return called itself so. */
export function isListedByPeople(review: Review, returns: readonly NameOfReturn[], name: string): boolean {
  const listed = agencyNamed(review, name);
  return listed !== null && !isMadeOf(listed, returns);
}

/** Whether an agency is listed only because a return that was merged called itself so. */
function isMadeOf({ name, aliases }: ReviewAgency, returns: readonly NameOfReturn[]): boolean {
  const own = returns.filter(({ agency, code }) => code !== "" && sameName(agency, name));
  return aliases.length === 0 && own.length > 0 && own.every(({ namedItself }) => namedItself);
}

function withAliases(agency: ReviewAgency, names: readonly string[]): ReviewAgency {
  const known = [agency.name, ...agency.aliases];
  const aliases = [...agency.aliases];
  for (const name of names) {
    if (known.some((each) => sameName(each, name))) continue;
    aliases.push(name);
    known.push(name);
  }
  return aliases.length === agency.aliases.length ? agency : { ...agency, aliases };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
