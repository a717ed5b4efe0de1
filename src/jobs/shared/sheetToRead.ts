import type { SheetToRead } from "../../workbook/gateway/readGrids";
import type { ReturnRecord } from "../../workbook/review/returnRecords";

/** How to read a return's sheet in the workbook. */
export function toRead({ sheet, file, receivedAs, date1904 }: ReturnRecord): SheetToRead {
  return { name: sheet, file, sheet: receivedAs, date1904 };
}
