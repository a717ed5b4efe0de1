import type { ConditionalFormatContents, ScaleValue } from "./contents";

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
    case "topBottom":
    case "preset":
      return rule;
    case "colorScale":
      return { ...rule, points: rule.points.map((point) => ({ ...point, ...changed(point, ifFormula) })) };
    case "dataBar":
      return {
        ...rule,
        lower: { ...rule.lower, ...changed(rule.lower, ifFormula) },
        upper: { ...rule.upper, ...changed(rule.upper, ifFormula) },
      };
    case "iconSet":
      return {
        ...rule,
        criteria: rule.criteria.map((one) => ({ ...one, ...changed(one, ifFormula) })),
      };
  }
}

function changed({ value }: ScaleValue, change: (formula: string) => string): { value?: string } {
  return value === undefined ? {} : { value: change(value) };
}

/** Whether a format has its rule yet; one without is not kept in a file. */
export function isWhole({ rule }: ConditionalFormat): boolean {
  switch (rule.kind) {
    case "custom":
      return rule.formula !== "";
    case "text":
      return rule.text !== "";
    case "cellValue":
      return rule.formula1 !== "";
    case "preset":
      return rule.criterion !== "";
    default:
      return true;
  }
}
