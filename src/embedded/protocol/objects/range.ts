import { readOnly, type Definition } from "../apiObject";
import type { RangeRef } from "./rangeRef";
import { readBlock, writeFormulas, writeNumberFormats, writeValues } from "./rangeValues";
import { RangeFormatType, WorksheetType } from "./types";

/** Excel.Range. */
export const range: Definition<RangeRef> = {
  scalars: {
    address: readOnly((range) => range.address),
    rowCount: readOnly((range) => range.rowCount),
    columnCount: readOnly((range) => range.columnCount),
    rowIndex: readOnly((range) => range.area.top),
    columnIndex: readOnly((range) => range.area.left),
    cellCount: readOnly((range) => range.rowCount * range.columnCount),
    values: { get: (range) => readBlock(range, "values"), set: writeValues },
    formulas: { get: (range) => readBlock(range, "formulas"), set: writeFormulas },
    text: readOnly((range) => readBlock(range, "text")),
    valueTypes: readOnly((range) => readBlock(range, "valueTypes")),
    numberFormat: { get: (range) => readBlock(range, "numberFormat"), set: writeNumberFormats },
  },
  links: {
    format: (range) => RangeFormatType.of({ range }),
    worksheet: (range) => WorksheetType.of(range.sheet),
  },
};
