import { inTurn, pattern } from "../../calendar/pattern";
import { differing, type Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt } from "./quotations";

/** What comes after these words, up to the end of the sentence, begins with a person; the whole of it is the first group. */
const PERSON_NEXT = /\s+(?=([^.;\n]{2,40}))/;

const NOBODY = /(?!)/g;

/** Matters that come down to a person, each with the words before that person. */
const MATTERS: readonly { about: string; kind: "who" | "outcome"; says: string; words: RegExp }[] = [
  {
    about: "where to go",
    kind: "outcome",
    says: "to",
    words: pattern(
      "gi",
      /\b/,
      [
        inTurn(
          [/discharged?|released?|moved?|returned?|placed|went|go|goes|going/],
          /(?: back)?(?: home)? (?:to|with)/,
        ),
        /(?:taken|conveyed|driven) (?:back |home )?to/,
        /(?:was |were )?left with/,
        /home (?:to|with)|to (?:live|stay|reside) with|in(?:to)? the care of/,
      ],
      PERSON_NEXT,
    ),
  },
  {
    about: "who came with the child",
    kind: "who",
    says: "by",
    words: pattern(
      "gi",
      /\b/,
      [
        /(?:brought|collected|picked up|fetched|dropped(?: off)?|presented|accompanied)(?: [\w:.]+){0,4}? by/,
        /(?:conveyed|transported|travelled) with/,
      ],
      PERSON_NEXT,
    ),
  },
  { about: "who let them in", kind: "who", says: "by", words: NOBODY },
  { about: "who locked them in", kind: "outcome", says: "by", words: NOBODY },
  { about: "who drove", kind: "outcome", says: "by", words: NOBODY },
  { about: "who fired", kind: "outcome", says: "by", words: NOBODY },
  { about: "who threw it", kind: "outcome", says: "by", words: NOBODY },
  { about: "who dropped the child", kind: "outcome", says: "by", words: NOBODY },
  { about: "who shook the child", kind: "outcome", says: "by", words: NOBODY },
  {
    about: "who called for help",
    kind: "who",
    says: "by",
    words: pattern(
      "gi",
      /\b(?:called|(?:999 )?calls?(?: (?:was|were))?(?: made)?|alerted)(?: out)? by/,
      PERSON_NEXT,
    ),
  },
  {
    about: "who found someone",
    kind: "who",
    says: "by",
    words: pattern("gi", /\b(?:found|discovered)(?: \w+){0,4}? by/, PERSON_NEXT),
  },
  {
    about: "who did it",
    kind: "outcome",
    says: "by",
    words: pattern(
      "gi",
      /\b/,
      [
        inTurn(
          [
            /hit|punched|slapped|kicked|pushed|shoved|bitten|assaulted|attacked|stabbed|burnt/,
            /burned|injured|hurt|thrown/,
          ],
          / by/,
        ),
      ],
      PERSON_NEXT,
    ),
  },
];

/** Those who are no people of the review, and the words for them. */
const OTHERS: readonly [string, RegExp][] = [
  ["the police", /\b(?:police|officers?|patrol|PCSO)\b/i],
  ["a carer", /\bcarers?\b/i],
  ["a neighbour", /\bneighbours?\b/i],
  ["a passer-by", /\bpassers?-?by\b|\bdog walker\b|\bmember of (?:the )?public\b/i],
  ["the ambulance", /\bparamedics?\b|\bambulance\b/i],
  ["school staff", /\bteachers?\b|\bschool\b/i],
];
const otherIn = (text: string): string | null => OTHERS.find(([, words]) => words.test(text))?.[0] ?? null;

