import type { Area } from "../../../engine/contents";
import { invalidArgument, itemNotFound } from "../../../engine/errors";
import type { Table } from "../../../engine/table";
import { deleteTableColumn, insertTableColumn, setColumnName } from "../../../engine/tableColumns";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { found, sizeMismatch, text } from "../given";
import { RangeRef } from "../range/rangeRef";
import { readBlock, writeValues } from "../range/values";
import type { ColumnRef } from "./refs";

function indexOf({ table, column }: ColumnRef): number {
  const index = table.columns.indexOf(column);
  if (index < 0) {
    throw itemNotFound();
  }
  return index;
}

function part(ref: ColumnRef, area: Area | null): RangeRef {
  return new RangeRef(ref.table.sheet, ref.table.columnOf(found(area), indexOf(ref)));
}

/** Excel.TableColumn. */
export const tableColumn: Definition<ColumnRef> = {
  scalars: {
    id: readOnly(({ column }) => column.id),
    index: readOnly(indexOf),
    name: {
      get: ({ column }) => column.name,
      set: ({ table, column }, value) => {
        setColumnName(table, column, text(value));
      },
    },
    /** Header, body and totals, from top to bottom. */
    values: {
      get: (ref) => readBlock(part(ref, ref.table.area), "values"),
      set: (ref, value) => writeValues(part(ref, ref.table.area), value),
    },
  },
  links: {
    filter: (ref) => apiObject("Filter", ref),
  },
  methods: {
    getRange: (ref) => apiObject("Range", part(ref, ref.table.area)),
    getDataBodyRange: (ref) => apiObject("Range", part(ref, ref.table.bodyArea)),
    getHeaderRowRange: (ref) => apiObject("Range", part(ref, ref.table.headerArea)),
    getTotalRowRange: (ref) => apiObject("Range", part(ref, ref.table.totalsArea)),
    delete: ({ table, column }) => deleteTableColumn(table, column),
  },
};

function find({ table }: { table: Table }, key: unknown): ApiObject | null {
  if (typeof key !== "string" && typeof key !== "number") {
    throw invalidArgument();
  }
  const column =
    typeof key === "number"
      ? table.columns.find(({ id }) => id === key)
      : (table.columnByName(key) ?? table.columns.find(({ id }) => String(id) === key));
  return column ? apiObject("TableColumn", { table, column }) : null;
}

function headerOf(value: unknown): string | null {
  return typeof value === "number" || (typeof value === "string" && value !== "") ? String(value) : null;
}

function add(table: Table, index: number | null, values: unknown, name: string | null): ApiObject {
  const at = index === null || index < 0 ? null : index;
  const given = Array.isArray(values)
    ? values.map((row: unknown): unknown => (Array.isArray(row) ? row[0] : row))
    : null;
  const { headerArea, bodyArea, area } = table;
  const whole = area.bottom - area.top + 1;
  const withHeader = given !== null && headerArea !== null && given.length === whole;
  if (given && given.length !== whole && given.length !== bodyArea.bottom - bodyArea.top + 1) {
    throw sizeMismatch();
  }
  const header: unknown = withHeader ? given[0] : null;
  const column = insertTableColumn(table, at, name ?? headerOf(header));
  if (given) {
    const body = table.columnOf(table.bodyArea, table.columns.indexOf(column));
    const target = withHeader ? { ...body, bottom: table.area.bottom } : body;
    writeValues(
      new RangeRef(table.sheet, target),
      given.slice(withHeader ? 1 : 0).map((value) => [value]),
    );
  } else if (values !== null) {
    throw invalidArgument();
  }
  return apiObject("TableColumn", { table, column });
}

/** Excel.TableColumnCollection. */
export const tableColumnCollection: Definition<{ table: Table }> = {
  scalars: { count: readOnly(({ table }) => table.columns.length) },
  items: ({ table }) => table.columns.map((column) => apiObject("TableColumn", { table, column })),
  item: (columns, key) => found(find(columns, key)),
  methods: {
    add: ({ table }, args) => add(table, args.optionalNumber(0), args.at(1), args.optionalText(2)),
    getCount: ({ table }) => table.columns.length,
    getItemAt: ({ table }, args) => {
      const column = table.columns[args.number(0)];
      if (!column) {
        throw invalidArgument();
      }
      return apiObject("TableColumn", { table, column });
    },
    getItemOrNullObject: (columns, args) => find(columns, args.at(0)),
  },
};
