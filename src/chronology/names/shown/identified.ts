import { foldWord } from "../foldWord";
import { compileNames, findNames, type NameMatcher } from "../findNames";
import { findNumbers } from "../findNumbers";
import { compileHandles, findHandles, type Handles } from "../handles";
import type { NamedPerson } from "../nameForms";
import { replaceSpans, withoutOverlaps } from "../spans";

/** A stretch of a text with names, and what stands there while identifiers are shown. */
export interface Replaced {
  from: number;
  to: number;
  identifier: string;
}

/** What texts are searched with before identifiers are shown in them. */
export interface Identifiers {
  readonly names: NameMatcher;
  readonly handles: Handles;
  /** The identifiers themselves, of which no part is a name. */
  readonly own: readonly string[];
}

/** Which names of a text give way to identifiers. */
export interface NamesFound {
  /** From left to right, without overlaps. */
  replaced: Replaced[];
  /** In how many places a name may be several people's and stays. */
  unsure: number;
}

/** Prepares the people of a review for `namesToReplace`. */
export function compileIdentifiers(
  people: readonly NamedPerson[],
  notInitials: ReadonlySet<string> = new Set(),
): Identifiers {
  return {
    names: compileNames(people, notInitials),
    handles: compileHandles(people),
    own: people.map(({ identifier }) => identifier),
  };
}

interface Candidate {
  from: number;
  to: number;
  identifier: string | null;
  address?: true;
}

/**
 * The names of a text that give way to identifiers (docs/domain.md section 10); an e-mail address with a name in it gives way whole.
 * Pure; linear in the text.
 * @param listOfPeople the text is a list of people and no sentence
 */
export function namesToReplace(
  text: string,
  { names, handles, own }: Identifiers,
  listOfPeople = false,
): NamesFound {
  const called: Candidate[] = withoutOverlaps(
    findNames(text, names, { listOfPeople }),
    findHandles(text, handles),
  );
  const addresses = addressesWith(text, handles);
  if (called.length + addresses.length === 0) return { replaced: [], unsure: 0 };
  const kept = placesOf(text, own);
  const isOwn = ({ from, to }: Candidate): boolean =>
    kept.some((place) => place.from <= from && to <= place.to);
  const found = withoutOverlaps(addresses, called).filter((span) => !isOwn(span));
  const replaced = found.flatMap(({ from, to, identifier, address }): Replaced[] => {
    if (identifier === null) return [];
    return [{ from, to, identifier: address ? `[e-mail address of ${identifier}]` : identifier }];
  });
  return { replaced, unsure: found.length - replaced.length };
}

/** The e-mail addresses that hold names. Whom one names is sure where each of its words is a name, and all are one person's. */
function addressesWith(text: string, { words, joined }: Handles): Candidate[] {
  if (!text.includes("@")) return [];
  return findNumbers(text).flatMap(({ kind, from, to }): Candidate[] => {
    if (kind !== "e-mail") return [];
    const parts = text.slice(from, text.indexOf("@", from)).match(/[\p{L}\p{M}]+/gu) ?? [];
    const owners = parts.map((part) => words.get(foldWord(part)) ?? joined.get(foldWord(part)));
    if (owners.every((each) => each === undefined)) return [];
    const [first, ...others] = owners.map((each) => [...(each ?? [])]);
    const [only, another] = (first ?? []).filter((each) => others.every((other) => other.includes(each)));
    return [{ from, to, identifier: another === undefined ? (only ?? null) : null, address: true }];
  });
}

function placesOf(text: string, words: readonly string[]): { from: number; to: number }[] {
  return words.flatMap((word) => {
    const places: { from: number; to: number }[] = [];
    for (let at = text.indexOf(word); word !== "" && at >= 0; at = text.indexOf(word, at + word.length)) {
      places.push({ from: at, to: at + word.length });
    }
    return places;
  });
}

/** The text as it is while identifiers are shown. */
export function withIdentifiers(text: string, replaced: readonly Replaced[]): string {
  return replaceSpans(text, replaced, ({ identifier }) => identifier);
}
