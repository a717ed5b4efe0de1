import { areaAddress, isWholeColumns, isWholeRows, MAX_COLUMNS } from "../../../engine/address";
import { columnsHidden, frameOf, hideColumns, hideRows, rowsHidden } from "../../../engine/lines";
import { assertAllowed } from "../../../engine/protection";
import { hasSpill } from "../../../engine/spills";
import { apiObject, readOnly, type Definition } from "../../apiObject";
import { EventType } from "../../events";
import { flag } from "../given";
import { emitOfSheet } from "../worksheet/events";
import { rangeProperties } from "./cellProperties";
import { rangeDependencies } from "./dependencies";
import { rangeEdits } from "./edits";
import { rangeGroups } from "./groups";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { rangeNavigation } from "./navigation";
import type { RangeRef } from "./rangeRef";
import { rangeSearch } from "./search";
import { readR1C1, writeR1C1 } from "./r1c1";
import { specialCellMethods } from "./special";
import { styleName } from "./styleName";
import { categoryOf } from "../../../engine/numberFormats";
import { readBlock, writeNumberFormats, writeValues } from "./values";

const MAX_COUNT = 2 ** 31 - 1;

/** Whether all cells are hidden; null where some are. */
function hidden({ sheet, area }: RangeRef): boolean | null {
  const rows = rowsHidden(sheet, area);
  const columns = columnsHidden(sheet, area);
  return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
}

const numberFormat = {
  get: (range: RangeRef) => readBlock(range, "numberFormat"),
  set: writeNumberFormats,
};
const formulas = { get: (range: RangeRef) => readBlock(range, "formulas"), set: writeValues };

/** Excel.Range. The "local" properties are in en-US here, like the others. */
export const range: Definition<RangeRef> = {
  scalars: {
    address: readOnly((range) => range.address),
    addressLocal: readOnly((range) => range.address),
    rowCount: readOnly((range) => range.rowCount),
    columnCount: readOnly((range) => range.columnCount),
    rowIndex: readOnly((range) => range.area.top),
    columnIndex: readOnly((range) => range.area.left),
    cellCount: readOnly(({ rowCount, columnCount }) =>
      rowCount * columnCount > MAX_COUNT ? -1 : rowCount * columnCount,
    ),
    isEntireRow: readOnly(({ area }) => isWholeRows(area)),
    isEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
    values: { get: (range) => readBlock(range, "values"), set: writeValues },
    formulas,
    formulasLocal: formulas,
    formulasR1C1: { get: readR1C1, set: writeR1C1 },
    style: styleName,
    savedAsArray: readOnly(({ sheet, area }) => hasSpill(sheet, area)),
    numberFormatCategories: readOnly(
      (range) =>
        readBlock(range, "numberFormat")?.map((row) => row.map((code) => categoryOf(String(code)))) ?? null,
    ),
    text: readOnly((range) => readBlock(range, "text")),
    valueTypes: readOnly((range) => readBlock(range, "valueTypes")),
    numberFormat,
    numberFormatLocal: numberFormat,
    hidden: readOnly(hidden),
    rowHidden: {
      get: ({ sheet, area }) => rowsHidden(sheet, area),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, "allowFormatRows");
        const before = rowsHidden(sheet, area);
        hideRows(sheet, area, flag(value));
        if (before !== value) {
          emitOfSheet(sheet, EventType.WorksheetRowHiddenChanged, {
            address: areaAddress({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
            changeType: value === true ? "Hidden" : "Unhidden",
          });
        }
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => columnsHidden(sheet, area),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, "allowFormatColumns");
        hideColumns(sheet, area, flag(value));
      },
    },
    hyperlink: { get: readHyperlink, set: writeHyperlink },
    hasSpill: readOnly(({ sheet, area }) => hasSpill(sheet, area)),
    top: readOnly(({ sheet, area }) => frameOf(sheet, area).top),
    left: readOnly(({ sheet, area }) => frameOf(sheet, area).left),
    height: readOnly(({ sheet, area }) => frameOf(sheet, area).height),
    width: readOnly(({ sheet, area }) => frameOf(sheet, area).width),
  },
  methods: {
    ...rangeDependencies,
    ...specialCellMethods,
    ...rangeNavigation,
    ...rangeEdits,
    ...rangeGroups,
    ...rangeSearch,
    ...rangeProperties,
    getTables: (range, args) =>
      apiObject("TableScopedCollection", { range, fullyContained: args.flag(0, false) }),
  },
  links: {
    dataValidation: (range) => apiObject("DataValidation", { range }),
    conditionalFormats: (range) => apiObject("ConditionalFormatCollection", { range }),
    format: (range) => apiObject("RangeFormat", range),
    sort: (range) => apiObject("RangeSort", { range }),
    worksheet: (range) => apiObject("Worksheet", range.sheet),
  },
};
