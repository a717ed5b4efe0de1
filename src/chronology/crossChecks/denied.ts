import { pattern } from "../../calendar/pattern";
import type { Account } from "./account";
import { differing, type Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt, type Statement } from "./quotations";
import { stemsOf } from "./wordVectors";

/** What is done, or is so, and which one account may say and another deny: "served" and "not served". */
const DONE = [
  "served", "delivered", "sent", "received", "completed", "fitted", "working", "recorded", "weighed", "measured",
  "undressed", "examined", "vaccinated", "immunised", "prescribed", "given", "disclosed", "registered", "enrolled",
  "excluded", "suspended", "shared", "allowed", "removed", "granted", "extended", "renewed", "issued", "allocated",
  "invited", "consulted", "interviewed", "searched", "cautioned", "fed", "dressed", "awake", "conscious",
  "breathing", "responsive", "supervised", "restrained", "offered", "asked", "referred", "notified", "reviewed",
  "signed", "paid", "strapped", "witnessed", "present", "willing", "pregnant", "engaging", "coping", "safe",
  "clean", "fractured", "broken", "admitted", "conveyed", "screened", "tested", "treated", "injured", "charged",
]; // prettier-ignore

const WORDS = new RegExp(`\\b(${DONE.join("|")})\\b`, "gi");
const DENIED =
  /(?:\b(?:not|never|no longer|neither|nor|nobody|no ?one|without being)|n['’]t)(?: (?:yet|been|being|be|have|had|fully|even|always|to be|to have been))* $/i;
/** What is planned, asked or conditional says neither. */
const UNSURE = pattern(
  "i",
  /\b/,
  [
    /to be|to have|will|would|should|could|may|might|if|whether|unless|until|when|once|asked|wants?|wanted|please|need\w*|last|previously/,
  ],
  /(?: \w+){0,3} $/,
);

/** What is there or is not: "no cot" and "cot, bedding and a steriliser". */
const THINGS = [
  "cot", "bed", "bedding", "food", "heating", "electricity", "gas", "toys", "alarm", "alarms", "lock", "stairgate", "bruise", "bruises",
  "bruising", "rash", "temperature", "blood", "alcohol", "cans", "bottles", "needles", "weapon", "knife", "visitors", "carpet",
  "curtains", "furniture", "nappies", "milk", "steriliser", "monitor", "vomiting", "fever", "scars",
  "disclosure", "eye contact", "interaction", "odour", "smell", "damp", "mould",
]; // prettier-ignore
const THING_WORDS = new RegExp(`\\b(${THINGS.join("|")})\\b`, "gi");
const NONE = /\b(?:no|without|nor|lack of|not (?:any|enough|have)|any|never) (?:\w+ )?$/i;
const NOT_YET =
  /\b(?:to|for|need\w*|grant|voucher|order(?:ed)?|asked|wants?|buy|bring|parcel|bank|provided?|given|gave|offered|deliver\w*)\b[^.;\n]{0,25}$/i;

interface Saying extends Omit<Statement, "account"> {
  about: ReadonlySet<string>;
}

/** Where one account says that something was done, and another of the same person or thing that it was not. */
export function denied({ members }: LinkedGroup): Disagreement[] {
  const said = new Map(members.map((account) => [account, sayingsOf(account)]));
  const words = new Set([...said.values()].flatMap((own) => [...own.keys()]));
  return [...words].flatMap((word) =>
    differing(members, `“${word}”`, (account) => said.get(account)?.get(word)).filter(({ statements }) =>
      statements.some((one) =>
        statements.some((other) => one.says !== other.says && share(one, other, word)),
      ),
    ),
  );
}

/** The words that an account says or denies, each once; a word that it does both is left out. */
function sayingsOf({ text }: Account): Map<string, Saying> {
  const found = new Map<string, Saying>();
  const both = new Set<string>();
  for (const { 1: match = "", index } of text.matchAll(WORDS)) {
    const word = match.toLowerCase();
    const before = text.slice(Math.max(0, index - 40), index).replace(/^.*[.;\n]/s, "");
    const isDenied = DENIED.test(before);
    if (!isDenied && UNSURE.test(before)) continue;
    const sentence = sentenceAt(text, index);
    const says = isDenied ? `not ${word}` : word;
    const other = found.get(word);
    if (other && other.says !== says) both.add(word);
    if (!other) found.set(word, { says, sentence, about: new Set(stemsOf(sentence)) });
  }
  for (const { 1: match = "", index } of text.matchAll(THING_WORDS)) {
    const before = text.slice(Math.max(0, index - 40), index).replace(/^.*[.;\n]/s, "");
    const isNone = NONE.test(before);
    if (!isNone && NOT_YET.test(before)) continue;
    const thing = match.toLowerCase();
    const says = isNone ? `no ${thing}` : thing;
    const other = found.get(thing);
    if (other && other.says !== says) both.add(thing);
    if (!other) found.set(thing, { says, sentence: sentenceAt(text, index), about: ANYTHING });
  }
  both.forEach((word) => found.delete(word));
  return found;
}

/** A thing is the same thing in whatever sentence. */
const ANYTHING: ReadonlySet<string> = new Set();

/** Two sentences have another word in common that is no stop word. */
function share(one: Saying, other: Saying, word: string): boolean {
  if (one.about === ANYTHING) return true;
  const own = new Set(stemsOf(word));
  return [...one.about].some((stem) => other.about.has(stem) && !own.has(stem));
}
