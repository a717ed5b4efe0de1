import { parseArea } from "./address";
import { invalidArgument } from "./errors";

/** Excel limits the names of tables and defined names to 255 characters (Microsoft, "Names in formulas"). */
const MAX_NAME = 255;

/**
 * Checks a table's name or a defined name: a letter, an underscore or a backslash first, then letters, digits, full stops
 * and underscores; not like a cell (A1, R1C1), not "C", "c", "R" or "r" alone; at most 255 characters (Microsoft, "Names in
 * formulas" and "Rename an Excel table"). Throws InvalidArgument.
 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  const likeCell = parseArea(name) !== null || /^r\d*(c\d*)?$|^c\d*$/i.test(name);
  if (!wellFormed || likeCell || /^(true|false)$/i.test(name)) {
    throw invalidArgument(
      `The name "${name}" is not valid: it must begin with a letter or an underscore, have no blanks, and not look like a cell.`,
    );
  }
}

/** Whether two names are the same to Excel, where case does not matter. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first of "base1", "base2" … (from `first`) that is not taken. */
export function freeName(base: string, first: number, isTaken: (name: string) => boolean): string {
  let number = first;
  while (isTaken(`${base}${number}`)) {
    number += 1;
  }
  return `${base}${number}`;
}

/**
 * Header texts as a table holds them: an empty one becomes "Column" with its number, a repeated one (whatever the case)
 * gets a number (Excel does both when a table is made).
 */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const given = new Set(texts.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  return texts.map((text, index) => {
    let header = text;
    if (text === "") {
      header = freeName(
        "Column",
        index + 1,
        (name) => given.has(name.toLowerCase()) || taken.has(name.toLowerCase()),
      );
    } else if (taken.has(text.toLowerCase())) {
      header = freeName(text, 2, (name) => given.has(name.toLowerCase()) || taken.has(name.toLowerCase()));
    }
    taken.add(header.toLowerCase());
    return header;
  });
}
