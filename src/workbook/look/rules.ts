import { quotedText } from "../../cells/address";
import { setTint, type Tint } from "./cells";

/** Adds a conditional format, below those that are there. Nothing is sent yet. */
export function queueRule(range: Excel.Range, formula: string, tint: Omit<Tint, "size">): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  setTint(custom.format, tint);
}

/** True where a cell holds a text. @param cell "$E5" */
export function isText(cell: string, text: string): string {
  return `=${cell}=${quotedText(text)}`;
}
