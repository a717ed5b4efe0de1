import { isOneSlipFrom } from "../calendar/misspelling";
import { looksLikeName } from "../chronology/names/looksLikeName";
import { COMMON_WORDS, PLACE_WORDS, SHORT_WORDS } from "../chronology/names/ordinaryWords";
import {
  beginsSentence,
  doesSomething,
  isOrdinaryWord,
  mayBeName,
  TITLES,
} from "../chronology/names/usedAsName";
import { isOutwardCode } from "../chronology/names/findNumbers";
import { beginsWithCapital, isCapitals, wordsOf, type Word } from "../chronology/names/words";
import { eachInSteps, type InSteps } from "../chronology/inSteps";
import { capitalsKnownTo } from "../chronology/rules/knownCapitals";
import type { Review } from "../review/review";
import { JARGON, STREETS_AND_HOUSES } from "./jargon";
import { namedByPlace } from "./namesByPlace";
import { sentenceAround } from "./sentenceAround";
import { isThing } from "./things";

/** What a doubt is about, in a word of the report. */
export type DoubtKind = "name" | "place" | "word or name" | "spelling" | "birth";

/** Words that may identify somebody: a person reads the sentence and decides. */
export interface Doubt {
  from: number;
  to: number;
  what: DoubtKind;
  words: string;
  sentence: string;
}

/** What is known of the words of a review. */
export interface KnownWords {
  /** Listed names that are ordinary words too: "will". */
  readonly ordinaryNames: ReadonlySet<string>;
  /** Words of listed names that are nothing else. */
  readonly namesAlone: readonly string[];
  /** The letters with which listed names begin. */
  readonly initials: ReadonlySet<string>;
  /** What people are called in the papers, in lower case. */
  readonly identifiers: ReadonlySet<string>;
  /** Words that name nobody: identifiers, roles, abbreviations, what the texts write in lower case. */
  readonly nobody: ReadonlySet<string>;
}

const SHORTEST_MISSPELT = 5;

/**
 * Prepares what is known for `findDoubts`, in small steps.
 * @param texts all that is to be published: a word that they also write in lower case is an ordinary one
 */
export function* compileKnownWords(review: Review, texts: Iterable<string>): InSteps<KnownWords> {
  const names = review.people.flatMap(({ names: own }) => own.flatMap((name) => wordsOf(name)));
  const listed = new Set(
    names.map(({ folded }) => folded).filter((word) => word.length > 1 && !TITLES.has(word)),
  );
  const nobody = new Set([...capitalsKnownTo(review)].map((word) => word.toLowerCase()));
  const add = (text: string): void => wordsOf(text).forEach(({ folded }) => nobody.add(folded));
  for (const { identifier, role } of review.people) [identifier, role].forEach(add);
  Object.values(review.abbreviations).forEach(add);
  yield* eachInSteps(texts, (text) => {
    for (const { text: word, folded } of wordsOf(text)) if (!beginsWithCapital(word)) nobody.add(folded);
  });
  return {
    ordinaryNames: new Set([...listed].filter(isOrdinaryWord)),
    namesAlone: [...listed].filter((word) => word.length >= SHORTEST_MISSPELT && !COMMON_WORDS.has(word)),
    initials: new Set([...listed].map((word) => word.charAt(0))),
    identifiers: new Set(review.people.map(({ identifier }) => identifier.toLowerCase())),
    nobody,
  };
}

/**
 * What of a text a person has to decide before it is published (docs/domain.md section 10): names that are not listed, places, slips
 * in listed names, and listed names that may be ordinary words. The text has lost all that is sure. From left to right.
 */
export function findDoubts(text: string, known: KnownWords): Doubt[] {
  const words = wordsOf(text);
  const found: Doubt[] = [];
  for (let index = 0; index < words.length;) {
    const doubt = doubtAt(text, words, index, known);
    if (doubt) {
      const [first, last] = [words[index], words[index + doubt.count - 1]];
      const [from, to] = [first?.from ?? 0, last?.to ?? 0];
      const sentence = sentenceAround(text, from, to);
      found.push({ from, to, what: doubt.what, words: text.slice(from, to).replace(/\s+/g, " "), sentence });
    }
    index += doubt?.count ?? 1;
  }
  return found;
}

