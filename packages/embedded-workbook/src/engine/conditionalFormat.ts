import type { ConditionalFormatContents } from "./contents";

/** A conditional format of a sheet; its priority is its place in the list. */
export interface ConditionalFormat extends Omit<ConditionalFormatContents, "priority"> {
  readonly id: string;
}

/** A rule with its formulas changed. */
export function mapFormulas(
  rule: ConditionalFormat["rule"],
  change: (formula: string) => string,
): ConditionalFormat["rule"] {
  const ifFormula = (text: string): string => (text.startsWith("=") ? change(text) : text);
  switch (rule.kind) {
    case "custom":
      return { ...rule, formula: ifFormula(rule.formula) };
    case "cellValue":
      return {
        ...rule,
        formula1: ifFormula(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: ifFormula(rule.formula2) }),
      };
    case "text":
      return rule;
  }
}

/** Whether a format has its rule yet; one without is not kept in a file. */
export function isWhole({ rule }: ConditionalFormat): boolean {
  return rule.kind === "custom"
    ? rule.formula !== ""
    : rule.kind === "text"
      ? rule.text !== ""
      : rule.formula1 !== "";
}
