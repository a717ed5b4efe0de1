import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { Area, FilterContents, FilterCriteria } from "./contents";
import type { Feature } from "./feature";
import { rowsLeftOut } from "./filterMatch";
import { toRange } from "./ranges";
import { shiftedArea, type AreaShift } from "./shifts";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

const bySheet = new WeakMap<Sheet, FilterContents>();

/** The filter of a sheet that belongs to no table; null where there is none. */
export function sheetFilter(sheet: Sheet): FilterContents | null {
  return bySheet.get(sheet) ?? null;
}

function shiftedColumns({ area, columns }: FilterContents, shift: AreaShift): FilterContents["columns"] {
  if (shift.along === "rows") {
    return columns;
  }
  return columns.flatMap(({ column, criteria }) => {
    const at = area.left + column;
    const moved = shiftedArea({ ...area, left: at, right: at }, shift);
    const left = shiftedArea(area, shift)?.left;
    return moved && left !== undefined ? [{ column: moved.left - left, criteria }] : [];
  });
}

/** Puts a filter on a sheet or takes it off; rows are not hidden or shown by this. */
export function setSheetFilter(sheet: Sheet, filter: FilterContents | null): void {
  const { book } = sheet;
  if (filter) {
    bySheet.set(sheet, filter);
    sheet.ensure(filter.area.bottom, filter.area.right);
    book.mutate(SetSheetsFilterRangeMutation.id, { ...sheet.target, range: toRange(filter.area) });
  } else {
    bySheet.delete(sheet);
    if (book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheet.id)) {
      book.mutate(RemoveSheetsFilterMutation.id, sheet.target);
    }
  }
}

/** Rows in runs, so that Univer gets few ranges. */
function runs(rows: readonly number[]): { first: number; last: number }[] {
  const result: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = result.at(-1);
    if (last?.last === row - 1) {
      last.last = row;
    } else {
      result.push({ first: row, last: row });
    }
  }
  return result;
}

/** Hides the rows of a filter's body that its criteria leave out, and shows all others. */
function showFiltered(sheet: Sheet, body: Area, columns: FilterContents["columns"]): void {
  if (body.bottom < body.top) {
    return;
  }
  const out = rowsLeftOut(sheet, body, columns);
  sheet.ensure(body.bottom, 0);
  const range = (first: number, last: number): object =>
    toRange({ top: first, bottom: last, left: 0, right: sheet.model.getColumnCount() - 1 });
  sheet.book.mutate(SetRowVisibleMutation.id, { ...sheet.target, ranges: [range(body.top, body.bottom)] });
  if (out.size > 0) {
    const hidden = runs([...out].sort((one, other) => one - other));
    sheet.book.mutate(SetRowHiddenMutation.id, {
      ...sheet.target,
      ranges: hidden.map(({ first, last }) => range(first, last)),
    });
  }
}

/** Criteria with those of one column changed; null takes them away. In the order of the columns. */
export function withCriteria(
  columns: FilterContents["columns"],
  column: number,
  criteria: FilterCriteria | null,
): FilterContents["columns"] {
  const others = columns.filter((other) => other.column !== column);
  return (criteria ? [...others, { column, criteria }] : others).sort(
    (one, other) => one.column - other.column,
  );
}

/** Applies the criteria of a sheet's filter to what its cells hold now. The first row of the area holds the headers. */
export function applySheetFilter(sheet: Sheet): void {
  const filter = sheetFilter(sheet);
  if (filter) {
    showFiltered(sheet, { ...filter.area, top: filter.area.top + 1 }, filter.columns);
  }
}

/** Takes a sheet's filter off and shows its rows. */
export function removeSheetFilter(sheet: Sheet): void {
  const filter = sheetFilter(sheet);
  if (filter) {
    showFiltered(sheet, { ...filter.area, top: filter.area.top + 1 }, []);
    setSheetFilter(sheet, null);
  }
}

/** Gives a table's filter its criteria and hides the rows that they leave out; throws before anything is changed. */
export function filterTable(table: Table, columns: FilterContents["columns"]): void {
  showFiltered(table.sheet, table.bodyArea, columns);
  table.filter = { area: filterArea(table), columns: [...columns] };
}

/** The rows that a table's filter covers: header and body. */
export function filterArea(table: Table): Area {
  return { ...table.area, bottom: table.bodyArea.bottom };
}

export const filters: Feature = {
  load: (sheet, contents) => {
    if (contents.autoFilter) {
      setSheetFilter(sheet, structuredClone(contents.autoFilter));
    }
  },
  dump: (sheet) => {
    const filter = sheetFilter(sheet);
    return filter ? { autoFilter: structuredClone(filter) } : {};
  },
  follow: (sheet, shift) => {
    const filter = sheetFilter(sheet);
    if (filter) {
      const area = shiftedArea(filter.area, shift);
      setSheetFilter(sheet, area && { area, columns: shiftedColumns(filter, shift) });
    }
  },
};
