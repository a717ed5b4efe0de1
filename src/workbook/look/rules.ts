import { quotedText } from "../../cells/address";
import { setTint, type Tint } from "./cells";

/**
 * Adds a conditional format above the existing ones: of two that colour the same cell, the later one shows.
 * The others apply as well, whatever Excel's default. Nothing is sent yet; returns it for `lookAtRules`.
 */
export function queueRule(
  range: Excel.Range | Excel.RangeAreas,
  formula: string,
  tint: Omit<Tint, "size">,
): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add("Custom");
  added.stopIfTrue = false;
  const { custom } = added;
  custom.rule.formula = formula;
  setTint(custom.format, tint);
  return added;
}

/** True where a cell holds a text. @param cell "$E5" */
export function isText(cell: string, text: string): string {
  return `=${cell}=${quotedText(text)}`;
}
