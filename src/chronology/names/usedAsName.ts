import {
  PLACE_WORDS,
  COMMON_WORDS,
  MONTH_NAMES,
  NOT_SHOWN_BY_BEING,
  RARE_WORDS,
  SHORT_WORDS,
} from "./ordinaryWords";
import { beginsWithCapital, isCapitals, type Word } from "./words";

/** Titles before a name. */
export const TITLES = new Set(
  "mr mrs ms miss mx dr master mstr sir lady prof professor rev reverend pc dc ds sgt".split(" "),
);

/** What people do, in the words of case notes: before one of these, a word that could be a name is one. */
const PERSON_VERBS = new Set(
  `said says told tells asked asks stated states reported reports disclosed discloses denied denies refused refuses agreed
agrees attended attends arrived arrives phoned phones rang rings telephoned called came comes went goes lives lived moved
wanted wants felt feels became has had hasn hadn hasnt hadnt did didn didnt does doesn doesnt cried cries replied explained
described appeared appears seemed seems looked looks presented presents stayed stays slept sleeps ate eats took takes brought
brings thinks thought likes liked loves loved enjoys enjoyed plays played returned returns remained remains missed started
starts began begins continues continued declined answered spoke speaks knew knows admitted alleged threatened hit punched
pushed kicked inCapitals screamed swore smiled laughed woke fell gave gives made makes found tried tries needs needed wishes
wished expressed informed confirmed disputed insisted claimed contacted texted emailed visited collected dropped walked ran
drank smoked absconded self-harmed cannot couldn couldnt wouldn wouldnt wasn wasnt isn isnt met saw heard wrote sent drove
shouted threw kissed hugged held hid slapped grabbed spat shared showed`.split(/\s+/),
);
const BEING = new Set(["was", "is"]);
const DETERMINERS = new Set(
  "a an the these those each every any some her his my our your their its per".split(" "),
);
const BEFORE_A_MONTH = new Set(
  `in on by of since until till from during early mid late last next this each every before after for through between
throughout end beginning start around about approx circa`.split(/\s+/),
);
const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
nov dec spring summer autumn winter`.split(/\s+/),
);
const BEFORE_A_MONTH_OR_A_PERSON = new Set("by from before after for of with than".split(" "));

/** Whether a word that is spelt like a name is also an ordinary word. */
export function isOrdinaryWord(folded: string): boolean {
  return COMMON_WORDS.has(folded) || RARE_WORDS.has(folded) || SHORT_WORDS.has(folded);
}

/**
 * Whether an ordinary word that is spelt like a listed name ("Rose", "will", "May") means the person: by its capital, its place
 * in the sentence and the words around it (docs/domain.md section 10: never an ordinary word that is spelt the same).
 */
export function usedAsName(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const before = words[index - 1];
  const after = words[index + 1];
  const gapBefore = text.slice(before?.to ?? 0, word.from);
  if (before !== undefined && TITLES.has(before.folded) && /^\.?\s{1,3}$/.test(gapBefore)) return true;
  const isCalled =
    beginsWithCapital(word.text) && CALLED.test(text.slice(Math.max(0, word.from - 24), word.from));
  if (hasAge(text, word, after) || givenByPerson(words, index) || ofSomebody(words, index)) return true;
  if (isCalled || hasRole(text, word, after)) return true;
  if (inDate(word, words[index - 2], before, after)) return false;
  if (before !== undefined && /^(?:st|saint)$/.test(before.folded) && beginsWithCapital(before.text))
    return false;
  if (after !== undefined && PLACE_WORDS.has(after.folded) && beginsWithCapital(after.text)) return false;
  const rare = RARE_WORDS.has(word.folded) && !MONTH_NAMES.has(word.folded);
  const afterOf = before?.folded === "of" && /^\s+$/.test(gapBefore);
  const afterDeterminer = before !== undefined && DETERMINERS.has(before.folded) && /^\s+$/.test(gapBefore);
  const shown =
    actsAsPerson(word, after, words[index + 2]) ||
    isSomebody(word, after, words[index + 2]) ||
    namedWithAnother(words, index) ||
    listedWithOthers(text, words, index);
  const inCapitals = isCapitals(word.text);
  if (!beginsWithCapital(word.text)) {
    const afterRole = before !== undefined && OF_SOMEBODY.has(before.folded) && !MODALS.has(word.folded);
    return (rare || (afterRole && gapBefore === " ")) && shown && !afterDeterminer;
  }
  if (isOfFamily(text, words, index)) return true;
  if (afterDeterminer && !word.possessive && (!rare || inCapitals)) return false;
  // "A photo of Rose", but "a question of Faith" and "Ray of Hope" may be either.
  if (before?.folded === "no" && MONTHS.has(word.folded)) return false;
  if (afterOf && !rare && !shown && mayBeOf(text, word, words[index - 2])) return false;
  if (inCapitals) {
    const amongCapitals = [before, after].some((other) => other !== undefined && isAllCapitals(other.text));
    const byThem = before !== undefined && BY_SOMEBODY.has(before.folded) && !MONTHS.has(word.folded);
    return shown || byThem || (rare && !amongCapitals);
  }
  if (rare) return true;
  return shown || !beginsSentence(text.slice(0, word.from));
}

/** What graces and hopes are, and people only with more words behind it: "Grace was said before dinner". */
const THINGS_ARE = new Set(["said", "granted", "expressed", "restored"]);

function actsAsPerson(word: Word, after: Word | undefined, next: Word | undefined): boolean {
  if (word.possessive) return !NOT_SHOWN_BY_BEING.has(word.folded) || beginsWithCapital(word.text);
  if (after === undefined) return false;
  if (PERSON_VERBS.has(after.folded)) return true;
  const isThing = NOT_SHOWN_BY_BEING.has(word.folded) || THINGS_ARE.has(next?.folded ?? "");
  return BEING.has(after.folded) && !isThing;
}

/** What there is some of, and what a house or a project is called after: "a period of Grace", "Ray of Hope". */
function mayBeOf(text: string, word: Word, whose: Word | undefined): boolean {
  const isAbstract = NOT_SHOWN_BY_BEING.has(word.folded) || /^(?:grace|honou?r)$/.test(word.folded);
  const isTitle =
    whose !== undefined && beginsWithCapital(whose.text) && !beginsSentence(text.slice(0, whose.from));
  return MONTHS.has(word.folded) || (isAbstract && word.folded !== "mark") || isTitle;
}

/** What only people are: "Faith was intoxicated", but "Mark was seen on the left arm". */
const ONLY_PEOPLE_ARE = new Set(
  `intoxicated drunk sober arrested asleep awake angry upset tearful crying pregnant unwell hungry aggressive abusive agitated anxious
