import { pattern } from "../../calendar/pattern";
import { differing, type Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt } from "./quotations";

/** "15 mg", "1.5cm", "4.0 kg", "11%" */
const MEASURE = /\b(\d{1,4}(?:\.\d{1,3})?) ?(mg|mcg|ml|cm|mm|kg|%|per cent|units?)(?![a-z])/gi;
/** "two stab wounds", "a fracture" */
const COUNT = pattern(
  "gi",
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|\d{1,3}) (?:\w+ ){0,2}?/,
  /(wounds?|bruises?|fractures?|burns?|scratches|bite marks?|bites?|phones?|knives|wraps|tablets?|pills?|capsules?|paracetamols?|ibuprofens?|co-?codamols?)\b/,
);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ..."one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at): [string, number] => [word, at + 1]),
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, at): [string, number] => [word, at + 13]),
  ["thirty", 30],
  ["forty", 40],
  ["twenty", 20],
]);
/** "ten paracetamol", "20 tablets" */
const TABLETS = /^(?:tablet|pill|capsule|paracetamol|ibuprofen|co-?codamol)/i;
/** What a dose is of: the word before it, but for those that lead up to it. */
const DOSE_OF = pattern(
  "iu",
  /(\p{L}{5,})[^.;\n\p{L}]*/u,
  /(?:(?:was|is|has|been|raised|increased|reduced|cut|to|at|stays?|still|now|dose|of|on|from|remains?|started|daily|continues?) ?)*$/u,
);
const WEIGHT = "the weight";
/** It stays the same, whenever it is told. */
const AT_BIRTH = /\b(?:born|birth ?weight|delivered)\b[^;\n]{0,60}$/i;
const LOST = /\b(?:loss|lost|down|drop(?:ped)?|below)\b/i;

/** "two smoke alarms", "four bags", "three knives": whatever is counted. */
const THINGS =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (?:(?!and\b|or\b|of\b|to\b|in\b)[a-z]+ )?([a-z]{3,}s|teeth)\b(?! old)/gi;
/** "one shotgun" */
const ONE_THING = /\b(?:one|1|a single) (?:(?!of\b|in\b|to\b)[a-z]+ )?([a-z]{3,}[^s\W])\b/gi;
/** Not counted here: stretches of time, people, which other rules compare, and work that each agency counts for itself. */
const NO_THING = pattern(
  "i",
  /^/,
  [
    /(?:second|minute|min|hour|hr|day|week|month|year|yr|night|term|time|occasion)s/,
    /(?:male|female|other|adult|person|teenager|youth|lad|visitor|girl|boy|sibling|parent|friend|officer|worker|professional)s/,
    /(?:agencie|visit|call|appointment|session|attempt|contact|entrie|referral|letter|text|message|email|review)s/,
    /was|has|this|its|his|hours|says|does|mins|secs|centimetres|pounds/,
  ],
  /$/,
);
const MONEY = /£ ?(\d[\d,]*(?:\.\d\d)?)/g;
/** "four calls a day", "twice a week" */
const A_DAY =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:calls|visits|times|sessions|carers|units|cigarettes) )?(?:a|per|each) (day|week)\b/gi;
/** "attendance 61%", "71% attendance" */
const SHARE_OF = /\b(attendance|absence|saturation|burns?)\b/i;
/** What a number of weeks or years is of, by other words of its sentence. */
const STRETCHES: readonly { of: string; words: RegExp; unit: RegExp }[] = [
  {
    of: "the sentence",
    words: /\b(?:guilty|sentenced?|jailed|imprison\w*|custody|custodial|prison)\b/i,
    unit: /^(?:year|month)/i,
  },
  {
    of: "how far the pregnancy was",
    words: /\b(?:pregnan\w*|scan|gestation|booking|booked|antenatal|born|birth|delivered|premature)\b/i,
    unit: /^week/i,
  },
  { of: "the length of the order", words: /\border\b/i, unit: /^(?:day|week|month|year)/i },
];
const STRETCH =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|\d{1,3})[- ](days?|weeks?|months?|years?)\b(?! old| ago)/gi;

