import { CELL_TEXT_LIMIT, PROMPT_LIMIT, PROMPT_TITLE_LIMIT } from "../../cells/limits";
import { queueCheck } from "../gateway/cellChecks";

/** What Excel shows beside a cell, and what it says when something invalid is typed there. */
export interface CellAdvice {
  title: string;
  prompt: string;
  /** Shown when the rule is broken; the author may still continue. Empty for a rule that only suggests. */
  warning: string;
}

type Rule = Excel.DataValidationRule;

/** A date outside these is a slip. */
const EARLIEST = "1950-01-01";
const LATEST = "2099-12-31";

export const DATE_RULE: Rule = { date: { formula1: EARLIEST, formula2: LATEST, operator: "Between" } };
export const TIME_RULE: Rule = {
  time: { formula1: "=0", formula2: "=0.999988425925926", operator: "Between" },
};

/** Any content is valid; the rule exists for its prompt. */
export const PROMPT_ONLY: Rule = {
  textLength: { formula1: 0, formula2: CELL_TEXT_LIMIT, operator: "Between" },
};

/** Sets a rule that warns and never stops, with a prompt. Nothing is sent yet. */
export function queueAdvice(range: Excel.Range, rule: Rule, { title, prompt, warning }: CellAdvice): void {
  queueCheck(range, rule, { style: "Warning", title, message: warning });
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = {
    title: title.slice(0, PROMPT_TITLE_LIMIT),
    message: prompt.slice(0, PROMPT_LIMIT),
    showPrompt: prompt !== "",
  };
}
