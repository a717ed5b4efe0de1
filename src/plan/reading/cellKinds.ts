import { serialFromDate } from "../../calendar/serial";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { Placed } from "../../chronology/sheet/sheetView";
import { isOwner, ownerLines } from "./ownerParts";
import { isAgency } from "./ownerWords";
import { statusAtHead, statusOfParts } from "./statusWords";

/** What the filled cells of a column are, each kind as a share of them from 0 to 1. */
export interface CellKinds {
  /** How many are filled, and as a share of the rows. */
  filled: number;
  fill: number;
  /** Words a cell, on average. */
  words: number;
  /** How many different texts there are, as a share of the cells. */
  distinct: number;
  dates: number;
  /** The day that the dates mean on average; null where there are none. */
  day: number | null;
  agencies: number;
  /** Names of two capitals or more, of whatever they may be. */
  names: number;
  /** Posts, initials, people and agencies. */
  owners: number;
  statuses: number;
  yesNo: number;
  colours: number;
  percents: number;
  answers: number;
  refs: number;
  money: number;
  /** How often something is done. */
  often: number;
  /** Boards and groups. */
  forums: number;
  /** A word or two that say what something is about, how high or of what kind it is. */
  labels: number;
  acts: number;
  /** What is to be done in other words: "A log will be kept", "Policy to name the director". */
  plans: number;
  duties: number;
  /** What has been done, or how it stood on a day. */
  told: number;
  /** How things are to be. */
  ends: number;
  /** Papers and counts that show something. */
  proofs: number;
}

export const NO_CELLS: CellKinds = {
  filled: 0,
  fill: 0,
  words: 0,
  distinct: 0,
  dates: 0,
  day: null,
  agencies: 0,
  names: 0,
  owners: 0,
  statuses: 0,
  yesNo: 0,
  colours: 0,
  percents: 0,
  answers: 0,
  refs: 0,
  money: 0,
  often: 0,
  forums: 0,
  labels: 0,
  acts: 0,
  plans: 0,
  duties: 0,
  told: 0,
  ends: 0,
  proofs: 0,
};

const LONGEST_STATUS = 34;
const MOST_WORDS_OF_OWNER = 12;
const MOST_WORDS_OF_DAY = 8;
const LABEL_WORDS = 3;

/** Verbs that open what somebody is to do. */
const VERBS =
  "add|adopt|agree|align|amend|analyse|appoint|arrange|ask|assess|audit|automate|bring|brief|build|buy|carry out|cascade|change|check|circulate|clarify|collect|commission|communicate|complete|conduct|confirm|consider|consult|contact|continue|convene|co-?produce|create|define|deliver|design|develop|devise|discuss|display|distribute|document|draft|draw up|embed|encourage|engage|enhance|ensure|establish|evaluate|expand|explore|extend|facilitate|finalise|fit|fund|gather|give|hold|identify|implement|improve|include|increase|inform|install|integrate|introduce|investigate|invite|issue|join|keep|launch|lay|link|list|liaise|maintain|make|mandate|map|meet|merge|monitor|move|name|negotiate|nominate|obtain|offer|organise|pilot|place|plan|prepare|present|procure|produce|promote|propose|provide|publish|purchase|put|raise|re-?\\w+|reach|recruit|reduce|refer|refine|refresh|relaunch|remind|remove|repair|replace|report|request|require|research|revise|review|rewrite|roll out|run|scope|secure|seek|select|send|set|share|simplify|standardise|stop|strengthen|submit|support|survey|switch|take|teach|test|track|train|transfer|undertake|update|upload|use|visit|work|write";
const ACT = new RegExp(
  `^(?:[-•·*–]\\s*)?(?:(?:\\(?\\w{1,3}[.)])\\s*)?(?:to )?(?:${VERBS})\\b(?!\\s*[:;–-])`,
  "i",
);
/** "Chase the outstanding forms": a word in its plain form, and what it is done to. */
const ACT_BY_SHAPE =
  /^(?:[-•·*–]\s*)?(?!(?:all|every|each|no|the|an?|this|these|there|when|where|if|what|how|some|any)\b)\p{Lu}(?!\p{Ll}*(?:ed|ing|s)\s)\p{Ll}+\s+(?:the|an?|all|each|every|our|their|its|new|two|three|four|five|any)\s+\p{L}/u;
const PLANNED = /\b(?:will|shall|to be|is to|are to)\b|^\S+(?: \S+){0,5} to \p{Ll}+/u;
const DUTY =
  /\b(?:should|must|shall|needs? to|ought to|(?:is|are) (?:required|recommended|to be)|recommends?|requires?)\b|^ensure that\b|^that (?:the |all |a |an )?\p{L}+/iu;
const DONE =
  /\b(?!need|indeed|embed|shed|speed|feed|bed|red\b)\p{L}{3,}ed\b|\b(?:done|held|sent|written|begun|under ?way|in place|met|built|given|made|taken|set up|rolled out|run|out for|due to|awaiting|with \p{Lu})\b/u;
