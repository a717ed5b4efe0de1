import type { NamedEvent } from "../targetDate";
import { pattern, repeated } from "../pattern";

const PUBLICATION = /\bpubli(?:cation|shed|shing|sh)\b/;
const AGREED = pattern(
  "",
  /\b/,
  [
    /agree(?:d|ment|ing)?|approv(?:al|ed)|sign(?:ed|ing)?[- ]?off|accept(?:ance|ed)/,
    /ratif\w+|adopt(?:ion|ed)|endorse(?:d|ment)|(?:action )?plan/,
  ],
  /\b/,
);
const REPORT = /\breport\b/;
const START = /\b(?:start(?:ed|ing)?|commenc\w+|beginning|now|today|this date)\b/;

/**
 * The event that the words after "of", "from" or "after" mean: "the publication of this report", "agreement of the plan",
 * "start"; `null` where they mean no event. "From now" means the row's start if there is one, otherwise the agreement.
 */
export function eventIn(words: string, hasStart: boolean): NamedEvent | null {
  if (PUBLICATION.test(words)) return "publication";
  // A report that is signed off is not the plan that is agreed: its day is not known.
  if (REPORT.test(words) && /\bsign/.test(words) && !/\bplan\b/.test(words)) return null;
  if (AGREED.test(words)) return "agreed";
  if (REPORT.test(words)) return "publication";
  return START.test(words) ? (hasStart ? "start" : "agreed") : null;
}

/**
 * The date that follows the words of an event: in brackets or after "on" it is certainly that event's; after a dash it may be
 * the target itself. Without words before it, it is the day counted from.
 */
export function dayNamedAfter(words: string): { text: string; sure: boolean } | null {
  const bracketed = /\(([^()]*\d[^()]*)\)?$/.exec(words)?.[1];
  if (bracketed !== undefined) return { text: bracketed.replace(/^(?:on|ie|i\.e\.?) /, ""), sure: true };
  const on = /\bon ([^()]*\d[^()]*)$/.exec(words)?.[1];
  if (on !== undefined) return { text: on, sure: true };
  const separated = /^\D*?[\s]?[-:,;=] ?([^()]*\d.*)$/s.exec(words)?.[1];
  if (separated !== undefined && /^[a-z]/.test(words) && eventIn(words, false) !== null) {
    return { text: separated, sure: false };
  }
  return { text: words, sure: true };
}

const AT_START = pattern(
  "s",
  /^/,
  repeated(
    "?",
    /(by|on|upon|at|with|within|from|after|following|post|since|before|prior to|pre|once|when|not before)/,
    /\b[ -]?/,
  ),
  /(?:the )?/,
  /(?:(?:date|day|time|point) of )?(?:the )?/,
  /(?:(?:report|review|overview report|plan|action plan|scr|scr report)(?:'s)? )?/,
  /(?:is |has been )?/,
  /(publication|published|agreement|agreed|sign[- ]?off|signed off|approval|approved)(?: date)?/,
  /(?: of (?:the |this |our )?[a-z ]{1,40}?)?(?=$|[\s.,;:()-])(.*)$/,
);

const SIDES: Readonly<Record<string, "after" | "before">> = {
  from: "after",
  after: "after",
  following: "after",
  post: "after",
  since: "after",
  "not before": "after",
  before: "before",
  "prior to": "before",
  pre: "before",
};

/** The event that is all a plain text is about, and what is written after it; `null` for any other text. */
export function eventAtStart(
  plain: string,
): { event: NamedEvent; side: "on" | "after" | "before"; rest: string } | null {
  const found = AT_START.exec(plain);
  const [, opening = "", event, tail = ""] = found ?? [];
  if (event === undefined) return null;
  const rest = tail
    .replace(/^(?: of (?:the |this |our )?[a-z ]{1,40})?[\s.,;:()-]*/, "")
    .replace(/[\s).]+$/, "");
  if (rest !== "" && !/\d/.test(rest)) return null;
  const named: NamedEvent = event.startsWith("publi") ? "publication" : "agreed";
  return { event: named, side: SIDES[opening] ?? "on", rest };
}
