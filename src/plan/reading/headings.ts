import { headingWords, withoutBrackets } from "../../chronology/headings/headingWords";
import type { PlanField } from "../fields";
import { PLAN_HEADING_RULES, type Strength } from "./headingRules";

/** What a heading's words mean: a field, and how certainly. */
export interface PlanHeadingMatch {
  field: PlanField;
  /** 0: words not recognised. */
  strength: 0 | Strength;
  /** "Completion date": when it was done, or when it should be. */
  either?: "completedOrTarget";
}

const UNKNOWN: PlanHeadingMatch = { field: "other", strength: 0 };

/** Longer texts are sentences of the table, not its headings. */
const LONGEST = 160;

/** The field that a heading's words name. Never throws. */
export function matchPlanHeading(text: string): PlanHeadingMatch {
  if (text.trim().length > LONGEST) {
    return UNKNOWN;
  }
  const whole = headingWords(text.replace(/%/g, " percent ")).join(" ");
  const words = headingWords(withoutBrackets(text.replace(/%/g, " percent "))).join(" ");
  if (/^(?:date of completion|completion date|completion)$/.test(words)) {
    return { field: "completed", strength: 3, either: "completedOrTarget" };
  }
  if (/^status\b/.test(words) && /\bb?rag\b/.test(whole)) {
    return { field: "rag", strength: 3 };
  }
  const rule = PLAN_HEADING_RULES.find(([pattern]) => pattern.test(words));
  return rule ? { field: rule[1], strength: rule[2] } : UNKNOWN;
}
