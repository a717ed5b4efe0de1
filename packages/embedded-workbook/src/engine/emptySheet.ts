import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./sizes";

/** How much of an empty sheet a person can scroll to. */
const FIRST_ROWS = 1000;
const FIRST_COLUMNS = 52;

/** An empty sheet as Univer expects it. */
export function emptySheetData(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer still expects it
    zoomRatio: 1,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer still expects it
    scrollTop: 0,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer still expects it
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}
