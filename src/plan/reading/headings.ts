import { headingWords, withoutBrackets } from "../../chronology/headings/headingWords";
import type { PlanField } from "../fields";
import { statusOfWords } from "../status";
import { cuesOf } from "./headingCues";
import type { HeadingText, Strength } from "./headingRule";
import { PLAN_HEADING_RULES } from "./headingRules";
import { DATES_IN_BRACKETS } from "./headingRulesMore";

/** What a heading's words mean: a field, and how certainly. */
export interface PlanHeadingMatch {
  field: PlanField;
  /** 0: words not recognised. */
  strength: 0 | Strength;
  /** "Completion date": when it was done, or when it should be; "Implementation by": by whom, or by when. */
  either?: "completedOrTarget" | "leadOrTarget";
}

const UNKNOWN: PlanHeadingMatch = { field: "other", strength: 0 };

/** Longer texts are sentences of the table, not its headings. */
const LONGEST = 160;

/** "By", "Implementation by": of people or of days, as its cells say. */
const BY = /^(?:(?:to be )?(?:action|actioned|implementation|implemented|delivered|undertaken) )?by$/;

/** "2. Recommendation", "3)\nAgreed": the number of the column itself. */
const COLUMN_NUMBER = /^\s*\(?\d{1,2}(?:[.)]+\s*|\s*[–-]\s+|\n\s*)(?=\p{L})/u;

/** A heading without the number that some forms give each column. */
export function withoutColumnNumber(text: string): string {
  return text.replace(COLUMN_NUMBER, "");
}

/** The field that a heading's words name; one in two languages by the one that is known. Never throws. */
export function matchPlanHeading(written: string): PlanHeadingMatch {
  const text = withoutColumnNumber(written);
  if (text.trim().length > LONGEST) {
    return UNKNOWN;
  }
  const whole = matchWords(text);
  if (whole.strength > 0) {
    return whole;
  }
  const parts = text.split(/\s*[/\n|]\s*|\s+[–-]\s+/).filter((part) => part.trim() !== "");
  const known = parts.length > 1 ? parts.map(matchWords) : [];
  return known.reduce((best, match) => (match.strength > best.strength ? match : best), UNKNOWN);
}

/** What the heading of a column means: the lower heading by itself where it is certain, else what both say together. */
export function matchOf({ heading, lowest }: HeadingText): PlanHeadingMatch {
  const own = matchPlanHeading(lowest);
  if (own.strength === 3 || lowest === heading) {
    return own;
  }
  const together = matchPlanHeading(heading);
  const group = matchPlanHeading(heading.slice(0, heading.length - lowest.length));
  if (
    own.strength === 0 &&
    group.field === together.field &&
    group.strength > 0 &&
    /\s/.test(lowest) &&
    cuesOf(lowest).size > 0
  ) {
    // Words of its own say more than those over several columns.
    return { ...together, strength: 1 };
  }
  return together.strength > 0 && together.strength >= own.strength ? together : own;
}

function matchWords(written: string): PlanHeadingMatch {
  const text = written.replace(/\b(we|you|they|i|it)['’]ll\b/gi, "$1 will");
  const whole = headingWords(text.replace(/%/g, " percent ")).join(" ");
  const words = headingWords(withoutBrackets(text.replace(/%/g, " percent "))).join(" ");
  if (
    /^(?:date of (?:completion|finalisation)|(?:completion|finalisation) date|completion|finalisation)$/.test(
      words,
    ) &&
    !DATES_IN_BRACKETS.some(([pattern]) => pattern.test(whole))
  ) {
    return { field: "completed", strength: 3, either: "completedOrTarget" };
  }
  if (BY.test(words) && !/\(\s*(?:date|when)\s*\)/i.test(text)) {
    return { field: "lead", strength: 3, either: "leadOrTarget" };
  }
  if (/^(?:status|progress)\b/.test(words) && /\bb?rag\b|\bred amber\b|\bb? ?r a g\b/.test(whole)) {
    return { field: "rag", strength: 3 };
  }
  if (namesStatuses(text)) {
    return { field: "status", strength: 3 };
  }
  const asWritten = whole === words ? undefined : DATES_IN_BRACKETS.find(([pattern]) => pattern.test(whole));
  const rule = asWritten ?? PLAN_HEADING_RULES.find(([pattern]) => pattern.test(words));
  return rule ? { field: rule[1], strength: rule[2] } : UNKNOWN;
}

/** "Rating (Achieved / Partially achieved / Not achieved)", "Met / not met": the statuses to choose from stand there. */
function namesStatuses(text: string): boolean {
  const [, name = "", choices = ""] = /^([^([]*)[([]([^)\]]+)[)\]]\s*$/.exec(text.trim()) ?? [];
  const named =
    /^\s*(?:(?:current|overall|self) )?(?:rating|position|judgement|assessment|outcome|result|state|stage|progress)s?\s*$/i.test(
      name,
    );
  const each = (named ? choices : text)
    .split(/\s*[/,|;]\s*|\s+or\s+/)
    .map((one) => one.replace(/[?.]+$/, ""));
  const areStatuses = each.length > 1 && each.every((one) => statusOfWords(one) !== null);
  // "Complete / Done" is one heading twice: a choice has two statuses.
  return areStatuses && new Set(each.map(statusOfWords)).size > 1;
}
