import { readTargetDate } from "../../calendar/readTargetDate";
import type { TargetContext } from "../../calendar/targetDate";
import { isAgency, isRole } from "./ownerWords";

/** A "By whom/when" cell in its two parts; either may be "". */
interface WhoAndWhen {
  who: string;
  when: string;
}

/** Words that count as a target date without giving one. */
const UNDATED =
  /^(?:on-?going|continuing|continuous|(?:with )?immediate(?:ly)?(?: effect)?(?: and on-?going)?|straight ?away|urgent(?:ly)?|forthwith|now|asap|as soon as possible|tbc|tba|to be confirmed|tbd|as per .+|complete[d]?|done|achieved|n\/k|not known|by agreement.*|on publication.*|rolling|annual(?:ly)?|quarterly|monthly)\.?$/i;

/** A day, a term or a part of a month without its year; not a bare month, which may be a person's name. */
const YEARLESS =
  /\d|\b(?:end|mid|early|late|start|beginning|half|terms?|autumn|spring|summer|year|christmas|easter)\b|^(?:by|in|before|during|until)\b/i;
/** What a launch or a step opens with, where a name might stand. */
const DOING =
  /^(?:to\b|introduc|launch|start|begin|commenc|complet|review|roll|implement|deliver|trial|pilot|publish|updat|issu|draft|in place|ready|done|due|coming|from\b|by\b|before\b|after\b|until\b|every\b|each\b|within\b|agreed|approv|re-?audit)/i;

const ACRONYM =
  /(?:^|[\s,(/–-])(?!(?:Q[1-4]|TB[CAD]|ASAP|COB|WC|WE|NB|AM|PM|AY|FY|SCR|DHR|CSPR|LCSPR)\b)[A-Z]{2,6}(?=$|[\s,:;)/–-])/;

/** Whether a text with a date names someone as well: a post, an agency, an acronym or initials among ordinary words. */
function namesOwner(text: string): boolean {
  return isRole(text) || isAgency(text) || (/[a-z]{2}/.test(text) && ACRONYM.test(text));
}

/** Of several dates in one text the last is meant; no piece of it is anything else. */
function isAllDates(text: string, assumption: string): boolean {
  return (
    /^Of /.test(assumption) &&
    text.split(/[\n;()]|, | and | then |&/).every((piece) => piece.trim() === "" || /\d/.test(piece))
  );
}

function isWhen(text: string, given: TargetContext): boolean {
  // Any year does to see that it is a date; which one it is, is for the target.
  const context = YEARLESS.test(text) ? { ...given, year: given.year ?? 2000 } : given;
  const bare = text.trim();
  if (bare === "" || !/[a-z0-9]/i.test(bare)) {
    return false;
  }
  const { end, relative, status, assumption } = readTargetDate(bare, context);
  // A date among other words still has a name before it: the cut is further on.
  const whole = assumption === null || !/^O(?:nly|f) /.test(assumption) || isAllDates(bare, assumption);
  const dated = end !== null && relative === null;
  return (
    UNDATED.test(bare) ||
    ((end !== null || relative !== null || status !== null) && whole && !(dated && namesOwner(bare)))
  );
}

/**
 * Splits a cell that says who and by when: by line if each line is one or the other, else where the rest (or what comes
 * before) is a date. If no date is found, all of it is who.
 */
export function splitWhoAndWhen(text: string, context: TargetContext): WhoAndWhen {
  const who: string[] = [];
  const when: string[] = [];
  for (const line of text.split(/\n+|\s*;\s*/).filter((part) => part.trim() !== "")) {
    const split = splitLine(line, context);
    if (split.who !== "") {
      who.push(split.who);
    }
    if (split.when !== "") {
      when.push(split.when);
    }
  }
  return { who: who.join("\n"), when: when.join("\n") };
}

function splitLine(line: string, context: TargetContext): WhoAndWhen {
  const text = line.trim();
  const number = /^\(?(?:\d{1,2}|[a-h])[.)]\s+(?=[A-Za-z])/.exec(text)?.[0] ?? "";
  const bare = text.slice(number.length);
  if (isWhen(bare, context) || isLaunch(bare, context)) {
    return { who: "", when: text };
  }
  const cuts = [...bare.matchAll(/[\s,:/(–-]+/g)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
  }));
  for (const { from, to } of cuts) {
    const when = bare.slice(to).replace(/\)$/, "");
    const who = bare.slice(0, from);
    if (isWhen(when, context) && /[a-z]/i.test(who)) {
      return withNumber(number, who.replace(/\s+(?:by|before|in|from|on)$/i, ""), wordBefore(who) + when);
    }
  }
  for (const { from, to } of [...cuts].reverse()) {
    const when = bare.slice(0, from);
    if (isWhen(when, context) && /[a-z]/i.test(bare.slice(to))) {
      return withNumber(number, bare.slice(to).replace(/\)$/, ""), when);
    }
  }
  return { who: text, when: "" };
}

function withNumber(number: string, who: string, when: string): WhoAndWhen {
  return { who: `${number}${who}`, when: `${number}${when}` };
}

/** "Introduce Sept 2022", "Launch the tool June 20th": what is to happen by a date, and no owner. */
function isLaunch(text: string, context: TargetContext): boolean {
  const { end } = readTargetDate(text, { ...context, year: context.year ?? 2000 });
  return DOING.test(text) && end !== null;
}

/** "by" belongs to the date, not to the name before it. */
function wordBefore(who: string): string {
  const word = /\s(by|before|in|from|on)$/i.exec(who)?.[1];
  return word === undefined ? "" : `${word} `;
}
