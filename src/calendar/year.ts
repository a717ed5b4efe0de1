import type { Token } from "./tokens";
import type { Century } from "./written";

/** Years that a record of a living person can hold; a number outside them is a typing slip. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/**
 * How two-digit years are read (docs/domain.md section 4): 00 to next year are 2000s, the rest 1900s; in a target date all are
 * 2000s. `thisYear` has four digits.
 */
export function centuryAt(thisYear: number, targetDate: boolean): Century {
  return { lastOf2000s: targetDate ? 99 : (thisYear + 1) % 100 };
}

/** The year that a number token means: four digits within 1900–2100, or two digits; otherwise `null`. */
export function yearOf(token: Token | undefined, century: Century): number | null {
  if (token?.kind !== "number" || token.ordinal) return null;
  if (token.text.length === 4)
    return token.value >= FIRST_YEAR && token.value <= LAST_YEAR ? token.value : null;
  if (token.text.length !== 2) return null;
  return token.value <= century.lastOf2000s ? 2000 + token.value : 1900 + token.value;
}

/** The same for four digits only. */
export function fullYearOf(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.ordinal || token.text.length !== 4) return null;
  return token.value >= FIRST_YEAR && token.value <= LAST_YEAR ? token.value : null;
}