frightened scared distressed hostile tired homeless interviewed cautioned bailed remanded detained sectioned rude polite shouting
screaming living sleeping staying wearing drinking smoking working`.split(/\s+/),
);

function isSomebody(word: Word, being: Word | undefined, what: Word | undefined): boolean {
  return (
    beginsWithCapital(word.text) &&
    !word.possessive &&
    BEING.has(being?.folded ?? "") &&
    ONLY_PEOPLE_ARE.has(what?.folded ?? "")
  );
}

/** "Child's name: May", "a girl called Hope". */
const CALLED = /\b(?:names? ?[:–-] ?|(?:called|named|known as) ["“'‘]?)$/i;
/** A word that is a verb of its own behind "mother" or "dad": "mother will hit out". */
const MODALS = new Set(["will", "may", "might"]);

/** "Faith (mother)", "Mark (MP1's brother)". */
function hasRole(text: string, word: Word, after: Word | undefined): boolean {
  if (after === undefined || word.possessive || !beginsWithCapital(word.text)) return false;
  return text.slice(word.to, after.from) === " (" && OF_SOMEBODY.has(after.folded);
}

const FAMILY = new Set(["family", "families", "household"]);
const OF_FAMILY = new Set("children kids siblings brothers sisters boys girls parents twins".split(" "));

/** "Hunter family", "the Hunter children", "the Hunters": those who share a surname. */
function isOfFamily(text: string, words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return false;
  if (FAMILY.has(after?.folded ?? "")) return true;
  const within = !beginsSentence(text.slice(0, word.from));
  if (within && OF_FAMILY.has(after?.folded ?? "")) return true;
  return (
    before?.folded === "the" &&
    text.slice(before.to, word.from) === " " &&
    /[^s]s$/.test(word.folded) &&
    !isCapitals(word.text) &&
    !PLACE_WORDS.has(after?.folded ?? "") &&
    isOrdinaryWord(word.folded.slice(0, -1)) &&
    !isOrdinaryWord(word.folded)
  );
}

/** "Rose and MP1 attended": named together with someone. Of two months, only where they do something: "May and June rang". */
function namedWithAnother(words: readonly Word[], index: number): boolean {
  const [word, after, next, does] = words.slice(index, index + 4);
  if (word === undefined || after?.folded !== "and" || next === undefined) return false;
  if (MONTHS.has(word.folded) && MONTHS.has(next.folded) && !PERSON_VERBS.has(does?.folded ?? ""))
    return false;
  return beginsWithCapital(word.text) && beginsWithCapital(next.text) && !NOT_SHOWN_BY_BEING.has(word.folded);
}

const BY_SOMEBODY = new Set(["by", "with"]);

/** "May (8)", "May, aged 7": whoever has an age is somebody. */
function hasAge(text: string, word: Word, after: Word | undefined): boolean {
  if (after === undefined || word.possessive || !beginsWithCapital(word.text)) return false;
  const gap = text.slice(word.to, after.from);
  if (/^aged?$/.test(after.folded)) return /^,? \(?$/.test(gap);
  if (gap === " " && /^1?\d(?:yrs?|yo|years?)$/i.test(after.text)) return true;
  if (gap === " " && /^1?\d$/.test(after.text) && /^ ?(?:yrs?|years?|y\/o|yo)\b/i.test(text.slice(after.to)))
    return true;
  return (
    /^ \($/.test(gap) &&
    /^1?\d$/.test(after.text) &&
    /^(?:[)/]|,? ?(?:yrs?|years?)\b)/.test(text.slice(after.to))
  );
}

const OF_SOMEBODY = new Set(
  `friend friends partner wife husband mother father mum dad parent parents son daughter child children brother brothers sister
