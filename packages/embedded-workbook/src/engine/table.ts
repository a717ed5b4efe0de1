import type { Area, FilterContents, TableColumnContents, TableContents } from "./contents";
import type { Sheet } from "./sheet";

export interface TableColumn extends TableColumnContents {
  /** Stays with the column when others come and go. */
  id: number;
}

export type TableFlags = Pick<
  TableContents,
  "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn" | "showFilterButton"
>;

/** A table as Excel has it, which is more than Univer has a place for. The area includes header and totals rows. */
export class Table implements TableFlags {
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  style: string | undefined = "TableStyleMedium2";
  filter: FilterContents | null = null;
  /** The table is being changed as a whole and does not follow shifts of cells by itself. */
  changing = false;

  constructor(
    readonly id: string,
    /** The number that older versions of Excel know the table by. */
    readonly legacyId: string,
    readonly sheet: Sheet,
    public name: string,
    public area: Area,
    public columns: TableColumn[],
  ) {}

  get headerArea(): Area | null {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  /** Excel keeps at least one row in the body. */
  get bodyArea(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  get totalsArea(): Area | null {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  get rowCount(): number {
    return this.bodyArea.bottom - this.bodyArea.top + 1;
  }

  /** The part of an area of the table that one column fills. */
  columnOf(area: Area, index: number): Area {
    return { ...area, left: this.area.left + index, right: this.area.left + index };
  }

  columnByName(name: string): TableColumn | null {
    const wanted = name.toLowerCase();
    return this.columns.find((column) => column.name.toLowerCase() === wanted) ?? null;
  }

  nextColumnId(): number {
    return this.columns.reduce((last, column) => Math.max(last, column.id), 0) + 1;
  }

  contents(): TableContents {
    return {
      name: this.name,
      area: { ...this.area },
      showHeaders: this.showHeaders,
      showTotals: this.showTotals,
      columns: this.columns.map(({ id: _id, ...column }) => column),
      ...(this.style !== undefined && { style: this.style }),
      showBandedRows: this.showBandedRows,
      showBandedColumns: this.showBandedColumns,
      highlightFirstColumn: this.highlightFirstColumn,
      highlightLastColumn: this.highlightLastColumn,
      showFilterButton: this.showFilterButton,
      ...(this.filter && {
        filter: {
          area: { ...this.area, bottom: this.bodyArea.bottom },
          columns: structuredClone(this.filter.columns),
        },
      }),
    };
  }
}

/** Shifts cells as part of changing a table, which then does not follow the shift by itself. */
export function asOne(table: Table, shift: () => void): void {
  table.changing = true;
  try {
    shift();
  } finally {
    table.changing = false;
  }
}
