import { mapFormulas } from "./conditionalFormat";
import type { Book } from "./book";
import type { ChartContents } from "./chartContents";
import { copiedComments } from "./comments";
import type {
  CellContents,
  ConditionalFormatContents,
  DataValidationContents,
  TableContents,
} from "./contents";
import type { NameContents, SheetContents, WorkbookContents } from "./workbookContents";
import { dumpOneSheet } from "./dump";
import { WorkbookError } from "./errors";
import { loadFeatures } from "./features";
import { loadSheet } from "./load";
import { bringNamedStyles } from "./namedStyles";
import { namesOf, setName } from "./names";
import type { Sheet } from "./sheet";
import { extrasOfSheet } from "./sheetExtras";
import { uniqueSheetName } from "./sheetNames";
import { mapSheetNames, sheetsNamed } from "./sheetReferences";
import { mapReferences } from "./structuredReferences";
import { freeName } from "./tableNames";
import { tablesOf } from "./tables";

type Rewrite = (formula: string) => string;

/** What the sheets and tables are called in the workbook that they come to, and what follows for their formulas. */
interface Arrival {
  sheetNames: Map<string, string>;
  rewrite: Rewrite;
  /** Whether a formula names only sheets that are there afterwards. */
  reachable(formula: string): boolean;
  tableNames: Map<string, string>;
}

