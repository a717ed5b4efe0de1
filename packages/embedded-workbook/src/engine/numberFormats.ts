import { numfmt } from "@univerjs/core";

const known = new Map<string, boolean>();

/** Whether a text is a number format that Excel takes. */
export function isNumberFormat(text: string): boolean {
  const valid = known.get(text) ?? (text.length <= 255 && numfmt.isValidFormat(text));
  known.set(text, valid);
  return valid;
}

/** Excel.NumberFormatCategory of a format code: the group of the dialogue "Format Cells" that it belongs to. */
export function categoryOf(code: string): string {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (code === "General") return "General";
  if (code === "@") return "Text";
  if (/^(?:0|#,##0)(?:\.0+)?(?:;.*)?_?\)?$/.test(code)) return "Number";
  if (/^_\(/.test(code)) return "Accountant";
  if (/%/.test(plain)) return "Percentage";
  if (/[$£€¥]/.test(code)) return "Currency";
  if (/E[+-]/i.test(plain)) return "Scientific";
  if (/\?\/\?|#\/#|\/\d/.test(plain)) return "Fraction";
  if (/[dy]/i.test(plain)) return "Date";
  if (/[hs]/i.test(plain)) return "Time";
  return "Custom";
}
