import { EVENT_KINDS } from "./eventKinds";
import type { KindFamily } from "./kinds/eventKind";
import { daysApart, SAME_CLOCK } from "./linkScore";
import type { Account } from "./account";

/** Why two entries seem to tell of the same event, in words: "Same day; both record a strategy discussion; …". */
export function linkReasons(one: Account, other: Account): string {
  const reasons = [
    onDate(one, other),
    onTime(one, other),
    onKind(one, other),
    onNames(one, other),
    onPeople(one, other),
    onWords(one, other),
  ].filter((reason) => reason !== "");
  const text = reasons.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function onDate(one: Account, other: Account): string {
  const gap = daysApart(one, other);
  if (gap === null) return "";
  if (gap > 0) return gap === 1 ? "a day apart" : `${gap} days apart`;
  const exact = [one, other].every(({ days }) => days?.first === days?.last);
  return exact ? "same day" : "overlapping dates";
}

function onTime(one: Account, other: Account): string {
  const known = one.minutes !== null && other.minutes !== null;
  return known && Math.abs((one.minutes ?? 0) - (other.minutes ?? 0)) <= SAME_CLOCK ? "same time" : "";
}

const FAMILIES: readonly KindFamily[] = ["meeting", "incident", "routine", "contact"];
const MOST_KINDS = 2;

function onKind(one: Account, other: Account): string {
  const rank = (kind: number): number => FAMILIES.indexOf(EVENT_KINDS[kind]?.family ?? "contact");
  const shared = [...one.kinds].filter((kind) => other.kinds.has(kind)).sort((a, b) => rank(a) - rank(b));
  const named = shared.slice(0, MOST_KINDS).map((kind) => EVENT_KINDS[kind]?.words ?? "");
  if (named.length > 0) return `both record ${named.join(" and ")}`;
  const meetings = [one, other].every(({ isMeeting, plainMeeting }) => isMeeting || plainMeeting);
  return meetings ? "both record a meeting" : "";
}

function onNames(one: Account, other: Account): string {
  const mine = one.names.get(other.agency);
  const theirs = other.names.get(one.agency);
  if (mine && theirs) return "each names the other";
  const [account, named] = mine ? [one, mine] : [other, theirs];
  if (named) return `${account.agency} names ${the(named.words)}`;
  for (const [agency, { words }] of one.names) if (other.names.has(agency)) return `both name ${the(words)}`;
  return "";
}

function the(words: string): string {
  return /^(?:[A-Z]{2}|the )/.test(words) ? words : `the ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function onPeople(one: Account, other: Account): string {
  const shared = [...one.people].filter((person) => other.people.has(person));
  return shared.length > 0 ? `both mention ${listed(shared)}` : "";
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const MOST_WORDS = 3;
/** A shared word is worth mentioning from this weight on. */
const WORTH_MENTIONING = 0.02;

function onWords(one: Account, other: Account): string {
  const shared = [...one.words]
    .map(([stem, weight]) => ({ stem, weight: weight * (other.words.get(stem) ?? 0) }))
    .filter(({ weight }) => weight > WORTH_MENTIONING)
    .sort((a, b) => b.weight - a.weight)
    .map(({ stem }) => wordOf(one, stem))
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  return shared.length > 0 ? `shared words: ${listed(shared.map((word) => `“${word}”`))}` : "";
}

/** The word of the entry that begins like the stem. */
function wordOf({ text }: Account, stem: string): string {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.find((word) => word.startsWith(stem.slice(0, Math.max(4, stem.length - 1)))) ?? "";
}
