import type { Area } from "../../../engine/contents";
import { invalidArgument } from "../../../engine/errors";
import { filterTable } from "../../../engine/filters";
import type { Table, TableFlags } from "../../../engine/table";
import { convertToRange, deleteTable, resizeTable } from "../../../engine/tableCreation";
import { setShowHeaders, setShowTotals } from "../../../engine/tableEndRows";
import { mirror } from "../../../engine/tableMirror";
import { isBuiltInTableStyle } from "../../../engine/tableStyles";
import { tablesOf } from "../../../engine/tables";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { EventType } from "../../events";
import { flag, found, text } from "../given";
import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";
import { emitTable, tableEvents } from "./events";

function tableFlag(name: keyof TableFlags): NonNullable<Definition<Table>["scalars"]>[string] {
  return {
    get: (table: Table) => table[name],
    set: (table: Table, value) => {
      table[name] = flag(value);
      mirror(table);
    },
  };
}

function rangeOf(table: Table, area: Area | null): ApiObject {
  return apiObject("Range", new RangeRef(table.sheet, { ...found(area) }));
}

/** Excel.Table. */
export const table: Definition<Table> = {
  scalars: {
    id: readOnly((table) => table.id),
    legacyId: readOnly((table) => table.legacyId),
    name: {
      get: (table) => table.name,
      set: (table, value) => {
        tablesOf(table.sheet.book).rename(table, text(value));
      },
    },
    style: {
      get: (table) => table.style ?? "",
      set: (table, value) => {
        if (
          typeof value !== "string" ||
          (value !== "" && value !== table.style && !isBuiltInTableStyle(value))
        ) {
          throw invalidArgument(`Excel has no table style "${String(value)}".`);
        }
        table.style = value === "" ? undefined : value;
        mirror(table);
      },
    },
    showHeaders: {
      get: (table) => table.showHeaders,
      set: (table, value) => setShowHeaders(table, flag(value)),
    },
    showTotals: {
      get: (table) => table.showTotals,
      set: (table, value) => setShowTotals(table, flag(value)),
    },
    showBandedRows: tableFlag("showBandedRows"),
    showBandedColumns: tableFlag("showBandedColumns"),
    highlightFirstColumn: tableFlag("highlightFirstColumn"),
    highlightLastColumn: tableFlag("highlightLastColumn"),
    showFilterButton: tableFlag("showFilterButton"),
  },
  links: {
    worksheet: (table) => apiObject("Worksheet", table.sheet),
    autoFilter: (table) => apiObject("AutoFilter", { sheet: table.sheet, table }),
    columns: (table) => apiObject("TableColumnCollection", { table }),
    rows: (table) => apiObject("TableRowCollection", { table }),
    sort: (table) => apiObject("TableSort", { table }),
  },
  methods: {
    ...tableEvents,
    getRange: (table) => rangeOf(table, table.area),
    getHeaderRowRange: (table) => rangeOf(table, table.headerArea),
    getDataBodyRange: (table) => rangeOf(table, table.bodyArea),
    getTotalRowRange: (table) => rangeOf(table, table.totalsArea),
    resize: (table, args) => {
      const given = args.at(0);
      const area = isA("Range", given) ? selfOf("Range", given) : null;
      if (area && area.sheet !== table.sheet) {
        throw invalidArgument();
      }
      resizeTable(table, area?.area ?? areaOn(table.sheet, args.text(0)));
    },
    convertToRange: (table) => {
      convertToRange(table);
      emitTable(table, EventType.TableDeleted);
      return rangeOf(table, table.area);
    },
    delete: (table) => {
      deleteTable(table);
      emitTable(table, EventType.TableDeleted);
    },
    clearFilters: (table) => filterTable(table, []),
    reapplyFilters: (table) => filterTable(table, table.filter?.columns ?? []),
  },
};
