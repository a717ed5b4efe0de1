import { range } from "./range";
import { rangeFill, rangeFormat } from "./rangeFormat";
import {
  FreezePanesType,
  RangeFillType,
  RangeFormatType,
  RangeType,
  WorkbookType,
  WorksheetCollectionType,
  WorksheetType,
} from "./types";
import { workbook } from "./workbook";
import { freezePanes, worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

// Every type of the API that the embedded workbook knows.
WorkbookType.define(workbook);
WorksheetCollectionType.define(worksheetCollection);
WorksheetType.define(worksheet);
FreezePanesType.define(freezePanes);
RangeType.define(range);
RangeFormatType.define(rangeFormat);
RangeFillType.define(rangeFill);

export { WorkbookType };
