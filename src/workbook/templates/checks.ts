/** What Excel shows beside a cell, and what it says when something else is typed there. Titles ≤ 32, texts ≤ 255. */
export interface CellAdvice {
  title: string;
  prompt: string;
  /** Said when the rule is broken; the author may go on all the same. Empty for a rule that only offers. */
  warning: string;
}

type Rule = Excel.DataValidationRule;

/** 1 January 1950 and 31 December 2099: what Excel takes for a date outside is a slip. */
const EARLIEST = "1950-01-01";
const LATEST = "2099-12-31";

export const DATE_RULE: Rule = { date: { formula1: EARLIEST, formula2: LATEST, operator: "Between" } };
export const TIME_RULE: Rule = {
  time: { formula1: "=0", formula2: "=0.999988425925926", operator: "Between" },
};

export function listRule(source: string): Rule {
  return { list: { inCellDropDown: true, source } };
}

/** Any content is right; the rule is there for its prompt. */
export const PROMPT_ONLY: Rule = { textLength: { formula1: 0, formula2: 32767, operator: "Between" } };

/** Sets a rule that warns and never stops, with a prompt. Nothing is sent yet. */
export function queueCheck(range: Excel.Range, rule: Rule, advice: CellAdvice): void {
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = {
    title: advice.title.slice(0, 32),
    message: advice.prompt.slice(0, 255),
    showPrompt: true,
  };
  dataValidation.errorAlert = {
    title: advice.title.slice(0, 32),
    message: advice.warning.slice(0, 255),
    showAlert: advice.warning !== "",
    style: "Warning",
  };
}
