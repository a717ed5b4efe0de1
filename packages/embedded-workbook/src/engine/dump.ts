import { BooleanNumber } from "@univerjs/core";
import { WHOLE_SHEET } from "./address";
import type { Book } from "./book";
import { extrasOf, readCell } from "./cells";
import type { Area, CellContents, CellStyle, HyperlinkContents } from "./contents";
import type { ColumnContents, RowContents, SheetContents, WorkbookContents } from "./workbookContents";
import { dumpBindings } from "./bindings";
import { features } from "./features";
import { stylesToKeep } from "./namedStyles";
import { outlineLevelOf } from "./outlines";
import { spillAreas } from "./spills";
import { namesOf } from "./names";
import type { Sheet } from "./sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from "./sizes";

/** Numbers the styles in use from 1; 0 is the style of a cell without one. */
class StyleNumbers {
  readonly styles: CellStyle[] = [{}];
  private readonly numbers = new Map<CellStyle, number>();

  numberOf(style: CellStyle): number | undefined {
    if (Object.keys(style).length === 0) {
      return undefined;
    }
    const known = this.numbers.get(style);
    if (known !== undefined) {
      return known;
    }
    this.numbers.set(style, this.styles.push(style) - 1);
    return this.styles.length - 1;
  }
}

/** The whole workbook as plain data, as it is now. */
export function contentsOf(book: Book): WorkbookContents {
  const numbers = new StyleNumbers();
  const sheets = book.sheets();
  const dumped = sheets.map((sheet) => dumpSheet(sheet, numbers));
  const namedStyles = stylesToKeep(book, namesOfStyles(numbers.styles));
  const bindings = dumpBindings(book);
  return {
    sheets: dumped,
    activeSheet: Math.max(0, sheets.indexOf(book.activeSheet())),
    styles: numbers.styles,
    ...(namedStyles.length > 0 && { namedStyles }),
    names: namesOf(book),
    properties: book.properties,
    customXml: book.customXml,
    settings: Object.fromEntries(book.settings),
    ...(bindings.length > 0 && { bindings }),
    ...(book.protection && { protection: book.protection }),
    warnings: book.warnings,
  };
}

function namesOfStyles(styles: readonly CellStyle[]): Set<string> {
  return new Set(styles.flatMap(({ named }) => named ?? []));
}

/** One sheet as plain data, with the styles that its cells name by number. */
export function dumpOneSheet(sheet: Sheet): { sheet: SheetContents; styles: CellStyle[] } {
  const numbers = new StyleNumbers();
  return { sheet: dumpSheet(sheet, numbers), styles: numbers.styles };
}

function dumpSheet(sheet: Sheet, numbers: StyleNumbers): SheetContents {
  const config = sheet.model.getConfig();
  const { extras } = sheet;
  const { cells, hyperlinks } = dumpCells(sheet, numbers);
  const base: SheetContents = {
    name: sheet.name,
    visibility: extras.veryHidden
      ? "veryHidden"
      : config.hidden === BooleanNumber.TRUE
        ? "hidden"
        : "visible",
    ...(config.tabColor && { tabColour: config.tabColor }),
    showGridlines: config.showGridlines !== BooleanNumber.FALSE,
    showHeadings: extras.showHeadings,
    ...(extras.zoom !== undefined && { zoom: extras.zoom }),
    cells,
    rows: dumpRows(sheet, numbers),
    columns: dumpColumns(sheet, numbers),
    ...(config.defaultRowHeight !== DEFAULT_ROW_HEIGHT && {
      defaultRowHeight: config.defaultRowHeight / PIXELS_PER_POINT,
    }),
    ...(config.defaultColumnWidth !== DEFAULT_COLUMN_WIDTH && {
      defaultColumnWidth: config.defaultColumnWidth,
    }),
    merges: [],
    tables: [],
    conditionalFormats: [],
    dataValidations: [],
    notes: [],
    comments: extras.comments,
    charts: [],
    hyperlinks,
    pageLayout: extras.pageLayout,
    ...(extras.customProperties.size > 0 && { customProperties: [...extras.customProperties.values()] }),
    ...(extras.protection && { protection: extras.protection }),
  };
  return features.reduce((contents, feature) => ({ ...contents, ...feature.dump?.(sheet) }), base);
}

