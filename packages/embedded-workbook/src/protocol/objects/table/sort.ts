import type { Table } from "../../../engine/table";
import { sortTable, type SortField } from "../../../engine/tableSort";
import { readOnly, type Definition } from "../../apiObject";
import { sortFields } from "../range/sortFields";

interface Sorting {
  fields: SortField[];
  matchCase: boolean;
}

/** What each table was last sorted by. */
const lastSorting = new WeakMap<Table, Sorting>();

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
      const sorting = {
        fields: sortFields(args.at(0), table.columns.length),
        matchCase: args.flag(1, false),
      };
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
