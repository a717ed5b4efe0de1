import { longBody, parseBody, type StructuredBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";

/**
 * The spreadsheet engine can't read a column's name with punctuation in it ("Date (dd/mm)", "Owner's name"), nor a table's
 * ("My_table"). In its copy of a formula these are the wide characters of East Asian typography, which look alike and mean nothing to it.
 */
const WIDE = 0xfee0;
const LINE_ENDS: Record<string, string> = { "\n": "\u240a", "\r": "\u240d", "\t": "\u2409" };
const NARROW_ENDS: Record<string, string> = { "\u240a": "\n", "\u240d": "\r", "\u2409": "\t" };

/** The same for a table's name, where wide characters are refused: letters that look alike. */
const LETTERS: Record<string, string> = { _: "\u02cd", ".": "\ua78f" };
const PUNCTUATION: Record<string, string> = { "\u02cd": "_", "\ua78f": "." };

/** A table's name as the engine holds it. */
export function plainTableName(name: string): string {
  return name.replace(/[_.]/g, (letter) => LETTERS[letter] ?? letter);
}

function tableName(name: string): string {
  return name.replace(/[\u02cd\ua78f]/g, (letter) => PUNCTUATION[letter] ?? letter);
}

/** A column's name as the engine holds it. */
export function wideName(name: string): string {
  return name.replace(/[!-/:-@[-^`{-~\n\r\t]/g, (letter) =>
    letter in LINE_ENDS ? (LINE_ENDS[letter] ?? letter) : String.fromCharCode(letter.charCodeAt(0) + WIDE),
  );
}

function narrowName(name: string): string {
  return name.replace(/[\uff01-\uff5e\u240a\u240d\u2409]/g, (letter) =>
    letter in NARROW_ENDS
      ? (NARROW_ENDS[letter] ?? letter)
      : String.fromCharCode(letter.charCodeAt(0) - WIDE),
  );
}

/** What is in the brackets, as the engine reads it. */
function engineBody({ sections, columns }: StructuredBody): string {
  const names = columns.map((name) => `[${wideName(name)}]`).join(":");
  const plain = columns.length === 1 && sections.length === 0 && /^[\p{L}\p{N}_ ]+$/u.test(columns[0] ?? "");
  return plain
    ? (columns[0] ?? "")
    : columns.length === 0
      ? longBody({ sections, columns })
      : [...sections.map((name) => `[${name}]`), names].join(",");
}

/** A formula of people or files as the engine reads it. */
export function toEngine(formula: string): string {
  return formula.includes("[")
    ? mapReferences(formula, ({ table, body: text }) => {
        const body = table === "" ? null : parseBody(text);
        if (!body) {
          return null;
        }
        const called = plainTableName(table);
        return body.sections.length + body.columns.length === 0 ? called : `${called}[${engineBody(body)}]`;
      })
    : formula;
}

/** A formula of the engine as people and files have it. */
export function fromEngine(formula: string): string {
  return /[\uff01-\uff5e\u240a\u240d\u2409\u02cd\ua78f]/.test(formula) && formula.includes("[")
    ? mapReferences(formula, ({ table, body: text }) => {
        const body = parseBody(text);
        return body && `${tableName(table)}[${longBody({ ...body, columns: body.columns.map(narrowName) })}]`;
      })
    : formula;
}