function dumpCells(
  sheet: Sheet,
  numbers: StyleNumbers,
): { cells: SheetContents["cells"]; hyperlinks: HyperlinkContents[] } {
  const cells: SheetContents["cells"] = new Map();
  const hyperlinks: HyperlinkContents[] = [];
  sheet.forEachCell(WHOLE_SHEET, (row, column, held) => {
    const style =
      held.s === sheet.book.styles.plain()
        ? 0
        : numbers.numberOf(sheet.book.styles.styleOf(sheet.heldStyle(row, column)));
    const contents: CellContents = {
      ...(readCell(held) ?? { value: null }),
      ...(style !== undefined && { style }),
    };
    const { link } = extrasOf(held);
    if (link) {
      hyperlinks.push({ area: { top: row, left: column, bottom: row, right: column }, ...link });
    }
    if (contents.value === null && contents.formula === undefined && style === undefined) {
      return;
    }
    const columns = cells.get(row) ?? new Map<number, CellContents>();
    cells.set(row, columns.set(column, contents));
  });
  spillAreas(sheet).forEach((area) => dumpSpill(sheet, area, cells));
  return { cells, hyperlinks };
}

/** A formula that spills is an array formula in a file, and what it spills is the value of the cells beside it. */
function dumpSpill(sheet: Sheet, area: Area, cells: SheetContents["cells"]): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const columns = cells.get(row) ?? new Map<number, CellContents>();
      const own = columns.get(column);
      const anchor = row === area.top && column === area.left;
      const spilled = sheet.cell(row, column) ?? { value: null };
      const contents = anchor
        ? { ...(own ?? spilled), arrayFormula: area }
        : { ...spilled, ...(own?.style !== undefined && { style: own.style }) };
      cells.set(row, columns.set(column, contents));
    }
  }
}

function dumpRows(sheet: Sheet, numbers: StyleNumbers): Map<number, RowContents> {
  const rows = new Map<number, RowContents>();
  const held = sheet.model.getRowManager().getRowData();
  for (const key of Object.keys(held)) {
    const row = Number(key);
    const data = held[row];
    const style = numbers.numberOf(sheet.book.styles.styleOf(data?.s));
    const custom = sheet.extras.customHeights.has(row);
    const outlineLevel = outlineLevelOf(data);
    const contents: RowContents = {
      ...(data?.h !== undefined && { height: data.h / PIXELS_PER_POINT }),
      ...(custom && { customHeight: true }),
      ...(data?.hd === BooleanNumber.TRUE && { hidden: true }),
      ...(style !== undefined && { style }),
      ...(outlineLevel !== undefined && { outlineLevel }),
    };
    if (Object.keys(contents).length > 0) {
      rows.set(row, contents);
    }
  }
  return rows;
}

function dumpColumns(sheet: Sheet, numbers: StyleNumbers): ColumnContents[] {
  const columns: ColumnContents[] = [];
  const manager = sheet.model.getColumnManager();
  for (let column = 0; column < sheet.model.getColumnCount(); column++) {
    const data = manager.getColumn(column);
    const style = numbers.numberOf(sheet.book.styles.styleOf(data?.s));
    const outlineLevel = outlineLevelOf(data);
    const own = {
      ...(data?.w !== undefined && { width: data.w }),
      ...(data?.hd === BooleanNumber.TRUE && { hidden: true }),
      ...(style !== undefined && { style }),
      ...(outlineLevel !== undefined && { outlineLevel }),
    };
    if (Object.keys(own).length > 0) {
      const last = columns.at(-1);
      if (
        last?.to === column - 1 &&
        last.width === own.width &&
        last.hidden === own.hidden &&
        last.style === own.style &&
        last.outlineLevel === own.outlineLevel
      ) {
        last.to = column;
      } else {
        columns.push({ from: column, to: column, ...own });
      }
    }
  }
  return columns;
}
