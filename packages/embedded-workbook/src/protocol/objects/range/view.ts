import { areaAddress } from "../../../engine/address";
import { itemNotFound } from "../../../engine/errors";
import { isColumnHidden, isRowHidden } from "../../../engine/lines";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { RangeRef } from "./rangeRef";
import type { ViewRef } from "./refs";
import { readBlock, type Aspect } from "./values";

function visibleRows({ range: { sheet, area }, index }: ViewRef): number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (!isRowHidden(sheet, row)) {
      rows.push(row - area.top);
    }
  }
  const own = index === undefined ? undefined : rows[index];
  return index === undefined ? rows : own === undefined ? [] : [own];
}

function visibleColumns({ range: { sheet, area } }: ViewRef): number[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (!isColumnHidden(sheet, column)) {
      columns.push(column - area.left);
    }
  }
  return columns;
}

function visible<T>(view: ViewRef, block: readonly (readonly T[])[] | null): (T | null)[][] | null {
  const columns = visibleColumns(view);
  return block && visibleRows(view).map((row) => columns.map((column) => block[row]?.[column] ?? null));
}

function aspect(name: Aspect): (view: ViewRef) => unknown {
  return (view) => visible(view, readBlock(view.range, name));
}

function addresses(view: ViewRef): string[][] {
  const { top, left } = view.range.area;
  const columns = visibleColumns(view);
  return visibleRows(view).map((row) =>
    columns.map((column) =>
      areaAddress({ top: top + row, bottom: top + row, left: left + column, right: left + column }),
    ),
  );
}

/** Excel.RangeView, to read only: Excel also writes through a view, which is not supported here. */
export const rangeView: Definition<ViewRef> = {
  scalars: {
    values: readOnly(aspect("values")),
    formulas: readOnly(aspect("formulas")),
    formulasLocal: readOnly(aspect("formulas")),
    text: readOnly(aspect("text")),
    valueTypes: readOnly(aspect("valueTypes")),
    numberFormat: readOnly(aspect("numberFormat")),
    cellAddresses: readOnly(addresses),
    rowCount: readOnly((view) => visibleRows(view).length),
    columnCount: readOnly((view) => visibleColumns(view).length),
    index: readOnly(({ index }) => index ?? 0),
  },
  links: { rows: (view) => apiObject("RangeViewCollection", view) },
  methods: { getRange: ({ range }) => apiObject("Range", new RangeRef(range.sheet, range.area)) },
};

function rowView(view: ViewRef, index: number): ApiObject {
  if (index < 0 || index >= visibleRows(view).length) {
    throw itemNotFound();
  }
  return apiObject("RangeView", { range: view.range, index });
}

/** Excel.RangeViewCollection: one view for each visible row. */
export const rangeViewCollection: Definition<ViewRef> = {
  items: (view) => visibleRows(view).map((_row, index) => rowView(view, index)),
  methods: {
    getCount: (view) => visibleRows(view).length,
    getItemAt: (view, args) => rowView(view, args.number(0)),
  },
};
