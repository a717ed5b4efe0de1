import { IFunctionService } from "@univerjs/engine-formula";
import { quotedSheetName } from "./address";
import type { Book } from "./book";

/**
 * The parts of a formula that Excel writes in its own way, and those that it leaves alone, tried in this order at each place: texts,
 * structured references, sheets, numbers, cells and ranges of whole columns, names and functions.
 */
const PARTS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`[\p{L}_\\]?[\p{L}\p{M}\p{N}_.\\?]*\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`,
    String.raw`(?<sheet>'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)!`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\?])`,
    String.raw`(?<name>[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?]*)(?<call>\()?`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
  ].join("|"),
  "gsu",
);

/**
 * A formula (with "=") as Excel gives it back: functions, TRUE and FALSE, columns in capitals, sheets spelt as their tabs and quoted only
 * where they must be, numbers without needless digits. Texts, names, blanks and what is in brackets stay as they are.
 */
export function normalFormula(book: Book, formula: string): string {
  const functions = book.injector.get(IFunctionService);
  return formula.replace(PARTS, (whole: string, ...rest: unknown[]) => {
    const { sheet, cell, name, call, number } = partsOf(rest.at(-1));
    if (sheet !== undefined) return sheetAsCalled(book, sheet);
    if (cell !== undefined) return columnsExist(cell) ? cell.toUpperCase() : whole;
    if (number !== undefined) return plainNumber(number);
    if (name === undefined) return whole;
    const upper = name.toUpperCase();
    if (call === undefined) return upper === "TRUE" || upper === "FALSE" ? upper : whole;
    return functions.hasExecutor(upper) ? `${upper}(` : whole;
  });
}

interface Parts {
  sheet?: string;
  cell?: string;
  name?: string;
  call?: string;
  number?: string;
}

function partsOf(groups: unknown): Parts {
  return typeof groups === "object" && groups !== null ? groups : {};
}

/** XFD is the last column; what looks like a cell of a later one is a name. */
function columnsExist(reference: string): boolean {
  return [...reference.matchAll(/[A-Za-z]+/g)].every(
    ([letters]) => letters.length < 3 || letters.toUpperCase() <= "XFD",
  );
}

function sheetAsCalled(book: Book, written: string): string {
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheet = book.sheetByName(name);
  return sheet ? `${quotedSheetName(sheet.name)}!` : `${written}!`;
}

/** Numbers of more than fifteen digits, and those that are written with powers of ten in Excel too, stay as they are. */
function plainNumber(text: string): string {
  const value = Number(text);
  const plain = String(value);
  return text.replace(/\D/g, "").length > 15 || plain.includes("e") ? text : plain;
}
