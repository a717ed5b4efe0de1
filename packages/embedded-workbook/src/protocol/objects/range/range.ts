import { isWholeColumns, isWholeRows } from "../../../engine/address";
import { columnsHidden, frameOf, hideColumns, hideRows, rowsHidden } from "../../../engine/lines";
import { assertAllowed } from "../../../engine/protection";
import { hasSpill } from "../../../engine/spills";
import { apiObject, readOnly, type Definition } from "../../apiObject";
import { flag } from "../given";
import { rangeProperties } from "./cellProperties";
import { rangeEdits } from "./edits";
import { rangeGroups } from "./groups";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { rangeNavigation } from "./navigation";
import type { RangeRef } from "./rangeRef";
import { rangeSearch } from "./search";
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
    text: readOnly((range) => readBlock(range, "text")),
    valueTypes: readOnly((range) => readBlock(range, "valueTypes")),
    numberFormat,
    numberFormatLocal: numberFormat,
    hidden: readOnly(hidden),
    rowHidden: {
      get: ({ sheet, area }) => rowsHidden(sheet, area),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, "allowFormatRows");
        hideRows(sheet, area, flag(value));
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