const AS_AT = /\b(?:as (?:at|of)|since|update|latest|so far|to date|now)\b/i;
const ENDS =
  /^(?:all|every|each|no|fewer|more|most|increased?|improved?|reduced?|reduction|increase|improvement|better|consistent|children|young people|staff|practitioners|families|parents|pupils|patients|people|there (?:is|are)|at least|\d+ ?%|100 ?%|≥)\b|\b(?:will|so that|can|feel|knows?|understands?|above \d+|\d+ ?%)\b/i;
const PROOF =
  /\b(?:audits?|minutes|reports?|logs?|records?|samples?|returns?|registers?|screenshots?|certificates?|surveys?|feedback|data|dashboards?|extracts?|photos?|photographs?|questionnaires?|spot checks?|walks?|evaluations?|attendance|terms of reference|copy of|copies|links? to|e-?mails?|polic(?:y|ies)|agendas?|newsletters?|slides|certificates|kpis?|statistics|figures|observations?|compliance)\b/i;
const OFTEN =
  /^(?:daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|half[- ]termly|annual(?:ly)?|yearly|(?:\w+[- ])?monthly|every \w+(?: \w+)?|once a \w+|twice a \w+|each \w+|per \w+|ad hoc|as required|continuous)\b/i;
const FORUM =
  /\b(?:boards?|committees?|groups?|forums?|panels?|governors|meetings?|smt|slt|cabinet|council|scrutiny)\b/i;
const MONEY =
  /£|€|\b\d+(?:\.\d+)?\s*(?:k|hours?|hrs?|days?|fte|wte|sessions?)\b|^(?:none|nil|n\/a|no cost|staff time|time|within (?:existing )?\w+|existing \w+|tbc)\b/i;
const COLOUR =
  /^\(?(?:r|a|g|b|w|y|p|red|amber|green|blue|gr[ae]y|yellow|white|black|purple|orange)\)?(?:\s*(?:\/|to|-|–|→)\s*(?:r|a|g|b|red|amber|green|blue))?(?:\s*[–(:-].{0,40})?[.]?$/i;
const ANSWER =
  /^(?:(?:fully|partially|partly|part|in part|not) )?(?:accept|agree|support|reject|decline|endorse|noted?\b)\w*\b|^(?:yes|no|y|n|part|partly|partial|in part|in full|in principle)[.]?$/i;
const YES_NO = /^(?:yes|no|y|n|part(?:ly|ial|ially)?)\b[.]?$/i;
/** A sentence is no name. */
const SENTENCE = /\S+ \S+ \S.*[.!?]$/;
const NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}’'-]*)(?:[ ,]+(?:(?:of|for|and|&|the|in)\s+)*\(?\p{Lu}[\p{L}’'-]*\)?)+$/u;
const REF =
  /^(?:[\p{L}]{0,8}[\s./()-]*)?\(?\d{1,4}(?:[\s./()-]+\w{1,4}){0,4}\)?[a-z]?[.)]?$|^[ivx]{1,5}[.)]?$|^\p{Lu}[.)]?$/iu;
/** "1.1", "1.2 Leadership": a number of a recommendation, which can be read as a day. */
const NUMBERED = /^\d{1,2}\.\d{1,2}(?![.\d])/;
/** "Interviews on 9 December", "Sent 16 November": what happens or happened on a day. */
const TOLD_OF_DAY =
  /\bon\b|^(?:\p{L}+ed|sent|held|met|done|seen|made|given|taken|begun|built|written|issued)\b/iu;
const INITIALS = /^\p{Lu}{2,5}(?:\s*[/,&+]\s*\p{Lu}{2,5})*$/u;
const TEAM = /^(?:\S+ ){1,3}(?:teams?|office|department|unit)$/i;
const EMAIL = /\S@\S+\.\S/;
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|DI|DCI|PC|DS|Sgt|Insp)\.?\s+)?(?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.)(?:\s+\p{Lu}[\p{Ll}’'-]+)$|^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof)\.?\s+\p{Lu}[\p{L}’'-]+$/u;
const PERCENT = /^\d{1,3}(?:\.\d+)?\s*%(?:\s*\w+)?$/;
const UNDATED =
  /^(?:on-?going|immediate\w*|tb[cad]|to be (?:confirmed|agreed)|asap|continu\w+|rolling|as soon as possible|straight ?away|with immediate effect)\b/i;
const OF_DAYS =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}*\b|\b(?:\p{L}+day|of|by|end|early|late|mid|spring|summer|autumn|winter|term|half|q[1-4]|quarter|week|the|no|later|than|and|to|from|before|after|on|in|due|completed?|done|st|nd|rd|th)\b|\d+(?:st|nd|rd|th)?|[^\p{L}]+/giu;

