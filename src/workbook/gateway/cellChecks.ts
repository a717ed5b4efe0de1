import { PROMPT_LIMIT, PROMPT_TITLE_LIMIT } from "../../cells/limits";

/** What Excel says when what is typed into a cell breaks its rule. */
interface CheckAlert {
  /** "Stop" refuses it; a warning can be ignored. */
  style: "Stop" | "Warning" | "Information";
  title: string;
  message: string;
}

type Rule = Excel.DataValidationRule;

/** A choice from a list: words separated by commas, or the cells that a formula names. */
export function listRule(source: string | readonly string[]): Rule {
  return { list: { inCellDropDown: true, source: typeof source === "string" ? source : source.join(",") } };
}

/**
 * Sets the rule of a range, with the message for breaking it. A plain paste bypasses it, so what is read is checked
 * again. Nothing is sent yet.
 */
export function queueCheck(range: Excel.Range, rule: Rule, alert?: CheckAlert): void {
  const { dataValidation } = range;
  dataValidation.rule = rule;
  if (alert) {
    dataValidation.errorAlert = {
      showAlert: alert.message !== "",
      style: alert.style,
      title: alert.title.slice(0, PROMPT_TITLE_LIMIT),
      message: alert.message.slice(0, PROMPT_LIMIT),
    };
  }
}
