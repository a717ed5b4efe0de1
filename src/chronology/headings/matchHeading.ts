import type { Field } from "../entry/fields";
import { meaningOfParts, phraseMeaning, type PhraseMeaning } from "./phraseMeaning";
import type { HeadingRule } from "./headingRule";
import { HEADING_RULES } from "./headingRules";
import { headMeaning, LONG_WORDS, SHORT_WORDS } from "./vocabulary";
import { editDistance, headingWords, withoutBrackets } from "./headingWords";

/** What the words of a heading say about its column. */
export interface HeadingMatch {
  field: Field;
  /** 0..1; 0 where nothing is known of the words. */
  confidence: number;
  /** The column is never the event's date ("Date of birth", "Date of entry"). */
  notEventDate: boolean;
  /** The words belong to lists that are not chronologies (officers, family members, versions). */
  otherTable: boolean;
  /** Decided by the heading's main word alone, not by a rule for the whole of it. */
  byHeadWord: boolean;
}

const UNKNOWN: HeadingMatch = {
  field: "other",
  confidence: 0,
  notEventDate: false,
  otherTable: false,
  byHeadWord: false,
};

const LONGEST_HEADING = 1500;
/** A longer text is a sentence; only the words before its first full stop may name a field. */
const MOST_WORDS = 24;
const FEW_WORDS = 5;
/** Longer headings are not searched for misspellings. */
const MOST_WORDS_CORRECTED = 12;

const cache = new Map<string, HeadingMatch>();

/**
 * The field a heading names, by its words alone: without decoration and brackets by the rules, then by its main word, then
 * with misspellings corrected. `confidence` 0 and field "other" where the words are not known. Never throws.
 */
export function matchHeading(text: string): HeadingMatch {
  if (text.length > LONGEST_HEADING) return UNKNOWN;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const match = findMatch(text);
  if (cache.size > 5000) cache.clear();
  cache.set(text, match);
  return match;
}

function findMatch(text: string): HeadingMatch {
  const bare = headingWords(withoutBrackets(text));
  const whole = headingWords(text);
  const wholeRule = ruleFor(whole.join(" "));
  // "Event (what should have happened)": words in brackets can rule a field out, but not name one.
  if (wholeRule?.rulesOut === true) return asMatch(wholeRule, 0.95);
  const bareMatch = byRules(bare.join(" "), 1);
  const wholeMatch = asMatch(wholeRule, 0.95);
  // A few words are one heading, wherever its lines break; many are a heading followed by guidance.
  if (bare.length <= FEW_WORDS && bareMatch.confidence >= 0.85) return bareMatch;
  const firstLine = byRules(headingWords(withoutBrackets(firstPart(text))).join(" "), 1);
  if (firstLine !== UNKNOWN && firstLine.confidence >= 0.85) return firstLine;
  if (bare.length > MOST_WORDS) return firstLine;
  const direct = wholeMatch.confidence > bareMatch.confidence + 0.2 ? wholeMatch : bareMatch;
  if (direct.confidence >= 0.85 || bare.length > MOST_WORDS_CORRECTED) return direct;
  const meant = asksSomethingElse(text, byMainWord(withoutBrackets(text)));
  if (meant.confidence > direct.confidence) return meant;
  if (direct !== UNKNOWN) return direct;
  const corrected = bare.map(correctSpelling);
  if (corrected.every((word, index) => word === bare[index])) return byBrackets(text);
  const again = byRules(corrected.join(" "), 0.9);
  if (again !== UNKNOWN) return again;
  const meaning = phraseMeaning(corrected);
  return meaning === undefined ? UNKNOWN : asMatch({ ...meaning, confidence: meaning.confidence * 0.9 }, 1);
}

/** "Children discussed?" asks whether, and not who. */
function asksSomethingElse(text: string, match: HeadingMatch): HeadingMatch {
  const isWho = match.field === "person" || match.field === "practitioner";
  return isWho && /\?\W*$/.test(text) && !/\bwho|\bwhich\b|^\W*[\p{L}]+\W*$/iu.test(text) ? UNKNOWN : match;
}

/** By the heading's main word; where a slash or "and" divides it, by all of its parts. */
function byMainWord(text: string): HeadingMatch {
  const parts = text
    .split(/[/,;&+|\n]|\s[-–]\s|\b(?:and|or)\b/i)
    .map((part) => headingWords(part))
    .filter((words) => words.length > 0);
  const meanings = parts.flatMap((words): PhraseMeaning[] => {
    const rule = ruleFor(words.join(" "));
    const meant =
      rule !== undefined && rule.confidence >= 0.85 && rule.otherTable !== true
        ? { field: rule.field, confidence: 0.8, notEventDate: rule.notEventDate === true }
        : phraseMeaning(words);
    return meant === undefined ? [] : [meant];
  });
  const meant = meaningOfParts(meanings);
  if (meant === undefined) return UNKNOWN;
  // "Dyddiad / Date": the same in two languages, of which one is known.
  const twoLanguages = parts.length === 2 && /[/|\n]|\s[-–]\s/.test(text) && !/\b(?:and|or)\b/i.test(text);
  const trust = meanings.length === parts.length ? 1 : twoLanguages ? 0.95 : 0.85;
  return asMatch({ ...meant, confidence: meant.confidence * trust }, 1);
}

/** The heading without the guidance that some templates put into the same cell: "What happened? Give a brief account …". */
function firstPart(text: string): string {
  return /^\s*([^\n\r?.:;–]{3,})(?:[\n\r?.;–]|:(?=\s*\S)| - )/.exec(text)?.[1] ?? text;
}

/** "Fecha (Date)": where nothing else is known, what stands in brackets may name the field. */
function byBrackets(text: string): HeadingMatch {
  const inside = /[([]([^()[\]]+)[)\]]\s*[:*]?\s*$/.exec(text)?.[1];
  const match = inside === undefined ? UNKNOWN : byRules(headingWords(inside).join(" "), 0.85);
  return match.confidence >= 0.7 ? match : UNKNOWN;
}

function ruleFor(words: string): HeadingRule | undefined {
  return words === "" ? undefined : HEADING_RULES.find((candidate) => candidate.words.test(words));
}

function byRules(words: string, trust: number): HeadingMatch {
  return asMatch(ruleFor(words), trust);
}

function asMatch(
  found:
    Pick<HeadingRule, "field" | "confidence" | "notEventDate" | "otherTable"> | PhraseMeaning | undefined,
  trust: number,
): HeadingMatch {
  if (found === undefined) return UNKNOWN;
  return {
    field: found.field,
    confidence: found.confidence * trust,
    notEventDate: found.notEventDate === true,
    otherTable: "otherTable" in found && found.otherTable,
    byHeadWord: !("words" in found),
  };
}

function correctSpelling(word: string): string {
  if (word.length < 4 || headMeaning(word) !== undefined) return word;
  const candidates = word.length >= 6 ? LONG_WORDS : SHORT_WORDS;
  const limit = word.length >= 8 ? 2 : 1;
  let best = word;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    // A wrong first letter is rare: two mistakes are corrected only after a right one.
    const allowed = word[0] === candidate[0] ? limit : Math.min(limit, word.length >= 6 ? 1 : 0);
    const distance = allowed === 0 ? limit + 1 : editDistance(word, candidate, allowed);
    if (distance > allowed) continue;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