/** What the filled cells of a column are. @param rows how many rows there are, filled or not */
export function kindsOf(cells: readonly Placed[], rows: number): CellKinds {
  const texts = cells.map(({ text }) => text.replace(/\s+/g, " ").trim());
  const filled = texts.length;
  if (filled === 0) return NO_CELLS;
  const days = cells.map(dayOf);
  const known = days.flatMap((day) => (day === null || day.number === null ? [] : [day.number]));
  const share = (is: (text: string, index: number) => boolean): number => texts.filter(is).length / filled;
  const isDay = (index: number): boolean => (days[index] ?? null) !== null;
  const words = texts.map((text) => text.split(" ").length);
  const isAct = (text: string): boolean => saysAct(text);
  return {
    filled,
    fill: rows === 0 ? 0 : filled / rows,
    words: words.reduce((sum, count) => sum + count, 0) / filled,
    distinct: new Set(texts.map((text) => text.toLowerCase())).size / filled,
    dates: share((text, index) => isDay(index) || UNDATED.test(text)),
    day: known.length === 0 ? null : known.reduce((sum, day) => sum + day, 0) / known.length,
    agencies: share(
      (text) => isShort(text) && isAgency(text) && !isAct(text) && !DONE.test(text) && !SENTENCE.test(text),
    ),
    names: share((text) => isShort(text) && NAME.test(text) && !isAct(text)),
    owners: share((text, index) => !isDay(index) && isOwners(cells[index]?.text ?? text)),
    statuses: share(isStatus),
    yesNo: share((text) => YES_NO.test(text)),
    colours: share((text) => COLOUR.test(text) && !YES_NO.test(text)),
    percents: share((text) => PERCENT.test(text)),
    answers: share((text) => text.length <= LONGEST_STATUS && ANSWER.test(text)),
    refs: share((text, index) => REF.test(text) && !YES_NO.test(text) && !COLOUR.test(text) && !isDay(index)),
    money: share((text, index) => text.length <= LONGEST_STATUS && MONEY.test(text) && !isDay(index)),
    often: share((text) => text.length <= LONGEST_STATUS && OFTEN.test(text)),
    forums: share((text) => isShort(text) && FORUM.test(text)),
    labels: share((text, index) => text.split(" ").length <= LABEL_WORDS && !isDay(index)),
    acts: share(isAct),
    plans: share((text) => PLANNED.test(text) && !isAct(text)),
    duties: share((text) => DUTY.test(text)),
    told: share((text) => isTold(text)),
    ends: share((text) => !isAct(text) && ENDS.test(text) && text.split(" ").length > 2),
    proofs: share(
      (text) => PROOF.test(text) && !DUTY.test(text) && text.split(" ").length <= MOST_WORDS_OF_OWNER,
    ),
  };
}

function isStatus(text: string): boolean {
  return (
    text.length <= LONGEST_STATUS &&
    statusOfParts(text) !== null &&
    !YES_NO.test(text) &&
    !PERCENT.test(text) &&
    (!UNDATED.test(text) || /^on-?going/i.test(text))
  );
}

function isTold(text: string): boolean {
  if (ANSWER.test(text) || saysAct(text) || DUTY.test(text)) return false;
  return statusAtHead(text) !== null || (!PLANNED.test(text) && (DONE.test(text) || AS_AT.test(text)));
}

function saysAct(text: string): boolean {
  return (ACT.test(text) || ACT_BY_SHAPE.test(text)) && text.split(" ").length > 2;
}

function isShort(text: string): boolean {
  return text.split(" ").length <= MOST_WORDS_OF_OWNER;
}

/** A post, initials, a person, an address or an agency, or several of them, and nothing else. */
function isOwners(text: string): boolean {
  if (
    !isShort(text.replace(/\s+/g, " ").trim()) ||
    saysAct(text.trim()) ||
    DUTY.test(text) ||
    SENTENCE.test(text.trim())
  )
    return false;
  const lines = ownerLines(text).flatMap((line) => line.split(/\s*[;/]\s*/));
  return (
    lines.length > 0 &&
    lines.every(
      (line) =>
        INITIALS.test(line) || EMAIL.test(line) || PERSON.test(line) || TEAM.test(line) || isOwner(line),
    )
  );
}

/** The day of a cell that says when and nothing else; its number is null where it counts from another day. */
function dayOf({ cell, text }: Placed): { number: number | null } | null {
  const bare = text.replace(/\s+/g, " ").trim();
  if (cell.isDate && typeof cell.value === "number") return { number: cell.value };
  if (
    NUMBERED.test(bare) ||
    bare.split(" ").length > MOST_WORDS_OF_DAY ||
    !/\d|term|spring|summer|autumn|winter|month|week|year/i.test(bare)
  )
    return null;
  const { end, relative } = readTargetDate(bare, { today: "2000-01-01", year: 2000 });
  if (end === null) return relative === null ? null : { number: null };
  const others = bare
    .replace(OF_DAYS, " ")
    .split(" ")
    .filter((word) => word !== "");
  return others.length === 0 || (others.length === 1 && !TOLD_OF_DAY.test(bare))
    ? { number: serialFromDate(end) }
    : null;
}
