import { areaAddress, bounding, quotedSheetName } from "./address";
import type { Book } from "./book";
import type { Area } from "./contents";
import { rewriteCells } from "./formulaCells";
import { namesOf, setName } from "./names";
import { longBody, parseBody, type StructuredBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import type { Table } from "./table";
import { sameName } from "./tableNames";

/** Changes the formulas of cells and names that contain a text; case does not matter. */
function rewriteFormulas(
  book: Book,
  mentioned: string,
  change: (formula: string, row: number) => string,
): void {
  const wanted = mentioned.toLowerCase();
  rewriteCells(book, mentioned, change);
  for (const name of namesOf(book)) {
    const formula = name.formula.toLowerCase().includes(wanted) ? change(name.formula, -1) : name.formula;
    if (formula !== name.formula) {
      setName(book, { ...name, formula });
    }
  }
}

/** Puts a table's new name into the formulas that name it. */
export function renameTableInFormulas(book: Book, old: string, name: string): void {
  const wanted = old.toLowerCase();
  rewriteFormulas(book, old, (formula) =>
    mapReferences(
      formula,
      (reference) => (reference.table.toLowerCase() === wanted ? `${name}[${reference.body}]` : null),
      (bare) => (bare.toLowerCase() === wanted ? name : null),
    ),
  );
}

/** Puts a column's new name into the formulas that name it; `null` makes them #REF!, as the column is gone. */
export function renameColumnInFormulas(table: Table, old: string, name: string | null): void {
  const wanted = old.toLowerCase();
  const ofTable = table.name.toLowerCase();
  const change = (formula: string): string =>
    mapReferences(formula, (reference) => {
      const body = reference.table.toLowerCase() === ofTable ? parseBody(reference.body) : null;
      if (!body?.columns.some((column) => column.toLowerCase() === wanted)) {
        return null;
      }
      if (name === null) {
        return "#REF!";
      }
      const columns = body.columns.map((column) => (column.toLowerCase() === wanted ? name : column));
      return `${table.name}[${longBody({ ...body, columns })}]`;
    });
  rewriteFormulas(table.sheet.book, table.name, change);
  for (const column of table.columns) {
    if (column.calculatedFormula !== undefined) {
      column.calculatedFormula = change(column.calculatedFormula);
    }
    if (column.totalsFormula !== undefined) {
      column.totalsFormula = change(column.totalsFormula);
    }
  }
}

/** Puts #REF! in the place of a table that is gone. */
export function loseTableInFormulas(table: Table): void {
  const wanted = table.name.toLowerCase();
  rewriteFormulas(table.sheet.book, table.name, (formula) =>
    mapReferences(
      formula,
      (reference) => (reference.table.toLowerCase() === wanted ? "#REF!" : null),
      (bare) => (bare.toLowerCase() === wanted ? "#REF!" : null),
    ),
  );
}

/** The cells that a structured reference means for a formula in a row; null where there are none. */
export function referencedArea(table: Table, body: StructuredBody, row: number): Area | null {
  const first = table.columns.findIndex((column) => sameName(column.name, body.columns[0] ?? column.name));
  const last = table.columns.findIndex((column) => sameName(column.name, body.columns.at(-1) ?? ""));
  const sections = body.sections.length === 0 ? ["#Data"] : body.sections;
  const areas = sections.map((section): Area | null => {
    switch (section) {
      case "#All":
        return table.area;
      case "#Headers":
        return table.headerArea;
      case "#Totals":
        return table.totalsArea;
      case "#This Row":
        return row >= table.bodyArea.top && row <= table.bodyArea.bottom
          ? { ...table.bodyArea, top: row, bottom: row }
          : null;
      default:
        return table.bodyArea;
    }
  });
  const rows = bounding(areas.filter((area) => area !== null));
  if (!rows || first < 0 || (body.columns.length > 0 && last < 0)) {
    return null;
  }
  const end = body.columns.length === 0 ? table.columns.length - 1 : last;
  return {
    ...rows,
    left: table.area.left + Math.min(first, end),
    right: table.area.left + Math.max(first, end),
  };
}

/** Puts the cells themselves in the place of a table's references, as Excel does when it becomes a range. */
export function tableToAreasInFormulas(table: Table): void {
  const wanted = table.name.toLowerCase();
  const sheetName = quotedSheetName(table.sheet.name);
  rewriteFormulas(table.sheet.book, table.name, (formula, row) => {
    const areaText = (text: string): string => {
      const body = parseBody(text);
      const area = body && referencedArea(table, body, row);
      return area ? `${sheetName}!${areaAddress(area, !body.sections.includes("#This Row"))}` : "#REF!";
    };
    return mapReferences(
      formula,
      (reference) => (reference.table.toLowerCase() === wanted ? areaText(reference.body) : null),
      (bare) => (bare.toLowerCase() === wanted ? areaText("") : null),
    );
  });
}