/** Names where a role is asked for, one in a line or between commas; from left to right. */
export function findNamedLeads(text: string, { identifiers }: KnownWords): Doubt[] {
  return [...text.matchAll(/[^\n,;/&]+/g)].flatMap(({ index, 0: part }): Doubt[] => {
    const words = part.trim();
    if (!looksLikeName(words) || identifiers.has(words.toLowerCase())) return [];
    const from = index + part.indexOf(words);
    return [{ from, to: from + words.length, what: "name", words, sentence: words }];
  });
}

interface Found {
  what: DoubtKind;
  /** Of words. */
  count: number;
}

function doubtAt(text: string, words: readonly Word[], index: number, known: KnownWords): Found | null {
  const word = words[index];
  if (word === undefined || withinMark(text, word)) return null;
  if (isBirth(words, index)) return { what: "birth", count: 1 };
  const lettered = titledLetter(text, words, index, known);
  if (lettered) return lettered;
  if (known.ordinaryNames.has(word.folded) && mayBeName(words, index))
    return { what: "word or name", count: 1 };
  const foreign = inAnotherScript(words, index, text);
  if (foreign > 0) return { what: "name", count: foreign };
  if (isArea(text, words, index)) return { what: "place", count: 1 };
  // "Mrs. Ng", "Mr X Li".
  const short = /^\p{Lu}\p{Ll}$/u.test(word.text) && isTitled(text, words, index);
  const long = short || /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word.text);
  const run = long ? capitalised(text, words, index) : 0;
  const place = placeIn(words, index, run, known);
  if (place !== null) return { what: "place", count: place };
  const slipped = slip(word, known);
  if (slipped) return slipped;
  const named = namedByPlace(text, words, index, known);
  if (named !== null) return { what: "name", count: named };
  return long ? unlisted(text, words, index, run, known) : null;
}

/** A birthday, or "was born" without more: beside an exact date it tells the day of birth; and "born in 1988", "yob 1988". */
function isBirth(words: readonly Word[], index: number): boolean {
  const { folded } = words[index] ?? { folded: "" };
  return (
    /^(?:birthdays?|yob)$/.test(folded) ||
    (folded === "born" && /^(?:was|were|is)$/.test(words[index - 1]?.folded ?? "")) ||
    (folded === "born" && words.slice(index + 1, index + 4).some(({ text }) => /^(?:19|20)\d\d$/.test(text)))
  );
}

/** How many words from here are written in none of our letters: nothing tells whether they name somebody. */
function inAnotherScript(words: readonly Word[], index: number, text: string): number {
  let count = 0;
  for (; count < MOST_FOREIGN; count++) {
    const [before, word] = [words[index + count - 1], words[index + count]];
    if (word === undefined || !FOREIGN.test(word.text)) break;
    if (count > 0 && before !== undefined && !/^[ ·・-]$/.test(text.slice(before.to, word.from))) break;
  }
  return count;
}

/** Letters of no Latin alphabet; one Greek letter is a sign. */
const FOREIGN = /^(?=.*\p{L})(?!\p{Script=Greek}$)[^\p{Script=Latin}\d]+$/u;
const MOST_FOREIGN = 6;

/** "In CF10", "the CF10 area", "NP20 and CF24 areas": the first half of a postcode where it says a place. */
function isArea(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !isOutwardCode(word.text)) return false;
  const around = text.slice(Math.max(0, word.from - 24), word.from);
  const after = text.slice(word.to, word.to + 24);
  if (/\bpost ?codes?[ :]+(?:(?:is|was|of|area|district)[ :]*)*$/i.test(around)) return true;
  if (/^(?:(?:,| and| or|, and)? [A-Z]{1,2}\d[A-Z\d]?)* (?:areas?|post ?codes?|districts?)\b/i.test(after))
    return true;
  return (
    /^[A-Z]{2}\d/.test(word.text) &&
    /\b(?:(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)|based|house|flat|address) (?:in|at|near)|(?:moved?|moving|relocat(?:ed|ing)) (?:in|to|from|near)) $/i.test(
      around,
    )
  );
}

/** Whether a title stands before: "Mr Li", "Mr X Li". */
function isTitled(text: string, words: readonly Word[], index: number): boolean {
  const [twoBefore, before, word] = [words[index - 2], words[index - 1], words[index]];
  if (before === undefined || word === undefined || !/^\.? $/.test(text.slice(before.to, word.from)))
    return false;
  const initial = /^\p{Lu}$/u.test(before.text) && TITLES.has(twoBefore?.folded ?? "");
  return initial || TITLES.has(before.folded);
}

