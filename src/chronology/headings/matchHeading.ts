import type { Field } from "../fields";
import { HEADING_RULES, HEADING_WORDS } from "./synonyms";
import { editDistance, headingWords, withoutBrackets } from "./words";

/** What the words of a heading say about its column. */
export interface HeadingMatch {
  field: Field;
  /** 0..1; 0 where nothing is known of the words. */
  confidence: number;
  /** The column is never the event's date ("Date of birth", "Date of entry"). */
  notEventDate: boolean;
  /** The words belong to lists that are no chronology (officers, family members, versions). */
  otherTable: boolean;
}

const UNKNOWN: HeadingMatch = { field: "other", confidence: 0, notEventDate: false, otherTable: false };

const LONGEST_HEADING = 600;
/** A longer text is a sentence; only what stands before its first stop may name a field. */
const MOST_WORDS = 24;

const cache = new Map<string, HeadingMatch>();

/**
 * The field a heading names, by its words alone: synonyms, decorations and brackets put aside, then misspellings mended.
 * `confidence` 0 and field "other" where no rule knows the words. Never throws.
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
  const bareMatch = byRules(bare.join(" "), 1);
  const wholeMatch = byRules(whole.join(" "), 0.95);
  // "Event (what should have happened)": what stands in brackets can set a column apart, but not lend it a field.
  if (wholeMatch?.field === "other" && bareMatch?.field !== "other") return wholeMatch;
  const firstLine = byRules(headingWords(withoutBrackets(firstPart(text))).join(" "), 1);
  if (firstLine !== undefined && firstLine.confidence >= 0.85 && wholeMatch?.field !== "other")
    return firstLine;
  if (bare.length > MOST_WORDS) return firstLine ?? UNKNOWN;
  const direct = better(bareMatch, wholeMatch);
  if (direct !== undefined) return direct;
  return byRules(bare.map(mendSpelling).join(" "), 0.9) ?? UNKNOWN;
}

/** A heading before the guidance that some templates put into the same cell: "What happened? Give a brief account …". */
function firstPart(text: string): string {
  return /^\s*([^\n\r?.:;–]{3,})(?:[\n\r?.;–]|:(?=\s*\S)| - )/.exec(text)?.[1] ?? text;
}

function better(a: HeadingMatch | undefined, b: HeadingMatch | undefined): HeadingMatch | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.confidence > a.confidence + 0.2 ? b : a;
}

function byRules(words: string, trust: number): HeadingMatch | undefined {
  if (words === "") return undefined;
  const rule = HEADING_RULES.find((candidate) => candidate.words.test(words));
  if (rule === undefined) return undefined;
  return {
    field: rule.field,
    confidence: rule.confidence * trust,
    notEventDate: rule.notEventDate === true,
    otherTable: rule.otherTable === true,
  };
}

function mendSpelling(word: string): string {
  if (word.length < 4 || HEADING_WORDS.has(word)) return word;
  const limit = word.length >= 8 ? 2 : 1;
  let best = word;
  let bestDistance = limit + 1;
  for (const candidate of HEADING_WORDS) {
    const distance = editDistance(word, candidate, limit);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
