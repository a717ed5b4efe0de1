import { foldWord } from "./foldWord";
import { nameForms, type FormKind, type NamedPerson, type NameForm } from "./nameForms";
import { isOrdinaryWord, TITLES, usedAsName } from "./usedAsName";
import { SHORT_WORDS } from "./ordinaryWords";
import { beginsWithCapital, isCapitals, wordsOf, type Word } from "./words";

/** A name from the people list, found in a text. */
export interface NameSpan {
  /** Its place: text.slice(from, to), without a possessive "'s". */
  from: number;
  to: number;
  /** Whom it names; `null` where it may be several people, or someone else with that given name. */
  identifier: string | null;
  /** Everyone it may name. */
  candidates: string[];
  kind: "name" | "initials";
}

/** The names of people, prepared for searching; see `compileNames`. */
export interface NameMatcher {
  /** Forms by their first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly NameForm[]>;
  /** Capitals that are not initials: abbreviations, agency codes. */
  readonly notInitials: ReadonlySet<string>;
  /** Matches the folded text where it may contain a name; most texts contain none and need no closer look. */
  readonly mayMatch: RegExp;
}

/** How a text is searched. */
export interface FindOptions {
  /** The text is a list of people, not a sentence, so an ordinary word spelt like a name is the name. */
  listOfPeople?: boolean;
}

/**
 * A matcher for the people of a review.
 * @param notInitials capitals known to mean something else, which may happen to be a person's initials
 */
export function compileNames(
  people: readonly NamedPerson[],
  notInitials: ReadonlySet<string> = new Set(),
): NameMatcher {
  const byFirstWord = new Map<string, NameForm[]>();
  const add = (key: string, form: NameForm) => byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), form]);
  const forms = nameForms(people);
  for (const form of forms) {
    add(form.words[0] ?? "", form);
    if (form.kind === "initials") add(form.words.join(""), form);
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, notInitials, mayMatch: quickTest(forms) };
}

/** Matches the longest word of each form, possessive or with a verb in short, and initials with or without full stops. */
function quickTest(forms: readonly NameForm[]): RegExp {
  const patterns = forms.flatMap(({ kind, words }) =>
    kind === "initials"
      ? [words.join("\\. ?"), words.join("")]
      : [words.reduce((longest, word) => (word.length > longest.length ? word : longest), "")],
  );
  return new RegExp(
    `(?:^|[^\\p{L}\\p{N}])(?:${[...new Set(patterns)].join("|")})(?:s|d|ll|ve)?(?![\\p{L}\\p{N}])`,
    "u",
  );
}

/**
 * Finds listed names in a text (docs/domain.md section 10): in any case, with or without accents, possessive, with a straight or
 * curly apostrophe, hyphen or space, given name or surname alone, initials, across a line break; never an ordinary word
 * that is spelt the same. From left to right, without overlaps. Pure; linear in the text.
 */
export function findNames(text: string, matcher: NameMatcher, options: FindOptions = {}): NameSpan[] {
  if (matcher.byFirstWord.size === 0 || !matcher.mayMatch.test(foldWord(text))) return [];
  const words = wordsOf(text);
  const found: Found[] = [];
  for (let index = 0; index < words.length;) {
    const match = matchAt(text, words, index, matcher, options);
    if (match === null) index++;
    else {
      found.push(match);
      index = match.last + 1;
    }
  }
  return joinedNames(text, words, found).map((match) => spanOf(text, words, match));
}

interface Found {
  first: number;
  last: number;
  kind: FormKind;
  owners: ReadonlySet<string>;
}

function matchAt(
  text: string,
  words: readonly Word[],
  index: number,
  matcher: NameMatcher,
  options: FindOptions,
): Found | null {
  const word = words[index];
  if (word === undefined) return null;
  for (const form of matcher.byFirstWord.get(word.folded) ?? []) {
    const match =
      form.kind === "initials"
        ? matchInitials(text, words, index, form, matcher)
        : matchWords(text, words, index, form, options);
    if (match !== null) return match;
  }
  return null;
}