/** "Ms T", "Baby Q", "Mrs O'D.": a letter with which a listed name begins, and no identifier. */
function titledLetter(text: string, words: readonly Word[], index: number, known: KnownWords): Found | null {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !/^\p{Lu}(?:['’]\p{Lu})?$/u.test(next.text)) return null;
  if (!TITLES.has(word.folded) && !BEFORE_A_LETTER.has(word.folded)) return null;
  const both = text.slice(word.from, next.to);
  return known.initials.has(next.folded.charAt(0)) && !known.identifiers.has(both.toLowerCase())
    ? { what: "name", count: 2 }
    : null;
}

const BEFORE_A_LETTER = new Set("baby child little young family mother father adult boy girl".split(" "));

/** "[name]", "[aged 6]": what the copy itself put there. */
function withinMark(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.from - 30), word.from);
  return before.lastIndexOf("[") > before.lastIndexOf("]") && text.slice(word.to, word.to + 30).includes("]");
}

function slip({ folded }: Word, { namesAlone, nobody }: KnownWords): Found | null {
  if (folded.length < SHORTEST_MISSPELT - 1 || nobody.has(folded) || isOrdinaryWord(folded)) return null;
  return namesAlone.some((name) => isOneSlipFrom(folded, name)) ? { what: "spelling", count: 1 } : null;
}

/** How many words from here have a capital, with nothing but a space between them. */
function capitalised(text: string, words: readonly Word[], index: number): number {
  let count = 1;
  for (; count < 6; count++) {
    const [before, next] = [words[index + count - 1], words[index + count]];
    if (before === undefined || next === undefined || !beginsWithCapital(next.text)) break;
    const gap = before.text.length < 3 ? /^\.? ?$/ : /^(?:['’]s?)? $/;
    if (!gap.test(text.slice(before.to, next.from))) break;
  }
  return count;
}

/** "Quillbrook Primary School", "Mill Lane": up to the last word of a place; `null` where the words are none. */
function placeIn(words: readonly Word[], index: number, run: number, known: KnownWords): number | null {
  for (let count = run; count > 1; count--) {
    const last = words[index + count - 1];
    if (last === undefined || !PLACE_WORDS.has(last.folded)) continue;
    const before = words.slice(index, index + count - 1);
    const ofItsOwn = before.some((word) => !isKnown(word, known) && !isCapitals(word.text));
    if (
      ofItsOwn ||
      (STREETS_AND_HOUSES.has(last.folded) && before.every(({ folded }) => !JARGON.has(folded)))
    )
      return count;
  }
  return null;
}

function isKnown({ folded, text }: Word, { nobody }: KnownWords): boolean {
  const single = folded.endsWith("s") ? folded.slice(0, -1) : folded;
  return (
    [folded, single].some(
      (word) => nobody.has(word) || JARGON.has(word) || isOrdinaryWord(word) || SHORT_WORDS.has(word),
    ) || /\d/.test(text)
  );
}

const BEFORE_A_PLACE = new Set("in at from near to around via outside".split(" "));

/** "Tilda Marsh", "Mr Green", "in Harrowmere". */
function unlisted(
  text: string,
  words: readonly Word[],
  index: number,
  run: number,
  known: KnownWords,
): Found | null {
  const [before, word] = [words[index - 1], words[index]];
  if (word === undefined || isCapitals(word.text)) return null;
  const titled = isTitled(text, words, index);
  if (isKnown(word, known) && !titled) return null;
  let count = 1;
  for (; count < run; count++) {
    const next = words[index + count];
    if (next === undefined || JARGON.has(next.folded) || isCapitals(next.text)) break;
  }
  const after = words[index + count];
  const first = beginsSentence(text.slice(0, word.from));
  const shown = doesSomething(after) || word.possessive;
  if (first && !titled && count === 1 && (!shown || isThing(word.folded))) return null;
  const spokenTo = SPEAKING.has(words[index - 2]?.folded ?? "");
  return { what: BEFORE_A_PLACE.has(before?.folded ?? "") && !spokenTo ? "place" : "name", count };
}

/** "Spoke to", "a call from": what comes next is somebody, not a place. */
const SPEAKING = new Set(
  `spoke spoken speak speaking talked talking talk said says rang call calls called phoned email emailed emails texted text texts
message messages letter letters wrote listened explained according given gave sent shown heard disclosed married related belonged
belongs`.split(/\s+/),
);