function arrivalOf(book: Book, sheets: readonly SheetContents[], keepOthers: boolean): Arrival {
  const taken = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  const sheetNames = new Map<string, string>();
  for (const { name } of sheets) {
    const unique = uniqueSheetName(name, (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(unique.toLowerCase());
    sheetNames.set(name.toLowerCase(), unique);
  }
  const known = tablesOf(book);
  const tableNames = new Map<string, string>();
  const given = new Set<string>();
  const isTaken = (name: string): boolean => known.isNameTaken(name) || given.has(name.toLowerCase());
  for (const { name } of sheets.flatMap((sheet) => sheet.tables)) {
    const unique = isTaken(name) ? freeName(name, 2, isTaken) : name;
    given.add(unique.toLowerCase());
    tableNames.set(name.toLowerCase(), unique);
  }
  const renamedTable = (name: string): string | null => {
    const renamed = tableNames.get(name.toLowerCase());
    return renamed === undefined || renamed === name ? null : renamed;
  };
  return {
    sheetNames,
    tableNames,
    rewrite: (formula) =>
      mapReferences(
        mapSheetNames(formula, (name) => sheetNames.get(name.toLowerCase()) ?? null),
        ({ table, body }) => {
          const renamed = renamedTable(table);
          return renamed === null ? null : `${renamed}[${body}]`;
        },
        renamedTable,
      ),
    reachable: (formula) =>
      keepOthers || sheetsNamed(formula).every((name) => sheetNames.has(name.toLowerCase())),
  };
}

/** A formula that refers to a sheet that stays behind becomes its last value, as Excel shows it for a missing link. */
function cellThatCame(cell: CellContents, arrival: Arrival): CellContents {
  if (cell.formula === undefined) {
    return cell;
  }
  if (arrival.reachable(cell.formula)) {
    return { ...cell, formula: arrival.rewrite(cell.formula) };
  }
  const { value, error, style } = cell;
  return { value, ...(error && { error }), ...(style !== undefined && { style }) };
}

function tableThatCame(table: TableContents, arrival: Arrival): TableContents {
  return {
    ...table,
    name: arrival.tableNames.get(table.name.toLowerCase()) ?? table.name,
    columns: table.columns.map((column) => ({
      ...column,
      ...(column.calculatedFormula !== undefined && {
        calculatedFormula: arrival.rewrite(column.calculatedFormula),
      }),
      ...(column.totalsFormula !== undefined && { totalsFormula: arrival.rewrite(column.totalsFormula) }),
    })),
  };
}

function ruleThatCame(format: ConditionalFormatContents, rewrite: Rewrite): ConditionalFormatContents {
  return { ...format, rule: mapFormulas(format.rule, rewrite) };
}

function validationThatCame(validation: DataValidationContents, rewrite: Rewrite): DataValidationContents {
  return {
    ...validation,
    ...(validation.formula1 !== undefined && { formula1: rewrite(validation.formula1) }),
    ...(validation.formula2 !== undefined && { formula2: rewrite(validation.formula2) }),
  };
}

function sheetThatCame(sheet: SheetContents, arrival: Arrival): SheetContents {
  const { rewrite } = arrival;
  const cells: SheetContents["cells"] = new Map();
  for (const [row, columns] of sheet.cells) {
    const own = new Map<number, CellContents>();
    for (const [column, cell] of columns) {
      own.set(column, cellThatCame(cell, arrival));
    }
    cells.set(row, own);
  }
  return {
    ...sheet,
    name: arrival.sheetNames.get(sheet.name.toLowerCase()) ?? sheet.name,
    cells,
    tables: sheet.tables.map((table) => tableThatCame(table, arrival)),
    conditionalFormats: sheet.conditionalFormats.map((format) => ruleThatCame(format, rewrite)),
    dataValidations: sheet.dataValidations.map((validation) => validationThatCame(validation, rewrite)),
    hyperlinks: sheet.hyperlinks.map((link) =>
      link.reference === undefined ? link : { ...link, reference: rewrite(link.reference) },
    ),
    charts: sheet.charts.map((chart) => chartThatCame(chart, rewrite)),
    // What the workbook changes in place must not be shared with the workbook that it came from.
    comments: copiedComments(sheet.comments),
    pageLayout: structuredClone(sheet.pageLayout),
    ...(sheet.protection && { protection: structuredClone(sheet.protection) }),
  };
}

/** A chart of the sheet that was copied shows the copy's own cells. */
function chartThatCame(chart: ChartContents, rewrite: Rewrite): ChartContents {
  if ("xml" in chart.drawn) {
    return chart;
  }
  const series = chart.drawn.series.map((one) => {
    const renamed = { ...one };
    for (const part of ["name", "values", "categories"] as const) {
      const formula = one[part];
      if (formula?.startsWith("=")) {
        renamed[part] = rewrite(formula);
      }
    }
    return renamed;
  });
  return { ...chart, drawn: { ...chart.drawn, series } };
}

/**
 * The names that come along: those of the sheets themselves, and those of the workbook that mean a part of the
 * sheets. Where the workbook has such a name already, the one that comes belongs to its sheet alone. A name for cells that
 * stay behind comes too, and stands for nothing (OfficeDev/office-js #3583).
 */
function namesThatCome(
  book: Book,
  names: readonly NameContents[],
  arrival: Arrival,
  copied: boolean,
): NameContents[] {
  const taken = new Set(
    namesOf(book)
      .filter((name) => name.sheet === undefined)
      .map((name) => name.name.toLowerCase()),
  );
  return names.flatMap((name): NameContents[] => {
    const formula = arrival.rewrite(name.formula);
    if (name.sheet !== undefined) {
      const sheet = arrival.sheetNames.get(name.sheet.toLowerCase());
      return sheet === undefined ? [] : [{ ...name, formula, sheet }];
    }
    const [first] = sheetsNamed(name.formula);
    const home = first === undefined ? undefined : arrival.sheetNames.get(first.toLowerCase());
    const isTaken = taken.has(name.name.toLowerCase());
    if (!arrival.reachable(name.formula) || (first !== undefined && home === undefined)) {
      return copied || isTaken ? [] : [{ ...name, formula: "=#REF!" }];
    }
    if (!isTaken) {
      return [{ ...name, formula }];
    }
    return home === undefined ? [] : [{ ...name, formula, sheet: home }];
  });
}

/** Puts a copy of a sheet, with everything on it, at a place counted from 0. */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { sheet: contents, styles } = dumpOneSheet(sheet);
  const source = { sheets: [contents], styles, names: namesOf(sheet.book) };
  const [copy] = insertSheets(sheet.book, source, position, true);
  if (!copy) {
    throw new WorkbookError("GeneralException", `The sheet "${sheet.name}" could not be copied.`);
  }
  return copy;
}

/**
 * Puts sheets of another workbook (or copies of the book's own, `copied`) into the book, at a place counted from 0, with
 * everything on them. Names of sheets and tables are made unique, and formulas follow.
 * @returns the new sheets, in their order
 */
export function insertSheets(
  book: Book,
  source: Pick<WorkbookContents, "styles" | "namedStyles" | "names"> & { sheets: readonly SheetContents[] },
  position: number,
  copied = false,
): Sheet[] {
  const arrival = arrivalOf(book, source.sheets, copied);
  const names = namesThatCome(book, source.names, arrival, copied);
  bringNamedStyles(book, source.namedStyles ?? [], { anew: false });
  const styleIds = source.styles.map((style) => book.styles.idOf(style));
  const inserted = source.sheets.map((sheet, index) => {
    const contents = sheetThatCame(sheet, arrival);
    return { contents, sheet: book.insertSheet(contents.name, position + index, extrasOfSheet(contents)) };
  });
  for (const { contents, sheet } of inserted) {
    loadSheet(sheet, contents, styleIds);
  }
  for (const { contents, sheet } of inserted) {
    loadFeatures(sheet, contents);
  }
  for (const name of names) {
    setName(book, name);
  }
  return inserted.map(({ sheet }) => sheet);
}
