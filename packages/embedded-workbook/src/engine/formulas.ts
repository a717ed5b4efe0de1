import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import type { Book } from "./book";
import { invalidArgument } from "./errors";
import { stateFor } from "./featureState";
import { parseBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import { tablesOf } from "./tables";

/** Excel specifications and limits: a formula has at most 8,192 characters. */
const MAX_FORMULA = 8192;
/** The same: a text within a formula has at most 255. */
const MAX_TEXT = 255;
/** The same: a function has at most 255 arguments, and functions stand in one another 64 deep. */
const MAX_ARGUMENTS = 255;
const MAX_DEPTH = 64;
const MEMO_SIZE = 5000;

/** Whether a formula can be read, by the formula with all numbers alike: in the rows of a block nothing else differs. */
const readableIn = stateFor((_book: Book) => new Map<string, boolean>());

/** The formula without texts, quoted sheet names and brackets, so that plain patterns can be matched. */
function skeleton(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'/g, "_")
    .replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, "_");
}

/** A number next to another operand with only a space between: "44 7700", "file 12". */
const NUMBER_BESIDE = /(?:^|[^\w.$])\d+(?:\.\d+)?\s+[\w("]|[\w)"]\s+\d+(?:\.\d+)?(?![\w.:])/;

function reads(book: Book, formula: string): boolean {
  const memo = readableIn(book);
  const key = formula.replace(/\d+/g, "1");
  const known = memo.get(key);
  if (known !== undefined) {
    return known;
  }
  const lexer = book.injector.get(LexerTreeBuilder);
  const bare = skeleton(key);
  const result =
    typeof lexer.treeBuilder(key) !== "string" && !NUMBER_BESIDE.test(bare.slice(1)) && isInBounds(bare);
  if (memo.size >= MEMO_SIZE) {
    memo.clear();
  }
  memo.set(key, result);
  return result;
}

/** Whether arguments are divided by commas, as formulas of the API are in every language, and are not too many or too deep. */
function isInBounds(bare: string): boolean {
  const commas: number[] = [];
  for (const sign of bare.replace(/\{[^{}]*\}/g, "_")) {
    if (sign === ";") return false;
    if (sign === "(") commas.push(0);
    else if (sign === ")") commas.pop();
    else if (sign === "," && commas.length > 0) commas.push((commas.pop() ?? 0) + 1);
    if (commas.length > MAX_DEPTH || (commas.at(-1) ?? 0) >= MAX_ARGUMENTS) return false;
  }
  return true;
}

const SHEET_PREFIX = /(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*))!/g;
/** Errors that read like the name of a sheet. */
const ERRORS = /#(?:REF|VALUE|NUM|NULL|DIV\/0)!/g;
const TABLE_PREFIX = /([A-Za-z_\\\u0080-\uFFFF][\w.\\\u0080-\uFFFF]*)\[/g;

function namesKnownThings(book: Book, formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(ERRORS, "0");
  for (const [, quoted, plain] of withoutTexts.matchAll(SHEET_PREFIX)) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
    if (!book.sheetByName(name)) {
      return false;
    }
  }
  if (!withoutTexts.includes("[")) {
    return true;
  }
  const tables = new Set(
    book.injector
      .get(TableManager)
      .getTableList(book.unitId)
      .map((table) => table.name.toLowerCase()),
  );
  return [...withoutTexts.matchAll(TABLE_PREFIX)].every(([, table]) =>
    tables.has((table ?? "").toLowerCase()),
  );
}

/**
 * A formula with "x" in all brackets: names of columns may hold any characters, which do not matter for its form. A column
 * that its table does not have makes it unreadable, as in Excel.
 */
function plainReferences(book: Book, formula: string): string {
  return formula.includes("[")
    ? mapReferences(formula, ({ table, body }) => {
        const columns = parseBody(body)?.columns ?? [];
        const known = table === "" ? null : tablesOf(book).find(table);
        const missing =
          known &&
          columns.some((column) => !known.columnByName(column.trim()) && !known.columnByName(column));
        return missing ? `${table}[(]` : `${table === "" ? "x" : table}[x]`;
      })
    : formula;
}

/**
 * Accepts a formula only if Excel would: at most 8,192 characters, none of its texts over 255, complete, and about sheets and tables that exist. Throws
 * InvalidArgument otherwise.
 */
export function checkFormula(book: Book, formula: string): void {
  if (formula.length > MAX_FORMULA) {
    throw invalidArgument("A formula can't be longer than 8,192 characters.");
  }
  if (
    [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some(
      ([, text = ""]) => text.replaceAll('""', '"').length > MAX_TEXT,
    )
  ) {
    throw invalidArgument("A text in a formula can't be longer than 255 characters.");
  }
  const plain = !/[![]/.test(formula);
  if (!reads(book, plainReferences(book, formula)) || !(plain || namesKnownThings(book, formula))) {
    throw invalidArgument(
      `The formula "${formula}" can't be read: it has an error, or names something that isn't there.`,
    );
  }
}

/** Whether a formula has structured references, which rules of cells can't have. */
export function namesTables(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "").includes("[");
}
