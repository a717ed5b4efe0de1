import { contains, intersection } from "../../../engine/address";
import type { Book } from "../../../engine/book";
import { invalidArgument } from "../../../engine/errors";
import type { Table } from "../../../engine/table";
import { tablesOf } from "../../../engine/tables";
import { apiObject, type Definition } from "../../apiObject";
import { found } from "../given";
import type { TablesAtRange } from "./refs";

/** One of some tables, by its name or its id; null where it is not among them. */
export function tableAmong(book: Book, tables: readonly Table[], key: unknown): Table | null {
  if (typeof key !== "string" && typeof key !== "number") {
    throw invalidArgument();
  }
  const table = tablesOf(book).find(String(key));
  return table && tables.includes(table) ? table : null;
}

function tablesAt({ range: { sheet, area }, fullyContained }: TablesAtRange): Table[] {
  return tablesOf(sheet.book)
    .on(sheet)
    .filter((table) =>
      fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null,
    );
}

function find(scope: TablesAtRange, key: unknown): Table | null {
  return tableAmong(scope.range.sheet.book, tablesAt(scope), key);
}

/** Excel.TableScopedCollection: what Range.getTables answers with. */
export const tableScopedCollection: Definition<TablesAtRange> = {
  items: (scope) => tablesAt(scope).map((table) => apiObject("Table", table)),
  item: (scope, key) => apiObject("Table", found(find(scope, key))),
  methods: {
    getCount: (scope) => tablesAt(scope).length,
    getFirst: (scope) => apiObject("Table", found(tablesAt(scope)[0])),
    getItemOrNullObject: (scope, args) => {
      const table = find(scope, args.at(0));
      return table && apiObject("Table", table);
    },
  },
};
