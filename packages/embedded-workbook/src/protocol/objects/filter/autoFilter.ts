import { intersection, sameArea } from "../../../engine/address";
import type { Area, FilterContents, FilterCriteria } from "../../../engine/contents";
import { invalidArgument, itemNotFound } from "../../../engine/errors";
import {
  applySheetFilter,
  filterArea,
  filterTable,
  removeSheetFilter,
  setSheetFilter,
  sheetFilter,
  withCriteria,
} from "../../../engine/filters";
import { surroundingRegion } from "../../../engine/regions";
import { mirror } from "../../../engine/tableMirror";
import { tablesOf } from "../../../engine/tables";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { found } from "../given";
import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";
import type { ColumnRef } from "../table/refs";
import {
  colourCriteria,
  criteriaFrom,
  customCriteria,
  dynamicCriteria,
  shownCriteria,
  topCriteria,
  valuesCriteria,
} from "./criteria";
import type { FilterScope } from "./refs";

function contentsOf({ sheet, table }: FilterScope): FilterContents | null {
  if (!table) {
    return sheetFilter(sheet);
  }
  return table.showFilterButton ? { area: filterArea(table), columns: table.filter?.columns ?? [] } : null;
}

function rangeOf(scope: FilterScope): ApiObject | null {
  const filter = contentsOf(scope);
  return filter && apiObject("Range", new RangeRef(scope.sheet, { ...filter.area }));
}

function setFilter({ sheet, table }: FilterScope, filter: FilterContents): void {
  if (table) {
    filterTable(table, filter.columns);
    table.showFilterButton = true;
    mirror(table);
    return;
  }
  const before = sheetFilter(sheet);
  setSheetFilter(sheet, filter);
  try {
    applySheetFilter(sheet);
  } catch (error) {
    setSheetFilter(sheet, before);
    throw error;
  }
}

function givenArea({ sheet }: FilterScope, args: Arguments): Area {
  const given = args.at(0);
  const range = isA("Range", given) ? selfOf("Range", given) : null;
  if (range && range.sheet !== sheet) {
    throw invalidArgument();
  }
  const area = range?.area ?? areaOn(sheet, args.text(0));
  const one = area.top === area.bottom && area.left === area.right;
  return one ? surroundingRegion(sheet, area) : { ...area };
}

function apply(scope: FilterScope, args: Arguments): void {
  const area = givenArea(scope, args);
  const { sheet, table } = scope;
  if (
    table
      ? !intersection(area, table.area)
      : tablesOf(sheet.book)
          .on(sheet)
          .some((other) => intersection(other.area, area))
  ) {
    throw invalidArgument("The filter of a sheet can't overlap a table; a table has its own.");
  }
  const column = args.optionalNumber(1);
  const criteria = args.at(2) === null ? null : criteriaFrom(args.at(2));
  const before = contentsOf(scope);
  const width = (table?.area ?? area).right - (table?.area ?? area).left + 1;
  if (
    (criteria && column === null) ||
    (column !== null && (!Number.isInteger(column) || column < 0 || column >= width))
  ) {
    throw invalidArgument();
  }
  if (!table && before && !sameArea(before.area, area)) {
    removeSheetFilter(sheet);
  }
  const kept = before && (table !== null || sameArea(before.area, area)) ? before.columns : [];
  const columns = column === null || !criteria ? kept : withCriteria(kept, column, criteria);
  setFilter(scope, { area: table ? filterArea(table) : area, columns });
}

function change(
  scope: FilterScope,
  part: (columns: FilterContents["columns"]) => FilterContents["columns"],
): void {
  const filter = contentsOf(scope);
  if (filter) {
    setFilter(scope, { ...filter, columns: part(filter.columns) });
  }
}

/** Excel.AutoFilter. */
export const autoFilter: Definition<FilterScope> = {
  scalars: {
    enabled: readOnly((scope) => contentsOf(scope) !== null),
    isDataFiltered: readOnly((scope) => (contentsOf(scope)?.columns.length ?? 0) > 0),
    /** One for each column of the range; an empty object where a column has no criteria. */
    criteria: readOnly((scope) => {
      const filter = contentsOf(scope);
      const count = filter ? filter.area.right - filter.area.left + 1 : 0;
      return Array.from({ length: count }, (_column, index) => {
        const own = filter?.columns.find(({ column }) => column === index);
        return own ? shownCriteria(own.criteria) : {};
      });
    }),
  },
  methods: {
    apply,
    clearColumnCriteria: (scope, args) =>
      change(scope, (columns) => withCriteria(columns, args.number(0), null)),
    clearCriteria: (scope) => change(scope, () => []),
    getRange: (scope) => found(rangeOf(scope)),
    getRangeOrNullObject: rangeOf,
    reapply: (scope) => change(scope, (columns) => columns),
    remove: ({ sheet, table }) => {
      if (table) {
        filterTable(table, []);
        table.showFilterButton = false;
        mirror(table);
      } else {
        removeSheetFilter(sheet);
      }
    },
  },
};

function filterColumn({ table, column }: ColumnRef, criteria: FilterCriteria | null): void {
  const index = table.columns.indexOf(column);
  if (index < 0) {
    throw itemNotFound();
  }
  filterTable(table, withCriteria(table.filter?.columns ?? [], index, criteria));
}

/** Excel.Filter: the filter of one column of a table. */
export const filter: Definition<ColumnRef> = {
  scalars: {
    criteria: readOnly(({ table, column }) => {
      const index = table.columns.indexOf(column);
      const own = table.filter?.columns.find((other) => other.column === index);
      return own ? shownCriteria(own.criteria) : null;
    }),
  },
  methods: {
    apply: (ref, args) => filterColumn(ref, criteriaFrom(args.at(0))),
    applyBottomItemsFilter: (ref, args) => filterColumn(ref, topCriteria(args.number(0), false, true)),
    applyBottomPercentFilter: (ref, args) => filterColumn(ref, topCriteria(args.number(0), true, true)),
    applyCellColorFilter: (ref, args) => filterColumn(ref, colourCriteria(args.at(0), false)),
    applyCustomFilter: (ref, args) => filterColumn(ref, customCriteria(args.at(0), args.at(1), args.at(2))),
    applyDynamicFilter: (ref, args) => filterColumn(ref, dynamicCriteria(args.at(0))),
    applyFontColorFilter: (ref, args) => filterColumn(ref, colourCriteria(args.at(0), true)),
    applyTopItemsFilter: (ref, args) => filterColumn(ref, topCriteria(args.number(0), false, false)),
    applyTopPercentFilter: (ref, args) => filterColumn(ref, topCriteria(args.number(0), true, false)),
    applyValuesFilter: (ref, args) => filterColumn(ref, valuesCriteria(args.at(0))),
    clear: (ref) => filterColumn(ref, null),
  },
};
