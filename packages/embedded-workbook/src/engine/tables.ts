import type { TableManager } from "@univerjs/sheets-table";
import { intersection } from "./address";
import type { Book } from "./book";
import type { Area, TableContents } from "./contents";
import { displayText } from "./display";
import { invalidArgument, WorkbookError } from "./errors";
import { stateFor } from "./featureState";
import { fromRange } from "./ranges";
import { namesOf } from "./names";
import type { Sheet } from "./sheet";
import { Table } from "./table";
import { renameTableInFormulas } from "./tableFormulas";
import { writeHeaders } from "./tableHeaders";
import { mirror, unmirror } from "./tableMirror";
import { checkName, freeName, sameName, uniqueHeaders } from "./tableNames";

type UniverTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

const NEW_TABLE: Omit<TableContents, "name" | "area"> = {
  showHeaders: true,
  showTotals: false,
  columns: [],
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
};

/** The tables of a workbook. */
export class Tables {
  private readonly tables = new Map<string, Table>();
  private count = 0;

  constructor(private readonly book: Book) {}

  /** All tables, in the order they were added; those of deleted sheets are gone. */
  all(): Table[] {
    return [...this.tables.values()].filter((table) => !table.sheet.isDeleted);
  }

  on(sheet: Sheet): Table[] {
    return this.all().filter((table) => table.sheet === sheet);
  }

  byId(id: string): Table | null {
    return this.all().find((table) => table.id === id) ?? null;
  }

  /** Finds a table by its name, whatever the case, or its id. */
  find(key: string): Table | null {
    return this.all().find((table) => table.id === key || sameName(table.name, key)) ?? null;
  }

  isNameTaken(name: string): boolean {
    return (
      this.all().some((table) => sameName(table.name, name)) ||
      namesOf(this.book).some((known) => known.sheet === undefined && sameName(known.name, name))
    );
  }

  private make(sheet: Sheet, id: string | null, name: string, area: Area, headers: readonly string[]): Table {
    this.count += 1;
    const number = this.count.toString(16).toUpperCase().padStart(8, "0");
    const table = new Table(
      id ?? `{00000000-000C-0000-FFFF-FFFF${number}}`,
      String(this.count),
      sheet,
      name,
      area,
      headers.map((header, index) => ({ id: index + 1, name: header })),
    );
    this.tables.set(table.id, table);
    return table;
  }

  /**
   * Makes a table of an area whose first row holds the headers. Throws InvalidArgument where the area overlaps a table, or
   * where it holds merged cells.
   */
  add(sheet: Sheet, area: Area): Table {
    this.refuseOverlap(sheet, area, null);
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      texts.push(displayText(sheet.cell(area.top, column), sheet.numberFormat(area.top, column)));
    }
    const headers = uniqueHeaders(texts);
    const free = freeName("Table", this.count + 1, (name) => this.isNameTaken(name));
    const table = this.make(sheet, null, free, area, headers);
    writeHeaders(table);
    mirror(table);
    return table;
  }

  /** Adds a table of a file or of the page; a name that is taken gets a number. */
  adopt(sheet: Sheet, contents: TableContents, id: string | null = null): Table {
    const name = this.isNameTaken(contents.name)
      ? freeName(contents.name, 2, (other) => this.isNameTaken(other))
      : contents.name;
    const table = this.make(sheet, id, name, { ...contents.area }, []);
    table.columns = contents.columns.map((column, index) => ({ ...column, id: index + 1 }));
    table.showHeaders = contents.showHeaders;
    table.showTotals = contents.showTotals;
    table.style = contents.style;
    table.showBandedRows = contents.showBandedRows;
    table.showBandedColumns = contents.showBandedColumns;
    table.highlightFirstColumn = contents.highlightFirstColumn;
    table.highlightLastColumn = contents.highlightLastColumn;
    table.showFilterButton = contents.showFilterButton;
    table.filter = contents.filter ?? null;
    return table;
  }

  /** Adds a table that a person made in the page. */
  adoptFromPage(sheet: Sheet, model: UniverTable): void {
    const area = fromRange(model.getRange());
    const table = this.adopt(sheet, { ...NEW_TABLE, name: model.getDisplayName(), area }, model.getId());
    this.takeOver(table, model);
  }

  /** Takes over what a person changed of a table in the page. */
  takeOver(table: Table, model: UniverTable): void {
    const name = model.getDisplayName();
    const old = table.name;
    const { columns } = model.getTableInfo();
    table.area = fromRange(model.getRange());
    const known = table.columns;
    const first = table.nextColumnId();
    const headers = uniqueHeaders(columns.map((column) => column.displayName));
    table.columns = headers.map(
      (header, index) =>
        known.find((column) => sameName(column.name, header)) ?? { id: first + index, name: header },
    );
    if (old !== name && !this.isNameTaken(name)) {
      table.name = name;
      unmirror(table, old);
    }
    mirror(table);
    writeHeaders(table);
  }

  refuseOverlap(sheet: Sheet, area: Area, own: Table | null): void {
    if (this.on(sheet).some((table) => table !== own && intersection(table.area, area))) {
      throw invalidArgument("A table can't overlap a range that contains another table.");
    }
    if (
      sheet.model.getMergeData().some((merge) =>
        intersection(area, {
          top: merge.startRow,
          bottom: merge.endRow,
          left: merge.startColumn,
          right: merge.endColumn,
        }),
      )
    ) {
      throw new WorkbookError("InvalidOperation", "A table can't be made over merged cells.");
    }
  }

  /** Formulas that name the table follow. Throws InvalidArgument for a name that is not allowed, ItemAlreadyExists for one that is taken. */
  rename(table: Table, name: string): void {
    checkName(name);
    if (!sameName(name, table.name) && this.isNameTaken(name)) {
      // Not ItemAlreadyExists, and in words that do not speak of the name (OfficeDev/office-js #551).
      throw invalidArgument();
    }
    const old = table.name;
    table.name = name;
    unmirror(table, old);
    mirror(table);
    renameTableInFormulas(this.book, old, name);
  }

  /** Forgets a table; its cells stay. */
  forget(table: Table): void {
    this.tables.delete(table.id);
    unmirror(table);
  }
}

/** The tables of a workbook, whoever made them. */
export const tablesOf = stateFor((book: Book) => new Tables(book));
