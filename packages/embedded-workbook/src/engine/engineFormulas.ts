import { longBody, parseBody, type StructuredBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";

/**
 * The spreadsheet engine can't read a column's name with punctuation in it ("Date (dd/mm)", "Owner's name"). In its copy of
 * a formula these are the wide characters of East Asian typography, which look alike and mean nothing to it.
 */
const WIDE = 0xfee0;
const LINE_ENDS: Record<string, string> = { "\n": "\u240a", "\r": "\u240d", "\t": "\u2409" };
const NARROW_ENDS: Record<string, string> = { "\u240a": "\n", "\u240d": "\r", "\u2409": "\t" };

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
        return body.sections.length + body.columns.length === 0 ? table : `${table}[${engineBody(body)}]`;
      })
    : formula;
}

/** A formula of the engine as people and files have it. */
export function fromEngine(formula: string): string {
  return /[\uff01-\uff5e\u240a\u240d\u2409]/.test(formula) && formula.includes("[")
    ? mapReferences(formula, ({ table, body: text }) => {
        const body = parseBody(text);
        return body && `${table}[${longBody({ ...body, columns: body.columns.map(narrowName) })}]`;
      })
    : formula;
}
