import { pattern } from "../../calendar/pattern";
import type { Account } from "./account";
import type { Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentenceAt } from "./quotations";
import { stemsOf } from "./wordVectors";

/** A part of a sentence that says one thing, with its words' stems. */
interface Clause {
  text: string;
  sentence: string;
  stems: ReadonlySet<string>;
}

/** What an account says is not so, by its words: "never used heroin" is both of "used" and "heroin". */
interface Denial extends Clause {
  says: string;
  denied: readonly string[];
}

const CLAUSE_ENDS =
  /[.;\n]+|:(?! ?(?:none|nil|no|0)\b)|,? (?:but|although|though|whereas|while|because|so that) |, (?:and )?(?=(?:s?he|they|not?|nobody|never)\b)/;

/** What is denied begins behind these; of "no" and "without" it is a thing, of the others what is done or how somebody is. */
const NO_THING =
  /\b(?:no|without(?: any)?|free of|denie[sd] (?:any|having (?:any )?)?|denying) +((?:[\p{L}'’-]+ ?){1,3})/giu;
const NOT_DONE =
  /(?:\b(?:not|never)\b|n['’]t\b) +(?:(?:been|being|be|have|had|has|yet|ever|also|to) +)*((?:[\p{L}'’-]+ ?){1,3})/giu;

/** What is planned, asked, thought of or conditional says neither. */
const UNSURE = pattern(
  "i",
  /\b/,
  [
    /will|would|should|could|may|might|if|whether|unless|until|when|plan(?:s|ned)?|propos\w+|request\w*|asks?|asked/,
    /wants?|wanted|needs?|to be|to have|considered|discuss\w*|advice|advised|awaits?|awaiting|due|risk of|history of|previously/,
    /no|not|never|without|nor|neither|nobody|none|denie[sd]|denying|declin\w+|refus\w+/,
  ],
  /\b|n['’]t\b/,
);

/** Words too general to say what is denied. */
const GENERAL = new Set(
  stemsOf(
    "able want wants know known aware think thought feel felt like need needed make give gave have seem appear concern concerns action answer " +
      "reply response further access contact contacts information evidence sign signs change changes other issue issues more longer time show look new " +
      "clear sure right good happy well available recorded record records call called said tell told come came went attend attended reach return returned " +
      "possible required appropriate enough one anyone anything people person name reason role visit meeting child mother father family parent home police " +
      "school worker support help work disclosure disclosures",
  ),
);

/** What else a thing is: vodka is alcohol. */
const KINDS: readonly (readonly [words: RegExp, kind: string[]])[] = [
  [/\b(?:vodka|wine|beer|lager|cider|whisk(?:e)?y|gin|rum|spirits)\b/i, stemsOf("alcohol")],
  [/\b(?:heroin|cocaine|crack|cannabis|ketamine|amphetamines?|weed|MDMA)\b/i, stemsOf("drugs")],
  [/\b(?:moses basket|crib)\b/i, stemsOf("cot")],
  [/\b(?:rats?|mice|cockroaches|infestation)\b/i, stemsOf("vermin")],
  [
    /\b(?:midazolam|diazepam|adrenaline|paracetamol|ibuprofen|antibiotics?|insulin)\b/i,
    stemsOf("medicine medication"),
  ],
];

/** Where one account says what another denies of the same person: "never used heroin" and "uses heroin twice a week". */
export function negations(
  { members }: LinkedGroup,
  peopleIn: (text: string) => ReadonlySet<string>,
): Disagreement[] {
  const read = members.map((account) => ({ account, ...claimsOf(account, peopleIn) }));
  return read.flatMap(({ account, denials }) =>
    denials.flatMap((denial): Disagreement[] => {
      const own = read.find((one) => one.account === account);
      if (own?.claims.some((claim) => isSaid(denial, claim))) return [];
      const against = read.flatMap((other) => {
        if (other.account === account || other.denials.some((one) => overlap(one.denied, denial.denied)))
          return [];
        const claim = other.claims.find(
          (one) => isSaid(denial, one) && ofOnePerson(peopleIn(denial.text), peopleIn(one.text)),
        );
        return claim === undefined
          ? []
          : [{ account: other.account, says: saying(claim), sentence: claim.sentence }];
      });
      if (against.length === 0) return [];
      const statements = [{ account, says: denial.says, sentence: denial.sentence }, ...against];
      return [{ how: `accounts of “${denial.says.replace(/^\S+ (?=.)/, "")}” differ`, statements }];
    }),
  );
}

function saying({ text }: Clause): string {
  const plain = text.trim().replace(/\s+/g, " ");
  return plain.length <= 60 ? plain : `${plain.slice(0, plain.lastIndexOf(" ", 60))} …`;
}

function isSaid({ denied }: Denial, { stems }: Clause): boolean {
  return denied.every((stem) => stems.has(stem));
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((stem) => other.includes(stem));
}

function ofOnePerson(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((person) => other.has(person));
}

function claimsOf(
  { entry }: Account,
  peopleIn: (text: string) => ReadonlySet<string>,
): { claims: Clause[]; denials: Denial[] } {
  const claims: Clause[] = [];
  const denials: Denial[] = [];
  for (const text of [entry.texts.event, entry.texts.action]) {
    let at = 0;
    for (const part of text.split(CLAUSE_ENDS)) {
      const from = text.indexOf(part, at);
      at = from + part.length;
      if (part.trim() === "") continue;
      const clause: Clause = {
        text: part,
        sentence: sentenceAt(text, from + part.length - part.trimStart().length),
        stems: new Set([
          ...stemsOf(part),
          ...KINDS.flatMap(([words, kind]) => (words.test(part) ? kind : [])),
        ]),
      };
      const found = [...deniedIn(part)];
      const people = found.length === 0 ? [] : [...peopleIn(part)].flatMap(stemsOf);
      const ofThings = found.filter(({ denied }) => !overlap(denied, people));
      denials.push(...ofThings.map((one) => ({ ...clause, ...one })));
      if (found.length === 0 && !UNSURE.test(part)) claims.push(clause);
    }
  }
  return { claims, denials };
}

/** Verbs that say no more than the thing behind them: "would not do any course", "does not use drugs". */
const NO_VERB =
  /^(?:do|does|send|sent|give|gave|given|provide|provided|write|offer|hold|held|take|took|taken|accept|accepted|want|wanted|use|used|uses|smoke|smoked|drink|drank|inject|injected|touch|get)\b (?:any |the |an? |his |her |their )?(?=\p{L})/iu;
/** "Seizures: none" */
const LISTED_AS_NONE = /(\p{L}{4,}) ?[:=-] ?(?:none|nil|no|0)\b/giu;
/** What stands behind these is not what is denied: "did not agree with the plan". */
const BEHIND = /\b(?:with|to|for|from|at|in|on|about|of|by|during|as|than)\b.*$/i;
/** "unannounced", "unsupervised" deny the rest of the word. */
const UNLIKE =
  /\b(?:un(?!der|til|less|ite|ion|iq|ivers|cle|able|like|fortun|known|usual|it\b|its\b)|non-)([a-z]{4,})\b/gi;

function* deniedIn(clause: string): Generator<Pick<Denial, "says" | "denied">> {
  for (const [words, sort] of [
    [NO_THING, "no"],
    [NOT_DONE, "not"],
  ] as const) {
    for (const match of clause.matchAll(words)) {
      const [whole, said = ""] = match;
      const before = clause.slice(0, match.index);
      if (/\b(?:if|whether|would|should|could|may|might|will|to)\s*$/i.test(before)) continue;
      const [first, ...others] = said.trim().replace(NO_VERB, "").split(/ +/);
      const stems = stemsOf(first ?? "").filter((stem) => !GENERAL.has(stem));
      const further = stemsOf(sort === "no" ? others.join(" ") : others.join(" ").replace(BEHIND, "")).filter(
        (stem) => !GENERAL.has(stem),
      );
      const denied = sort === "no" ? [...stems, ...further].slice(-1) : [...stems, ...further].slice(0, 2);
      if (denied.length > 0 && (sort === "no" || stems.length > 0))
        yield { says: whole.trim().toLowerCase(), denied };
    }
  }
  for (const { 0: says, 1: thing = "" } of clause.matchAll(LISTED_AS_NONE)) {
    const denied = stemsOf(thing);
    if (denied.length > 0) yield { says: says.toLowerCase(), denied };
  }
  for (const { 0: says, 1: base = "" } of clause.matchAll(UNLIKE)) {
    const denied = stemsOf(base);
    if (denied.length > 0) yield { says: says.toLowerCase(), denied };
  }
}
