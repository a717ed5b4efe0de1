import type { Account } from "./account";

/** Whether a text says that someone was there, or was not. */
type Presence = "there" | "not there";

const ABSENT_AFTER =
  /^(?:(?:,| and| or| nor)\s+[\w'’ ]{2,30}?)*\s*(?:(?:did|was|were|had|could|has|have) (?:also )?(?:not|never)|(?:did|was|were)n['’]t|not (?:present|there|in attendance)|absent|sent (?:his |her |their )?apologies|gave (?:his |her |their )?apologies|apologies|unable to|failed to|refused to (?:come|attend)|declined to (?:come|attend)|stayed away|left before|not invited)(?:\s+(?:come|attend|join|there|present|able|invited|be|in attendance|take part|at (?:the )?(?:home|meeting)|at home))?/i;
const ABSENT_BEFORE =
  /\b(?:without|apologies(?: from)?:?|absent:?|neither|nor|no|not|in the absence of|nobody except)\s+(?:[\w'’ ]{2,25}(?:,| and| or)\s+)*$/i;
const DOES_NOT_COME = /\b(?:come|attend|join|there|present|invited|attendance|take part|home|part)\b/i;
const THERE_AFTER =
  /^(?:(?:,| and|;| &)\s+(?:the )?[\w'’ ]{2,30}?)*\s+(?:also |both |all |then )?(?:came|attended|joined|took part|present|there|was present|were present|was there|were there|in attendance|attending|at home|was at home|came in|let|answered|seen|was seen|were seen|signed|up and dressed|and .{0,30}\bseen|sat in|stayed)\b/i;
const LIST = /\b(?:present|attendees|in attendance|attended by|those there|with|joined by)\b:?\s+[^.;\n]*$/i;
const OTHER_SENSE = /\b(?:about|regarding|said|because|that|who|concerns?|information|for|of)\b/i;

/** Whether each person of the review was there, as far as the entry says so. */
export function peoplePresent(account: Account, people: ReadonlyMap<string, RegExp>): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const [person, pattern] of people) {
    for (const sentence of sentencesOf(account.text)) {
      const presence = presenceIn(sentence, pattern);
      if (presence !== null) found.set(person, presence);
    }
  }
  return found;
}

function presenceIn(sentence: string, person: RegExp): Presence | null {
  const match = person.exec(sentence);
  if (!match) return null;
  const end = match.index + match[0].length;
  const before = sentence.slice(0, end - (match[1] ?? "").length);
  const after = sentence.slice(end);
  const absent = ABSENT_AFTER.exec(after);
  if (
    absent &&
    (/absent|apologies|away|not (?:present|there|invited|in)/i.test(absent[0]) ||
      DOES_NOT_COME.test(absent[0]))
  ) {
    return "not there";
  }
  if (ABSENT_BEFORE.test(before) && !/\bnot\s+$/i.test(before.replace(/\b(?:did|was|were) not\s+$/i, ""))) {
    return "not there";
  }
  if (THERE_AFTER.test(after)) return "there";
  const list = LIST.exec(before);
  return list && !OTHER_SENSE.test(list[0]) ? "there" : null;
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/([.;?])\s+/g, "$1\n")
    .split("\n")
    .filter((sentence) => sentence.trim() !== "");
}

const ALONE =
  /\b(?:seen|spoken to|spoke to|interviewed|met|talked to|visited)\b[^.;\n]{0,40}\b(?:alone|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves))\b|\bseen alone\b/i;
const NOT_ALONE =
  /\b(?:stayed|remained|sat|was|were) (?:\w+ )?(?:in the room|in on|throughout|present throughout|with (?:him|her|them|the child) throughout)|\bpresent throughout|\b(?:not|never) seen alone|\bseen (?:together )?with\b|\bin the presence of\b|\bseen in front of|\bin (?:the )?room (?:throughout|with)/i;

/** Whether the child was seen alone; `null` where the entry does not say, or says both. */
export function seenAlone({ text }: Account): "alone" | "not alone" | null {
  const notAlone = NOT_ALONE.test(text);
  const alone = !/\bnot (?:be )?(?:seen|spoken to) alone/i.test(text) && ALONE.test(text);
  if (alone === notAlone) return null;
  return alone ? "alone" : "not alone";
}
