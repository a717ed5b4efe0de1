import { inTurn, pattern } from "../../calendar/pattern";
import type { Account } from "./account";
import { numberIn } from "./quantities";
import { sentenceAt, type Statement } from "./quotations";

type Said = Omit<Statement, "account">;

const HOW_MANY = pattern(
  "gi",
  /\b(no|one|two|three|four|five|six|[1-6]) (?:(?:young|small|other|older|younger) )*/,
  /(child|children|babies|siblings)\b/,
);
const WERE_THERE =
  /^[^.;\n]{0,40}\b(?:present|in the (?:property|house|home|flat|car|address|room|bedroom)|at (?:home|the (?:property|address|house|flat))|there|upstairs|asleep|in bed|witnessed|led out|seen|rescued|on board|found|alone|on their own|unsupervised|by (?:a|the) (?:road|roadside)|in the (?:street|road|park|garden)|(?:were|was) (?:playing|walking|wandering|taken|left))\b/i;

/** How many children were there, where a text gives one number. */
export function childrenPresent({ text }: Account): Said | null {
  const found = [...text.matchAll(HOW_MANY)].filter(({ 0: words, index }) =>
    WERE_THERE.test(text.slice(index + words.length)),
  );
  const counts = new Set(found.map(([, count = ""]) => numberOf(count)));
  const [only] = counts;
  const [first] = found;
  if (only === undefined || counts.size > 1 || first === undefined) return null;
  return { says: String(only), sentence: sentenceAt(text, first.index) };
}

function numberOf(count: string): number {
  return count.toLowerCase() === "no" ? 0 : numberIn(count);
}

/** "four males", "two other men", "three others", "six people" */
const HOW_MANY_PEOPLE = pattern(
  "gi",
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) (?:(other|unknown|young|older|adult|unidentified|more|masked|hooded) ){0,2}/,
  /(males?|men|man|females?|women|woman|people|persons?|adults|youths?|lads|teenagers?|others|visitors)\b(?! (?:years?|months?))/,
);
/** Words for people that count as one. */
const SORTS: readonly [string, RegExp][] = [
  ["men", /^(?:males?|m[ae]n)$/i],
  ["women", /^(?:females?|wom[ae]n)$/i],
  ["people", /^(?:people|persons?|adults)$/i],
  ["young people", /^(?:youths?|teenagers?|lads)$/i],
];

/** Sorts of people that accounts count. */
export const COUNTED = ["others", "visitors", ...SORTS.map(([sort]) => sort)] as const;

/** How many people of a sort there were, where a text gives one number. */
export function peopleCounted({ text }: Account, sort: string): Said | null {
  const found = [...text.matchAll(HOW_MANY_PEOPLE)].filter(
    ([, , other = "", noun = ""]) => sort === sortOf(other, noun),
  );
  const counts = new Set(found.map(([, count = ""]) => numberIn(count)));
  const [only] = counts;
  const [first] = found;
  if (only === undefined || counts.size > 1 || first === undefined) return null;
  return { says: String(only), sentence: sentenceAt(text, first.index) };
}

function sortOf(other: string, noun: string): string {
  if (/^(?:other|more)$/i.test(other)) return "others";
  return SORTS.find(([, words]) => words.test(noun))?.[0] ?? noun.toLowerCase();
}

/** "Referral received from the", "referred by the": before an agency. */
const REFERRED_BY = pattern(
  "i",
  /\b/,
  [
    inTurn(/(?:referrals?|contact|notification)\b[^.;\n]{0,40}?\b/, [/from/, /by/]),
    /referred (?:\w+ ){0,2}?(?:in )?by/,
  ],
  /\s+(?:(?:the|her|his|their|an?)\s+)*$/,
);
const I_REFERRED = pattern("i", [
  /\breferral (?:to (?:the )?[\w&’' ]{2,40} )?(?:was )?(?:made|sent|completed|submitted)\b/,
  /\b(?:made|sent|completed|submitted) (?:an? )?(?:\w+ ){0,2}referral\b|\breferred to\b/,
]);

/** Which agency referred, by what an account says of another's referral or of its own. */
export function referredBy(account: Account): Said | null {
  const { agency, mentions, entry } = account;
  for (const { agencies, text, at } of mentions) {
    const [only, another] = agencies;
    if (only === undefined || another !== undefined) continue;
    if (REFERRED_BY.test(text.slice(Math.max(0, at - 80), at)))
      return { says: only, sentence: sentenceAt(text, at) };
  }
  for (const text of [entry.texts.event, entry.texts.action]) {
    const own = I_REFERRED.exec(text);
    if (own) return { says: agency, sentence: sentenceAt(text, own.index) };
  }
  return null;
}
