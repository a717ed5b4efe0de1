import type { Rule } from "./headingRule";

/** Questions that head a column: what was found, what is to change, what will be done, what will show it. */
export const ASKED: readonly Rule[] = [
  [
    /^what (?:(?:we|you|inspectors?|i) |(?:the |your |our )?(?:\w+ ){1,3})(?:said|found|told us|asked(?: for)?|identified|highlighted|observed)$/,
    "recommendation",
    2,
  ],
  [
    /^what (?:(?:needs?|has|have|had|is|are|must|should|do we need|do we want)(?: to)?(?: be)?|(?:we|you|they) (?:need|want) to) (?:chang\w+|improv\w+|differ\w+|better|address\w*|put right)$/,
    "recommendation",
    2,
  ],
  [
    /^what (?:\w+ ){1,3}(?:should|must|needs? to|is to|are to|has to|have to|ought to) (?:do|change|improve|put in place)$/,
    "action",
    3,
  ],
  [/^what (?:we|i|you|the \w+) (?:needs?|wants?|expects?|(?:would|will) like) to see$/, "evidence", 3],
];

/** The same in Welsh, as boards in Wales head their plans in both languages or in Welsh alone. */
export const WELSH: readonly Rule[] = [
  [/^(?:rhif|cyf|cyfeirnod)\b/, "other", 3],
  [/\bargymhell\w+|\bargymhelliad\b/, "recommendation", 3],
  [/\b(?:cam(?:au)? gweithredu|gweithred(?:oedd|u)?|camau)\b/, "action", 3],
  [/\b(?:erbyn|pryd|amserlen|dyddiad(?:au)?(?: targed)?|terfyn amser)\b/, "target", 3],
  [/\b(?:arweinydd|pwy|cyfrifol\w*|perchennog)\b/, "lead", 3],
  [/\basiantaeth(?:au)?\b|\bsefydliad(?:au)?\b/, "agency", 3],
  [/\bcynnydd\b|\bsylwadau\b/, "progress", 3],
  [/\btystiolaeth\b/, "evidence", 3],
  [/\bcanlyniad(?:au)?\b/, "outcome", 3],
  [/\beffaith\b/, "impact", 3],
  [/\bstatws\b/, "status", 3],
  [/\b(?:dysgu|gwersi)\b/, "recommendation", 2],
];
