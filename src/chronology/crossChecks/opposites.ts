import { ofSomeone, type Outcome } from "./outcome";
import { pattern } from "../../calendar/pattern";

/** A state in a word, and the words for it. */
type State = readonly [words: string, said: RegExp];

/** States of one person or place that shut each other out. */
const OPPOSITES: readonly (readonly [about: string, one: State, other: State])[] = [
  ["whether they were wet", ["wet", /wet(?: through)?|soaked|soaking|sodden/], ["dry", /dry/]],
  [
    "their mood",
    ["calm", /settled|calm|content|cheerful|happy|smiling|relaxed/],
    ["upset", /distressed|tearful|crying|agitated|hysterical|unsettled|frightened/],
  ],
  [
    "how they received others",
    ["friendly", /calm|thanked (?:us|me|her|him|them|the \w+)|friendly|welcoming|polite|co-?operative|supportive|helpful/],
    ["hostile", /shouted|shouting|swore|swearing|tore up|threw us out|hostile|abusive|aggressive|rude|unco-?operative|obstructive|guarded|dismissive/],
  ],
  [
    "whether they were awake",
    ["asleep", /asleep|sleeping/],
    ["awake", /awake|woken|up and about|playing/],
  ],
  [
    "whether they were conscious",
    ["conscious", /conscious|alert|responsive|talking/],
    ["unconscious", /unconscious|unresponsive|lifeless|passed out|blacked out|knocked out|lost consciousness/],
  ],
  [
    "who was for it",
    ["for it", /in favour|unanimous\w*|all agreed/],
    ["against", /(?:was|were|spoke|voted) against|opposed|disagreed|dissent\w*|objected/],
  ],
  [
    "the skin",
    ["intact", /(?:skin|heels?|areas?|sacrum)(?: \w+)? intact/],
    ["damaged", /(?:red|broken|sore|blistered) (?:skin|heels?|areas?|sacrum)|(?:skin|heels?|areas?|sacrum) (?:was |were )?(?:red|broken|sore|blistered)/],
  ],
  [
    "how the child looked",
    ["well kept", /well[- ]nourished|well[- ]fed|clean and tidy|well[- ]presented|appropriately dressed|well[- ]kempt/],
    ["neglected", /malnourished|hungry|unkempt|grubby|inappropriately dressed|dirty clothes|in dirty/],
  ],
  [
    "the trend",
    ["better", /improv(?:ed|ing|ement)|gained weight/],
    ["worse", /worsen\w*|deteriorat\w+|lost weight|losing weight/],
  ],
]; // prettier-ignore

const NOT = /\b(?:not|no longer|never|less) (?:very |so |at all |being )?/;

/** The states in which those who were there found someone: wet or dry, calm or upset, for or against; "not dry" is wet. */
export const STATES: readonly Outcome[] = OPPOSITES.map(([about, [one, saidOne], [other, saidOther]]) =>
  ofSomeone(
    about,
    [one, pattern("i", NOT, [saidOther], /\b/)],
    [other, pattern("i", [pattern("", NOT, [saidOne], /\b/), pattern("", /\b/, [saidOther], /\b/)])],
    [one, pattern("i", /\b/, [saidOne], /\b/)],
  ),
);