/** "home with Mother to Aunt's address", "to go to her own flat" */
const WHOSE_HOME =
  /\b(?:discharged?|go|goes|going|went|home|moved?|return(?:ed)?|taken|placed)\b[^.;\n]{0,30}? to (?:([^.;,\n]{2,30}?['’]s?)|(her own|his own|their own|own)) (?:address|home|house|flat|care)\b/i;
/** The person before a word of doing it: "MGM collected the twins". */
const DOER: Readonly<Record<string, RegExp>> = {
  "who came with the child":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that) )((?!.{0,25}\b(?:not|no|was|were|been|be|to|is|nobody)\b)[^.;:,\n]{2,25}?) (?:collected|fetched|picked (?:(?:him|her|them|\w+) )?up|brought|dropped off|accompanied|came (?:\w+ ){0,3}?with (?=him|her|them))\b(?![^.;\n]{0,25} by\b| (?:it|drugs|cannabis|alcohol|food|the (?:bag|letter|form)))/gim,
  "who let them in":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody|would|refused)\b)[^.;:,\n]{2,25}?) (?:(?:then|had|also|eventually) )?(?:let (?:us|them|me|him|her|officers|police|staff|both|workers) in\b|(?:opened|answered|came to) the (?:front )?door)/gim,
  "who locked them in":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody)\b)[^.;:,\n]{2,25}?) (?:had |has |was )?lock(?:s|ed|ing)?\b/gim,
  "who drove":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody)\b)[^.;:,\n]{2,25}?) (?:had |has |was )?(?:drove|driving|at the wheel)\b/gim,
  "who fired":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody)\b)[^.;:,\n]{2,25}?) (?:had |has |was )?(?:fired|fires|let off|discharged a)\b/gim,
  "who threw it":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody)\b)[^.;:,\n]{2,25}?) (?:had |has |was )?(?:threw|thrown|throws)\b/gim,
  "who dropped the child":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody)\b)[^.;:,\n]{2,25}?) (?:had |has |was )?dropped (?=him|her|the baby|the child)\b/gim,
  "who shook the child":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that|when) )((?!.{0,25}\b(?:not|no|been|be|to|nobody)\b)[^.;:,\n]{2,25}?) (?:had |has |was )?(?:shook|shaken)\b/gim,
  "who called for help":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that) )((?!.{0,25}\b(?:not|no|was|were|been|be|to|is|nobody)\b)[^.;:,\n]{2,25}?) (?:dialled|rang|called|phoned|telephoned|alerted) (?:999|101|(?:the )?police|an ambulance|the ambulance|for help|for an ambulance)\b/gim,
  "who found someone":
    /(?:^|[.;:,\n]\s*|\b(?:and|then|but|as|that) )((?!.{0,25}\b(?:not|no|was|were|been|be|to|is|nobody)\b)[^.;:,\n]{2,25}?) (?:(?:had|has) )?(?:found|discovered) (?=(?:him|her|them|the|[A-Z]))/gim,
};

/**
 * Matters on which the accounts of a group name different people.
 * @param which those on who was there (who came with the child, who found someone), or those on what came of it
 */
export function peopleNamedOtherwise(
  which: "who" | "outcome",
  { members }: LinkedGroup,
  firstPerson: (text: string) => string | null,
): Disagreement[] {
  const whoIs = (text: string): string | null =>
    firstPerson(text) ?? (which === "who" ? otherIn(text) : null);
  return MATTERS.filter(({ kind }) => kind === which).flatMap(({ about, says, words }) =>
    differing(members, about, ({ text }) => {
      if (about === "where to go") {
        const home = WHOSE_HOME.exec(text);
        const whose = home ? (home[2] === undefined ? firstPerson(home[1] ?? "") : "their own home") : null;
        if (home && whose !== null)
          return { says: `${says} ${whose}`, sentence: sentenceAt(text, home.index) };
      }
      for (const match of text.matchAll(DOER[about] ?? NOBODY)) {
        const sentence = sentenceAt(text, match.index + match[0].length - 1);
        // "Sister rang, she found him": the one of whom the sentence speaks.
        // "Child Q says that Father locks her in": the one next to the word of doing.
        const doer = (match[1] ?? "").replace(/^.*\b(?:that|says|said|told \w+|and|when|where)\s+/i, "");
        const isPronoun = /^(?:s?he|they)$/i.test(doer);
        const person = whoIs(isPronoun ? sentence : doer);
        if (person !== null) return { says: `${says} ${person}`, sentence };
      }
      for (const match of text.matchAll(words)) {
        if (/\b(?:not|never|nor)(?: to)?\s+$/i.test(text.slice(Math.max(0, match.index - 12), match.index)))
          continue;
        const person = whoIs(match[1] ?? "");
        if (person !== null) return { says: `${says} ${person}`, sentence: sentenceAt(text, match.index) };
      }
      return null;
    }),
  );
}
