import type { Area } from "../../../engine/contents";
import { placeGiven } from "../range/areasGiven";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import type { Table } from "../../../engine/table";
import { addTable } from "../../../engine/tableCreation";
import { tablesOf } from "../../../engine/tables";
import { apiObject, isA, readOnly, selfOf, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { found } from "../given";
import { EventType } from "../../events";
import { emitTable, tablesEvents } from "./events";
import type { TablesScope } from "./refs";
import { tableAmong } from "./scopedCollection";

function tablesIn({ book, sheet }: TablesScope): Table[] {
  return sheet ? tablesOf(book).on(sheet) : tablesOf(book).all();
}

function find(scope: TablesScope, key: unknown): Table | null {
  return tableAmong(scope.book, tablesIn(scope), key);
}

/** A range, or an address: on the sheet that it names, otherwise on the sheet of the scope or the active one. */
function placeOf({ book, sheet }: TablesScope, given: unknown): { sheet: Sheet; area: Area } {
  if (isA("Range", given)) {
    return selfOf("Range", given);
  }
  if (typeof given !== "string") {
    throw invalidArgument();
  }
  return placeGiven(book, given, sheet ?? book.activeSheet());
}

function add(scope: TablesScope, args: Arguments): Table {
  const place = placeOf(scope, args.at(0));
  if (scope.sheet && scope.sheet !== place.sheet) {
    throw invalidArgument();
  }
  return addTable(place.sheet, place.area, args.flag(1, false));
}

/** Excel.TableCollection. */
export const tableCollection: Definition<TablesScope> = {
  scalars: {
    count: readOnly((scope) => tablesIn(scope).length),
  },
  items: (scope) => tablesIn(scope).map((table) => apiObject("Table", table)),
  item: (scope, key) => apiObject("Table", found(find(scope, key))),
  methods: {
    ...tablesEvents,
    add: (scope, args) => {
      const table = add(scope, args);
      emitTable(table, EventType.TableAdded);
      return apiObject("Table", table);
    },
    getCount: (scope) => tablesIn(scope).length,
    getItemAt: (scope, args) => {
      const table = tablesIn(scope)[args.number(0)];
      if (!table) {
        throw invalidArgument();
      }
      return apiObject("Table", table);
    },
    getItemOrNullObject: (scope, args) => {
      const table = find(scope, args.at(0));
      return table && apiObject("Table", table);
    },
  },
};
