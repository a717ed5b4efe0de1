import { numfmt } from "@univerjs/core";

const known = new Map<string, boolean>();

/** Whether a text is a number format that Excel takes. */
export function isNumberFormat(text: string): boolean {
  const valid = known.get(text) ?? (text.length <= 255 && numfmt.isValidFormat(text));
  known.set(text, valid);
  return valid;
}