interface Quantity {
  /** What is measured or counted, the same in all accounts: "the dose of olanzapine". */
  of: string;
  says: string;
  at: number;
}

/** What an account measures or counts. */
function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(MEASURE)) {
    const [, figure = "", unit = ""] = match;
    const of = measured(text, match.index, unit.toLowerCase().replace("per cent", "%"));
    if (of !== null) found.push({ of, says: `${Number(figure)} ${unit.toLowerCase()}`, at: match.index });
  }
  for (const match of text.matchAll(COUNT)) {
    const [, count = "", what = ""] = match;
    const number = /^an?$/i.test(count) ? 1 : numberIn(count);
    const one = TABLETS.test(what) ? "tablet" : what.toLowerCase().replace(/(scratch)es$|s$/, "$1");
    if (number > 0) found.push({ of: `how many ${one}s there were`, says: String(number), at: match.index });
  }
  for (const { 1: what = "", index } of text.matchAll(ONE_THING)) {
    const thing = `${what.toLowerCase()}s`;
    if (!NO_THING.test(thing)) found.push({ of: `how many ${thing} there were`, says: "1", at: index });
  }
  for (const { 1: count = "", 2: what = "", index } of text.matchAll(THINGS)) {
    const number = numberIn(count);
    const thing = what.toLowerCase();
    if (number > 0 && !NO_THING.test(thing))
      found.push({ of: `how many ${thing} there were`, says: String(number), at: index });
  }
  for (const { 1: pounds = "", index } of text.matchAll(MONEY))
    found.push({ of: "the sum of money", says: `£${pounds.replaceAll(",", "")}`, at: index });
  for (const { 1: count = "", 2: unit = "", index } of text.matchAll(A_DAY)) {
    const number = numberIn(count);
    if (number > 0) found.push({ of: `how many a ${unit.toLowerCase()}`, says: String(number), at: index });
  }
  for (const { 1: count = "", 2: unit = "", index } of text.matchAll(STRETCH)) {
    const sentence = sentenceAt(text, index);
    const stretch = STRETCHES.find(({ words, unit: units }) => words.test(sentence) && units.test(unit));
    const plain = unit.toLowerCase().replace(/s$/, "");
    if (stretch) found.push({ of: stretch.of, says: `${numberIn(count)} ${plain}s`, at: index });
  }
  return found;
}

/** "three" or "3" as a number; not a number where it is none. */
export function numberIn(count: string): number {
  return NUMBERS.get(count.toLowerCase()) ?? Number(count);
}

function measured(text: string, at: number, unit: string): string | null {
  const before = text.slice(Math.max(0, at - 60), at).replace(/^.*[.;\n](?!\d)/s, "");
  if (unit === "cm" || unit === "mm")
    return /\b(?:bruis|mark|wound|cut|graze|scratch|burn)/i.test(text) ? "the size of the injury" : null;
  if (unit === "kg") return AT_BIRTH.test(text.slice(0, at)) ? "the weight at birth" : WEIGHT;
  if (unit === "%") {
    const share = SHARE_OF.exec(sentenceAt(text, at))?.[1]?.toLowerCase();
    return share ?? (LOST.test(before) ? "the loss" : null);
  }
  const drug = DOSE_OF.exec(before)?.[1];
  return drug === undefined ? null : `the dose of ${drug.toLowerCase()}`;
}

/** What the accounts of a group measure or count differently; what an account gives twice is left out. */
export function quantitiesOf({ members }: LinkedGroup): Disagreement[] {
  const read = new Map(members.map((account) => [account, quantitiesIn(account.text)]));
  const matters = new Set([...read.values()].flatMap((found) => found.map(({ of }) => of)));
  const [first] = members;
  const oneDay = members.every(({ days }) => days?.first === first?.days?.first);
  return [...matters].flatMap((matter) =>
    // A child's weight changes from day to day.
    matter === WEIGHT && !oneDay
      ? []
      : differing(members, matter, (account) => {
          const [only, ...others] = (read.get(account) ?? []).filter(({ of }) => of === matter);
          if (!only || others.some(({ says }) => says !== only.says)) return null;
          return { says: only.says, sentence: sentenceAt(account.text, only.at) };
        }),
  );
}
