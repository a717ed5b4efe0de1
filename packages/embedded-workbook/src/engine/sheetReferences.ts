import { quotedSheetName } from "./address";

/** Texts, references in brackets, quoted sheet names, plain sheet names; tried in this order at each place of a formula. */
const PARTS =
  /("(?:[^"]|"")*")|(\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\])|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)!/gsu;

/**
 * Renames the sheets that a formula names. `rename` gets a sheet's name and gives the new one; null leaves it. References to several sheets ('A:B'!) and to other workbooks ([Book]Sheet!) are left.
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

/** The sheets that a formula names, spelt as they are there. */
export function sheetsNamed(formula: string): string[] {
  const names: string[] = [];
  mapSheetNames(formula, (name) => {
    names.push(name);
    return null;
  });
  return names;
}