sisters sibling siblings aunt uncle cousin niece nephew grandmother grandfather carer carers girlfriend boyfriend behalf
relative relatives neighbour neighbours`.split(/\s+/),
);

/** "The sister of Rose", "on behalf of Mark". */
function ofSomebody(words: readonly Word[], index: number): boolean {
  const [whose, of, word, after] = [words[index - 2], words[index - 1], words[index], words[index + 1]];
  if (of?.folded !== "of" || !whose || !word || !beginsWithCapital(word.text)) return false;
  return OF_SOMEBODY.has(whose.folded) && !(MONTHS.has(word.folded) && /^\d/.test(after?.folded ?? ""));
}

/** "A card from May to her teacher": from a person to a person, not from a month to another. */
function givenByPerson(words: readonly Word[], index: number): boolean {
  const [before, word, to, next] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (before?.folded !== "from" || to?.folded !== "to" || !word || !beginsWithCapital(word.text))
    return false;
  return next !== undefined && /^(?:her|his|him|them|their|me|us|mother|father|mum|dad)$/.test(next.folded);
}

/** "Rose, Mark and May", "May/Will": one of several names in a row, each with a capital. */
function listedWithOthers(text: string, words: readonly Word[], index: number): boolean {
  const [word, next, afterNext] = [words[index], words[index + 1], words[index + 2]];
  if (!word || !next || word.possessive || !beginsWithCapital(word.text) || !beginsWithCapital(next.text))
    return false;
  if (isCapitals(word.text) || NOT_SHOWN_BY_BEING.has(word.folded)) return false;
  const gap = text.slice(word.to, next.from);
  if (gap === "/" || gap === " / ") return !MONTHS.has(next.folded);
  if (gap === ", " && /: ?$/.test(text.slice(0, word.from)) && !MONTHS.has(next.folded)) return true;
  if (gap !== ", " || afterNext === undefined) return false;
  const goesOn = text.slice(next.to, afterNext.from);
  return (
    (afterNext.folded === "and" && goesOn === " ") || (goesOn === ", " && beginsWithCapital(afterNext.text))
  );
}

function isAllCapitals(text: string): boolean {
  return text.length > 1 && /^\p{Lu}+$/u.test(text);
}

const DAY_OR_YEAR = /^\d{1,4}(?:st|nd|rd|th)?$/;

const BEHIND_A_MONTH = new Set("half term terms holiday holidays break".split(" "));

/** "in May", "27 May", "May 2022", "April and May", "from April to May". */
function inDate(
  word: Word,
  beforeThat: Word | undefined,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!MONTHS.has(word.folded)) return false;
  const dated = (other: Word | undefined) =>
    other !== undefined && (DAY_OR_YEAR.test(other.folded) || MONTHS.has(other.folded));
  // "May's 7th birthday" is somebody's.
  const agesOf = word.possessive && /^\d{1,2}(?:st|nd|rd|th)$/.test(after?.folded ?? "");
  if ((dated(after) && !agesOf) || BEHIND_A_MONTH.has(after?.folded ?? "") || dated(before)) return true;
  if (before === undefined) return false;
  return BEFORE_A_MONTH.has(before.folded) || (/^(?:to|and|or)$/.test(before.folded) && dated(beforeThat));
}

/** Whether somebody does something in the words that follow: "said", "was". */
export function doesSomething(after: Word | undefined): boolean {
  return after !== undefined && (PERSON_VERBS.has(after.folded) || BEING.has(after.folded));
}

/** "Since May moved in", "between May and Mark": a month as often, were it not for what follows. */
function besidePerson(words: readonly Word[], index: number): boolean {
  const [before, after, next] = [words[index - 1], words[index + 1], words[index + 2]];
  if (before?.folded === "between")
    return (
      after?.folded === "and" && next !== undefined && /^\p{Lu}/u.test(next.text) && !MONTHS.has(next.folded)
    );
  return /^(?:since|until|till)$/.test(before?.folded ?? "") && PERSON_VERBS.has(after?.folded ?? "");
}

/**
 * Whether an ordinary word that is spelt like a listed name, and that `usedAsName` did not take for one, may be one all the same:
 * a person has to read the sentence.
 */
export function mayBeName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const [beforeThat, before, after] = [words[index - 2], words[index - 1], words[index + 1]];
  // "Told by May" names somebody, "by May" alone a month.
  const either =
    before !== undefined && (BEFORE_A_MONTH_OR_A_PERSON.has(before.folded) || besidePerson(words, index));
  if (inDate(word, beforeThat, before, after) && !(either && !inDate(word, undefined, undefined, after)))
    return false;
  if (before !== undefined && (DETERMINERS.has(before.folded) || /^(?:st|saint)$/.test(before.folded)))
    return false;
  const acts = word.possessive || (after !== undefined && PERSON_VERBS.has(after.folded));
  return beginsWithCapital(word.text) ? acts || !PLACE_WORDS.has(after?.folded ?? "") : acts;
}

/** Whether the next word begins a sentence: at the start, after a full stop, a colon, a line break, a bullet or a dash. */
export function beginsSentence(before: string): boolean {
  const tail = before.slice(-12).replace(/[ \t\u00A0"“”'‘’()[\]]+$/, "");
  return tail === "" || /[.!?:\n\r•*–—]$|(?:^|\s)-$/.test(tail);
}
