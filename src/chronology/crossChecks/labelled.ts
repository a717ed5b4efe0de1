import { pattern } from "../../calendar/pattern";
import type { Account } from "./account";
import type { Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { numberIn } from "./quantities";
import { sentenceAt } from "./quotations";

/** What an account says of something that has one value: the side of a wrist, a temperature, the day of a discharge. */
interface Labelled {
  of: string;
  says: string;
  at: number;
}

/** "her left wrist", "over the right eyebrow" */
const SIDE =
  /\b(?:his|her|their|the|a|an|my|sore|hurt|injured|swollen|broken|fractured|bruised|painful|to|of|on|over|above|under|behind) (left|right) (?:(?:upper|lower|inner|outer|middle|index|ring|big|little) )?([a-z]{3,})\b/gi;
/** What follows "left" and "right" in other senses. */
const NO_SIDE =
  /^(?:side|hand|away|home|school|hospital|house|nursery|work|bed|flat|thing|time|place|decision|one|people|person|way|and|the|with|for|before|after|alone|early|support|school|age|level|foot)$/i;

const READING = pattern(
  "gi",
  /\b(temperature|temp|pulse|heart rate|sats?|saturations?|EPDS|PHQ-?9|GAD-?7|AUDIT|GCS|BMI|blood sugar|RIC|MUST|NEWS)/,
  /(?:(?: score)?(?: (?:was|of|is|at|now|recorded|scored|as|only))*|:) ?(\d{1,3}(?:\.\d{1,2})?)\b/,
);

/** Medicines, by how their names end. */
const MEDICINE =
  /(?:traline|pram|oxetine|azepine|apine|peridone|idone|azole|epam|olol|cillin|profen|faxine|triptyline|zolam|gabalin|gabapentin|phenidate|lithium|valproate|buprenorphine|methadone|melatonin|subutex)\b/gi;

/** Several may be taken; two that were both begun at one appointment are not the same one. */
const STARTED = /\b(?:start(?:ed|s)?|begun|began|commenced?|initiated)\b/i;

/** "an hour after it happened", "three days later" */
const DELAY =
  /\b(an?|one|two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}) (minute|hour|day|week|month)s? (?:after|later)\b/gi;

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = /(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}/;
/** "Discharge 24 June", "hearing is on the 3rd of May" */
const DAY_OF = pattern(
  "gi",
  /\b(discharged?|hearing|trial|sentenc(?:e|ing)|next (?:visit|meeting|appointment|review)|(?:review|initial) conference|core group|medical|operation|return)/,
  /(?: (?:is|was|to be|will be|set|listed|fixed|booked|arranged|planned|due|home|for|on|now|takes place))*,? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? /,
  MONTH,
  /\b/,
);

function labelledIn(text: string): Labelled[] {
  const found: Labelled[] = [];
  for (const { 1: side = "", 2: part = "", index } of text.matchAll(SIDE)) {
    const one = part.toLowerCase().replace(/s$/, "");
    if (!NO_SIDE.test(part))
      found.push({ of: `which ${one} it was`, says: `${side.toLowerCase()} ${one}`, at: index });
  }
  for (const { 1: count = "", 2: unit = "", index } of text.matchAll(DELAY)) {
    const number = /^an?$/i.test(count) ? 1 : numberIn(count);
    found.push({
      of: "how long after",
      says: `${number} ${unit.toLowerCase()}${number === 1 ? "" : "s"}`,
      at: index,
    });
  }
  for (const { 1: label = "", 2: figure = "", index } of text.matchAll(READING)) {
    const of = label
      .toLowerCase()
      .replace(/^temp$/, "temperature")
      .replace(/^saturations?$|^sat$/, "sats");
    found.push({ of: `the ${of}`, says: String(Number(figure)), at: index });
  }
  for (const { 0: end, index } of text.matchAll(MEDICINE)) {
    const medicine = `${/\p{L}*$/u.exec(text.slice(0, index))?.[0] ?? ""}${end}`;
    if (STARTED.test(sentenceAt(text, index)))
      found.push({ of: "which medicine was started", says: medicine.toLowerCase(), at: index });
  }
  for (const { 1: label = "", 2: day = "", 3: month = "", index } of text.matchAll(DAY_OF)) {
    const name = MONTHS.find((one) => one.startsWith(month.toLowerCase().slice(0, 3))) ?? month;
    const of = label.toLowerCase().replace(/^discharged$/, "discharge");
    found.push({
      of: `the day of the ${of}`,
      says: `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      at: index,
    });
  }
  return found;
}

/** What the accounts of a group say of a thing that has one value, where no two of what they say are the same. */
export function labelledOf({ members }: LinkedGroup): Disagreement[] {
  const read = members.map((account) => ({ account, found: labelledIn(account.text) }));
  const matters = new Set(read.flatMap(({ found }) => found.map(({ of }) => of)));
  return [...matters].flatMap((matter): Disagreement[] => {
    const told = read.flatMap(({ account, found }) => {
      const own = found.filter(({ of }) => of === matter);
      return own.length > 0 ? [{ account, own }] : [];
    });
    const apart = told.filter(({ own }) =>
      told.some((other) => own.every(({ says }) => other.own.every((one) => one.says !== says))),
    );
    if (apart.length < 2) return [];
    return [{ how: `accounts of ${matter} differ`, statements: apart.map((one) => statement(one)) }];
  });
}

function statement({
  account,
  own,
}: {
  account: Account;
  own: readonly Labelled[];
}): Disagreement["statements"][number] {
  const says = [...new Set(own.map((one) => one.says))].join(" and ");
  return { account, says, sentence: sentenceAt(account.text, own[0]?.at ?? 0) };
}
