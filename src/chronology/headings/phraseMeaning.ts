import type { Field } from "../entry/fields";
import {
  AT_THE_END,
  FILLERS,
  headMeaning,
  isPersonWord,
  isPractitionerWord,
  NOT_THE_EVENTS_DATE,
  RECORD_ELSEWHERE,
} from "./vocabulary";

/** What a phrase names, by its main word. */
export interface PhraseMeaning {
  field: Field;
  confidence: number;
  notEventDate: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    "of by for from in on to about with at upon during between regarding concerning including into within that which who " +
    "what when where why how was were is are did made taken given has had have received raised reported provided agreed"
  ).split(" "),
);

/**
 * What a phrase of a heading names by its main word (its head), the last known noun before a preposition: "reason" in
 * "Reason for contact", "date" in "Home visit date". `undefined` where there is none. Confidence is at most 0.85, and less
 * with unknown words.
 */
export function phraseMeaning(words: readonly string[]): PhraseMeaning | undefined {
  if (words.length === 0 || words.length > 14) return undefined;
  const cut = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const phrase = cut === -1 ? words : words.slice(0, cut);
  const rest = cut === -1 ? [] : words.slice(cut);
  let at = phrase.length - 1;
  while (at > 0 && headMeaning(phrase[at] ?? "") === undefined) at--;
  const head = phrase[at] ?? "";
  const meaning = headMeaning(head);
  if (meaning === undefined) return undefined;
  const beside = [...phrase.slice(0, at), ...phrase.slice(at + 1)];
  const otherWords = [...beside, ...rest].join(" ");
  // A head followed by unknown words is a weaker guess than one that ends its phrase.
  const followed = phrase.slice(at + 1).length > 0;
  const known = beside.every((word) => FILLERS.has(word) || headMeaning(word) !== undefined);
  const confidence = followed ? 0.6 : known ? 0.8 : 0.75;
  const say = (field: Field, notEventDate = false, sure = confidence): PhraseMeaning => ({
    field,
    confidence: sure,
    notEventDate,
  });
  switch (meaning) {
    case "date":
    case "time": {
      if (NOT_THE_EVENTS_DATE.test(otherWords)) return say("other", true, 0.85);
      const ends = AT_THE_END.test(otherWords);
      if (meaning === "date") return say(ends ? "endDate" : "date");
      return say(ends ? "endTime" : "time");
    }
    case "name": {
      const others = [...beside, ...rest];
      if (others.some(isPractitionerWord)) return say("practitioner");
      return say("person", false, others.some(isPersonWord) ? 0.8 : 0.5);
    }
    case "entry number":
      if (/\b(?:file|document|page|record|records|notes|evidence|source)\b/.test(otherWords))
        return say("source");
      if (RECORD_ELSEWHERE.test(otherWords)) return say("other", true);
      // "Number of missed calls" is a count.
      if (rest[0] === "of" && !/\b(?:entry|event|item|row)\b/.test(otherWords)) return say("other", true);
      return say("ref", false, beside.length === 0 ? 0.8 : 0.75);
    case "person":
      // "Family support worker" is decided by its last word; "Contact with child" is cut before it.
      return say("person", false, known ? 0.8 : 0.6);
    case "childVoice":
      // "GP seen" says who was seen, "seen" alone whether the child was.
      return say(head === "seen" && beside.some(isPractitionerWord) ? "practitioner" : "childVoice");
    case "other":
      return say("other", true, 0.8);
    default:
      return say(meaning);
  }
}

/** Which field a heading is taken for that names several ("Action / outcome / date"): the first of these. */
const PRECEDENCE: readonly Field[] = [
  "date",
  "time",
  "event",
  "action",
  "eventType",
  "childVoice",
  "source",
  "comment",
  "practitioner",
  "person",
  "ref",
  "agency",
  "endDate",
  "endTime",
];

/** What a heading of several parts names: the field they agree on, else the first by precedence, with less confidence. */
export function meaningOfParts(parts: readonly PhraseMeaning[]): PhraseMeaning | undefined {
  const named = parts.filter((part) => part.field !== "other");
  const only = named[0];
  if (only === undefined) return parts[0];
  if (named.every((part) => part.field === only.field)) {
    return { ...only, confidence: Math.max(...named.map((part) => part.confidence)) };
  }
  const field = PRECEDENCE.find((candidate) => named.some((part) => part.field === candidate));
  const chosen = named.find((part) => part.field === field);
  return chosen === undefined ? undefined : { ...chosen, confidence: Math.min(chosen.confidence, 0.65) };
}
