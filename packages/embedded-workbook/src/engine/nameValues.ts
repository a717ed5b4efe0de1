import { isCellError } from "./cellErrors";
import type { Book } from "./book";
import { placeNamed } from "./placeNamed";
import type { Area } from "./contents";
import type { Sheet } from "./sheet";
import { parseBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import { referencedArea } from "./tableFormulas";
import { tablesOf } from "./tables";

/** What a name means: cells, a constant, or a formula that is not calculated here. */
export type NameMeaning =
  | { kind: "range"; sheet: Sheet; area: Area }
  | { kind: "constant"; value: string | number | boolean }
  | { kind: "error"; value: string }
  | { kind: "formula" };

function ofTable(book: Book, text: string): { sheet: Sheet; area: Area } | null {
  let found: { sheet: Sheet; area: Area } | null = null;
  const take = (name: string, inside: string): string => {
    const table = tablesOf(book).find(name);
    const body = table && parseBody(inside);
    const area = table && body && referencedArea(table, body, -1);
    found = table && area ? { sheet: table.sheet, area } : null;
    return "";
  };
  const rest = mapReferences(
    text,
    ({ table, body }) => take(table, body),
    (name) => (tablesOf(book).find(name) ? take(name, "") : null),
  );
  return rest === "" ? found : null;
}

/** Reads a name's formula (with "="). */
export function meaningOf(book: Book, formula: string): NameMeaning {
  const text = formula.replace(/^=/, "").trim();
  const cells = placeNamed(book, text, book.activeSheet()) ?? ofTable(book, text);
  if (cells) {
    return { kind: "range", ...cells };
  }
  if (/#REF!/.test(text) || isCellError(text)) {
    return { kind: "error", value: isCellError(text) ? text : "#REF!" };
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) {
    return { kind: "constant", value: quoted.replaceAll('""', '"') };
  }
  if (/^(true|false)$/i.test(text)) {
    return { kind: "constant", value: text.toLowerCase() === "true" };
  }
  return text !== "" && Number.isFinite(Number(text))
    ? { kind: "constant", value: Number(text) }
    : { kind: "formula" };
}
