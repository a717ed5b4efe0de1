import type { Book } from "./book";
import { fromEngine, toEngine } from "./engineFormulas";
import { namesOf } from "./names";
import type { Sheet } from "./sheet";
import { longBody, parseBody, shownBody, type StructuredBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import type { Table } from "./table";
import { tablesOf, type Tables } from "./tables";
import { parseWrite } from "./writeParams";

/** Names as the table has them (case does not matter in Excel); null where the table has no such column. */
function withKnownColumns(table: Table, body: StructuredBody): StructuredBody | null {
  const columns = body.columns.map(
    (name) => table.columnByName(name.trim())?.name ?? table.columnByName(name)?.name,
  );
  return columns.includes(undefined)
    ? null
    : { ...body, columns: columns.filter((name) => name !== undefined) };
}

/**
 * A formula with its structured references in the long form that files and the spreadsheet engine have: T[@Col] becomes
 * T[[#This Row],[Col]], [@Col] in a table gets the table's name, names get their own spelling.
 */
function longFormula(
  tables: Tables,
  { sheet, row, column }: { sheet: Sheet; row: number; column: number },
  formula: string,
  spelling: ReadonlyMap<string, string>,
): string {
  const inside = (): Table | null =>
    tables
      .on(sheet)
      .find(
        ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
      ) ?? null;
  return mapReferences(
    formula,
    ({ table: name, body: text }) => {
      const table = name === "" ? inside() : tables.find(name);
      const body = table && parseBody(text);
      const known = table && body && withKnownColumns(table, body);
      return known
        ? `${table.name}${known.sections.length + known.columns.length === 0 ? "" : `[${longBody(known)}]`}`
        : null;
    },
    (name) => spelling.get(name.toLowerCase()) ?? null,
  );
}

/** A formula of a name, which belongs to no cell: tables and columns spelt as they are called. */
export function spelledFormula(tables: Tables, formula: string): string {
  return formula.includes("[")
    ? mapReferences(formula, ({ table: name, body: text }) => {
        const table = tables.find(name);
        const body = table && parseBody(text);
        const known = table && body && withKnownColumns(table, body);
        return known ? `${table.name}[${longBody(known)}]` : null;
      })
    : formula;
}

/** A formula as Excel shows it to people and to Range.formulas: [@Col] inside its own table, T[@Col] elsewhere. */
export function shownFormula(
  tables: Tables,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): string {
  if (!formula.includes("[")) {
    return formula;
  }
  return mapReferences(formula, ({ table: name, body: text }) => {
    const table = tables.find(name);
    const body = table && parseBody(text);
    if (!table || !body?.sections.includes("#This Row")) {
      return null;
    }
    const { area } = table;
    const inside =
      table.sheet === sheet &&
      area.top <= row &&
      row <= area.bottom &&
      area.left <= column &&
      column <= area.right;
    return `${inside ? "" : table.name}[${shownBody(body)}]`;
  });
}

/** Brings the structured references of formulas that are about to be written into the long form, in place. */
export function lengthenFormulas(book: Book, params: unknown): void {
  const write = parseWrite(book, params);
  if (!write) {
    return;
  }
  const { sheet, rows } = write;
  const tables = tablesOf(book);
  const names = [...tables.all(), ...namesOf(book)].map(({ name }) => name);
  const spelling = new Map(names.map((name) => [name.toLowerCase(), name]));
  const patterns = names.map((name) => name.replace(/[\\.?]/g, "\\$&"));
  const mentioned = names.length > 0 ? new RegExp(patterns.join("|"), "iu") : null;
  for (const rowKey of Object.keys(rows)) {
    const columns = rows[Number(rowKey)] ?? {};
    for (const columnKey of Object.keys(columns)) {
      const cell = columns[Number(columnKey)];
      if (typeof cell?.f === "string" && (cell.f.includes("[") || mentioned?.test(cell.f))) {
        cell.f = toEngine(
          longFormula(
            tables,
            { sheet, row: Number(rowKey), column: Number(columnKey) },
            fromEngine(cell.f),
            spelling,
          ),
        );
      }
    }
  }
}
