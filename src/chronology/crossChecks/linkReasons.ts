import { EVENT_KINDS, type KindFamily } from "./eventKinds";
import { daysApart, SAME_CLOCK } from "./linkScore";
import type { Telling } from "./account";

/** Why two entries seem to tell of the same event, for a person: "Same day; both tell of a strategy discussion; …". */
export function linkReasons(one: Telling, other: Telling): string {
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

function onDate(one: Telling, other: Telling): string {
  const gap = daysApart(one, other);
  if (gap === null) return "";
  if (gap > 0) return gap === 1 ? "a day apart" : `${gap} days apart`;
  const exact = [one, other].every(({ days }) => days?.first === days?.last);
  return exact ? "same day" : "the dates meet";
}

function onTime(one: Telling, other: Telling): string {
  const known = one.minutes !== null && other.minutes !== null;
  return known && Math.abs((one.minutes ?? 0) - (other.minutes ?? 0)) <= SAME_CLOCK ? "same time" : "";
}

const FAMILIES: readonly KindFamily[] = ["meeting", "incident", "routine", "contact"];
const MOST_KINDS = 2;

function onKind(one: Telling, other: Telling): string {
  const rank = (kind: number): number => FAMILIES.indexOf(EVENT_KINDS[kind]?.family ?? "contact");
  const shared = [...one.kinds].filter((kind) => other.kinds.has(kind)).sort((a, b) => rank(a) - rank(b));
  const named = shared.slice(0, MOST_KINDS).map((kind) => EVENT_KINDS[kind]?.words ?? "");
  if (named.length > 0) return `both tell of ${named.join(" and ")}`;
  const meetings = [one, other].every(({ isMeeting, plainMeeting }) => isMeeting || plainMeeting);
  return meetings ? "both tell of a meeting" : "";
}

function onNames(one: Telling, other: Telling): string {
  const mine = one.names.get(other.agency);
  const theirs = other.names.get(one.agency);
  if (mine && theirs) return "each names the other";
  const [teller, named] = mine ? [one, mine] : [other, theirs];
  if (named) return `${teller.agency} names ${the(named.words)}`;
  for (const [agency, { words }] of one.names) if (other.names.has(agency)) return `both name ${the(words)}`;
  return "";
}

function the(words: string): string {
  return /^(?:[A-Z]{2}|the )/.test(words) ? words : `the ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function onPeople(one: Telling, other: Telling): string {
  const shared = [...one.people].filter((person) => other.people.has(person));
  return shared.length > 0 ? `both speak of ${listed(shared)}` : "";
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const MOST_WORDS = 3;
/** A word that both have tells something from this weight on. */
const TELLING = 0.02;

function onWords(one: Telling, other: Telling): string {
  const shared = [...one.words]
    .map(([stem, weight]) => ({ stem, weight: weight * (other.words.get(stem) ?? 0) }))
    .filter(({ weight }) => weight > TELLING)
    .sort((a, b) => b.weight - a.weight)
    .map(({ stem }) => wordOf(one, stem))
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  return shared.length > 0 ? `in words: ${listed(shared.map((word) => `“${word}”`))}` : "";
}

/** The word of the entry that begins like the stem, for a person to read. */
function wordOf({ text }: Telling, stem: string): string {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.find((word) => word.startsWith(stem.slice(0, Math.max(4, stem.length - 1)))) ?? "";
}
