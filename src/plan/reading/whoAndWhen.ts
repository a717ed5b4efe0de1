import { readTargetDate } from "../../calendar/readTargetDate";
import type { TargetContext } from "../../calendar/targetDate";

/** A "By whom/when" cell in its two parts; either may be "". */
interface WhoAndWhen {
  who: string;
  when: string;
}

/** Words that count as a target date without giving one. */
const UNDATED =
  /^(?:on-?going|continuing|continuous|immediate(?:ly)?|asap|as soon as possible|tbc|tba|to be confirmed|tbd|as per .+|complete[d]?|done|achieved|n\/k|not known|by agreement.*|on publication.*|rolling|annual(?:ly)?|quarterly|monthly)\.?$/i;

function isWhen(text: string, context: TargetContext): boolean {
  const bare = text.trim();
  if (bare === "" || !/[a-z0-9]/i.test(bare)) {
    return false;
  }
  const { end, relative, status, assumption } = readTargetDate(bare, context);
  // A date among other words still has a name before it: the cut is further on.
  const whole = assumption === null || !/^Only /.test(assumption);
  return UNDATED.test(bare) || ((end !== null || relative !== null || status !== null) && whole);
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
  if (isWhen(bare, context)) {
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

/** "by" belongs to the date, not to the name before it. */
function wordBefore(who: string): string {
  const word = /\s(by|before|in|from|on)$/i.exec(who)?.[1];
  return word === undefined ? "" : `${word} `;
}
