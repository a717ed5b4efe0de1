import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../engine/address";

/** A piece of a formula: quoted text, a quoted sheet's name, what is in square brackets, a word, or one other sign. */
export interface FormulaToken {
  kind: "text" | "sheet" | "bracket" | "word" | "sign";
  text: string;
}

/** Splits a formula into tokens, which joined together are the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const start = at;
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") {
      at = endOfQuoted(formula, at, sign);
      tokens.push({ kind: sign === '"' ? "text" : "sheet", text: formula.slice(start, at) });
    } else if (sign === "[") {
      at = endOfBracket(formula, at);
      tokens.push({ kind: "bracket", text: formula.slice(start, at) });
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(formula)?.[0];
      at += word?.length ?? 1;
      tokens.push(word === undefined ? { kind: "sign", text: sign } : { kind: "word", text: word });
    }
  }
  return tokens;
}

const WORD = /[\p{L}\p{N}_$\\?.]+/uy;

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    // Within brackets, a sign after an apostrophe has no special meaning.
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Gives a formula moved by so many rows and columns; a reference that would leave the sheet is #REF!. */
export type MovableFormula = (rows: number, columns: number) => string;

/** Takes a shared formula apart once, so that each of its cells costs little. */
export function movableFormula(formula: string): MovableFormula {
  const tokens = formulaTokens(formula);
  const parts: (string | { reference: string; beside: boolean })[] = [];
  let plain = "";
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.text;
    const called = next === "(" || next === "!" || next?.startsWith("[") === true;
    if (token.kind !== "word" || called) {
      plain += token.text;
      return;
    }
    const beside = next === ":" || tokens[index - 1]?.text === ":";
    const pattern = beside ? /^\$?[A-Za-z]{0,3}\$?[0-9]{0,7}$/ : /^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/;
    if (!pattern.test(token.text)) {
      plain += token.text;
      return;
    }
    parts.push(plain, { reference: token.text, beside });
    plain = "";
  });
  parts.push(plain);
  return (rows, columns) =>
    parts
      .map((part) =>
        typeof part === "string" ? part : movedReference(part.reference, rows, columns, part.beside),
      )
      .join("");
}

function movedReference(text: string, rows: number, columns: number, beside: boolean): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(text);
  if (match) {
    const column = movedColumn(match[1] ?? "", match[2] ?? "", columns);
    const row = movedRow(match[3] ?? "", match[4] ?? "", rows);
    if (column === null || row === null) return text;
    return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
  }
  if (!beside) return text;
  const whole = /^(\$?)(?:([A-Za-z]{1,3})|([0-9]{1,7}))$/.exec(text);
  if (whole?.[2] !== undefined) return movedColumn(whole[1] ?? "", whole[2], columns) ?? text;
  if (whole?.[3] !== undefined) return movedRow(whole[1] ?? "", whole[3], rows) ?? text;
  return text;
}

function movedColumn(dollar: string, letters: string, by: number): string | null {
  const column = columnNumber(letters);
  if (column === null) return null;
  if (dollar !== "") return dollar + letters;
  return column + by < 0 || column + by >= MAX_COLUMNS ? "#REF!" : columnLetters(column + by);
}

function movedRow(dollar: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1;
  if (row < 0 || row >= MAX_ROWS) return null;
  if (dollar !== "") return dollar + digits;
  return row + by < 0 || row + by >= MAX_ROWS ? "#REF!" : String(row + by + 1);
}
