import { z } from "zod";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import type { Table } from "../../../engine/table";
import { sortTable, type SortField } from "../../../engine/tableSort";
import { readOnly, type Definition } from "../../apiObject";

const sortField = z.object({
  key: z.number().int().nonnegative(),
  ascending: z.boolean().nullish(),
  sortOn: z.string().nullish(),
  color: z.string().nullish(),
  dataOption: z.string().nullish(),
  icon: z.unknown().nullish(),
  subField: z.string().nullish(),
});

interface Sorting {
  fields: SortField[];
  matchCase: boolean;
}

/** What each table was last sorted by; it lives as long as the table does. */
const lastSorting = new WeakMap<Table, Sorting>();

function fieldsOf(table: Table, given: unknown): SortField[] {
  const parsed = z.array(sortField).min(1).safeParse(given);
  if (!parsed.success || parsed.data.some(({ key }) => key >= table.columns.length)) {
    throw invalidArgument();
  }
  return parsed.data.map(({ key, ascending, sortOn, dataOption, icon, subField }) => {
    const other =
      (sortOn ?? "Value") !== "Value" || (dataOption ?? "Normal") !== "Normal" || icon || subField;
    if (other) {
      throw new WorkbookError(
        "NotImplemented",
        "The embedded workbook sorts by values only (SortField.sortOn).",
      );
    }
    return { key, ascending: ascending ?? true };
  });
}

/** Excel.TableSort. */
export const tableSort: Definition<{ table: Table }> = {
  scalars: {
    fields: readOnly(
      ({ table }) =>
        lastSorting.get(table)?.fields.map(({ key, ascending }) => ({
          key,
          ascending,
          sortOn: "Value",
          dataOption: "Normal",
        })) ?? [],
    ),
    matchCase: readOnly(({ table }) => lastSorting.get(table)?.matchCase ?? false),
    method: readOnly(() => "PinYin"),
  },
  methods: {
    apply: ({ table }, args) => {
      const sorting = { fields: fieldsOf(table, args.at(0)), matchCase: args.flag(1, false) };
      sortTable(table, sorting.fields, sorting.matchCase);
      lastSorting.set(table, sorting);
    },
    clear: ({ table }) => {
      lastSorting.delete(table);
    },
    reapply: ({ table }) => {
      const sorting = lastSorting.get(table);
      if (sorting) {
        sortTable(table, sorting.fields, sorting.matchCase);
      }
    },
  },
};
