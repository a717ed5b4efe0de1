import { quotedSheetName } from "./address";

/** Texts, references inside brackets, quoted sheet names, bare sheet names; in this order at each place of a formula. */
const PARTS =
  /("(?:[^"]|"")*")|(\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\])|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)!/gsu;

/**
 * Puts other sheets in the place of those that a formula names. `rename` gets the name as the sheet is called and gives
 * the new one; null leaves it. References to several sheets ('A:B'!) and to other workbooks ([Book]Sheet!) are left.
 */
export function mapSheetNames(formula: string, rename: (sheet: string) => string | null): string {
  return formula.replace(
    PARTS,
    (whole: string, _text: unknown, _inner: unknown, quoted?: string, bare?: string) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      const renamed = name === undefined ? null : rename(name);
      return renamed === null ? whole : `${quotedSheetName(renamed)}!`;
    },
  );
}

/** The names of the sheets that a formula names, as they are called there. */
export function sheetsNamed(formula: string): string[] {
  const names: string[] = [];
  mapSheetNames(formula, (name) => {
    names.push(name);
    return null;
  });
  return names;
}