/**
 * What may come between the words of a name: spaces, one line break or an empty line, hyphens, also at the end of a line; a full stop
 * only after an initial.
 */
const GAP = /^(?:[^\S\n]{0,3}(?:\r?\n[^\S\n]{0,3}){0,2}|[^\S\n]?[-‐‑–][^\S\n]?(?:\r?\n[^\S\n]{0,3})?)$/;
/** A full stop, or the apostrophe of "O' Dowd". */
const GAP_AFTER_INITIAL = /^(?:\.?\s{0,3}|['’‘ʼ`´′＇]\s)$/;
/** "Tarrick, Rowan". */
const GAP_AFTER_SURNAME = /^,\s{1,3}$/;

function matchWords(
  text: string,
  words: readonly Word[],
  index: number,
  form: NameForm,
  options: FindOptions,
): Found | null {
  for (let at = 0; at < form.words.length; at++) {
    const word = words[index + at];
    const wanted = form.words[at] ?? "";
    if (word?.folded !== wanted) return null;
    if (wanted.length === 1 && !beginsWithCapital(word.text)) return null;
    const before = words[index + at - 1];
    if (at > 0 && before !== undefined) {
      const gap = text.slice(before.to, word.from);
      const previous = form.words[at - 1] ?? "";
      const initial = previous.length === 1 || previous === "st" || TITLES.has(previous);
      if (
        before.possessive ||
        !(GAP.test(gap) || (initial && GAP_AFTER_INITIAL.test(gap)) || GAP_AFTER_SURNAME.test(gap))
      )
        return null;
    }
  }
  const last = index + form.words.length - 1;
  if (!options.listOfPeople && !isUsedAsName(text, words, index, last, form)) return null;
  return { first: index, last, kind: form.kind, owners: form.owners };
}

function isUsedAsName(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  form: NameForm,
): boolean {
  if (first === last) {
    const folded = form.words[0] ?? "";
    const things = isCapitals(words[first]?.text ?? "") ? TUBES_AND_FEEDS : TUBES;
    if (isThingCalled(folded, words[last + 1], things)) return false;
    return !isOrdinaryWord(folded) && !isOrdinaryPlural(folded) ? true : usedAsName(text, words, first);
  }
  if (form.words.some((word) => word.length > 1 && !isOrdinaryWord(word))) return true;
  // "rose heath rang": in small letters as much as its last word is a name.
  return (
    words.slice(first, last + 1).every((word) => beginsWithCapital(word.text)) ||
    usedAsName(text, words, last)
  );
}

/** What a short name and what is spelt like it have behind them: "NG tube", "CO reading". */
const TUBES = /^tubes?$/;
const TUBES_AND_FEEDS = /^(?:tubes?|feeds?|feeding)$/;
const READINGS = /^(?:readings?|monitors?|monitoring|levels?|screening|alarms?|poisoning)$/;

function isThingCalled(folded: string, after: Word | undefined, things: RegExp): boolean {
  return folded.length <= 3 && things.test(after?.folded ?? "");
}

function isOrdinaryPlural(folded: string): boolean {
  return folded.endsWith("s") && isOrdinaryWord(folded.slice(0, -1));
}

function matchInitials(
  text: string,
  words: readonly Word[],
  index: number,
  form: NameForm,
  matcher: NameMatcher,
): Found | null {
  const word = words[index];
  if (word === undefined || word.text !== word.text.toUpperCase()) return null;
  const asOneWord = form.words.join("");
  if (word.folded === asOneWord) {
    const neighbours = [words[index - 1], words[index + 1]];
    const amongCapitals = neighbours.some(
      (other) => other !== undefined && other.text.length > 3 && isCapitals(other.text),
    );
    const known = matcher.notInitials.has(word.text) || SHORT_WORDS.has(word.folded);
    const partOfCode = /[\d/\\_&-]/.test(`${text.charAt(word.from - 1)}${text.charAt(word.to)}`);
    const isThing = isThingCalled(word.folded, words[index + 1], READINGS);
    if (amongCapitals || known || isThing || partOfCode || word.text.length !== asOneWord.length) return null;
    return { first: index, last: index, kind: "initials", owners: form.owners };
  }
  // "R.T." or "R. T."; letters with only spaces between them are not initials.
  for (let at = 0; at < form.words.length; at++) {
    const letter = words[index + at];
    if (letter === undefined || letter.folded !== form.words[at] || !beginsWithCapital(letter.text))
      return null;
    const before = words[index + at - 1];
    if (at > 0 && (before === undefined || !/^\. ?$/.test(text.slice(before.to, letter.from)))) return null;
  }
  // Longer initials than these are someone else's: "R.T.A.".
  const last = index + form.words.length - 1;
  const next = words[last + 1];
  const end = words[last]?.to ?? 0;
  const goesOn = next?.text.length === 1 && text.slice(end, next.from) === ".";
  const began = index > 0 && words[index - 1]?.text.length === 1 && text.charAt(word.from - 1) === ".";
  return goesOn || began ? null : { first: index, last, kind: "initials", owners: form.owners };
}

/** "Rowan James Tarrick", "TARRICK, Rowan": parts of one person's name next to each other count as one name. */
function joinedNames(text: string, words: readonly Word[], found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const match of found) {
    const before = all.at(-1);
    const owners = before === undefined ? [] : [...match.owners].filter((owner) => before.owners.has(owner));
    if (
      before !== undefined &&
      owners.length > 0 &&
      partsOfOne(before, match) &&
      nextToEachOther(text, words, before, match)
    )
      all[all.length - 1] = { first: before.first, last: match.last, kind: "whole", owners: new Set(owners) };
    else all.push(match);
  }
  return all;
}

function partsOfOne(a: Found, b: Found): boolean {
  const given = (kind: FormKind) => kind === "given" || kind === "single";
  return (given(a.kind) && b.kind === "surname") || (a.kind === "surname" && given(b.kind));
}

function nextToEachOther(text: string, words: readonly Word[], a: Found, b: Found): boolean {
  const between = words.slice(a.last + 1, b.first);
  if (between.length > 2 || words[a.last]?.possessive === true) return false;
  if (!between.every((word) => beginsWithCapital(word.text) && !word.possessive)) return false;
  const gap = text.slice(words[a.last]?.to ?? 0, words[b.first]?.from ?? 0);
  return between.length === 0
    ? GAP.test(gap) || GAP_AFTER_SURNAME.test(gap)
    : /^[\p{L}\p{M}\s.'’-]*$/u.test(gap) && !/\.\s+\p{L}{2}/u.test(gap);
}

function spanOf(text: string, words: readonly Word[], match: Found): NameSpan {
  const { first, last } = withTitle(text, words, match);
  const candidates = [...match.owners];
  const [only] = candidates;
  const sure = candidates.length === 1 && only !== undefined && !isSomeoneElse(text, words, match);
  return {
    from: words[first]?.from ?? 0,
    to: words[last]?.to ?? 0,
    identifier: sure ? only : null,
    candidates,
    kind: match.kind === "initials" ? "initials" : "name",
  };
}

function withTitle(text: string, words: readonly Word[], match: Found): Found {
  const before = words[match.first - 1];
  const word = words[match.first];
  if (before === undefined || word === undefined || match.kind === "initials") return match;
  const isTitle = TITLES.has(before.folded) && /^\.?\s{1,3}$/.test(text.slice(before.to, word.from));
  return isTitle ? { ...match, first: match.first - 1 } : match;
}

/** "Karl Hughes": a listed given name before a surname that is not that person's. */
function isSomeoneElse(text: string, words: readonly Word[], match: Found): boolean {
  if (match.kind !== "given" && match.kind !== "single") return false;
  const word = words[match.last];
  const after = words[match.last + 1];
  if (word === undefined || after === undefined || word.possessive) return false;
  if (
    text.slice(word.to, after.from) !== " " ||
    isCapitals(after.text) ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(after.text)
  )
    return false;
  return !NOT_SURNAMES.has(after.folded);
}

const NOT_SURNAMES = new Set(
  `mother father child sibling monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december christmas easter police school social health housing`.split(/\s+/),
);
