import type { SheetToRead } from "../../workbook/gateway/readGrids";
import type { ReturnRecord } from "../../workbook/review/returnRecords";

/** How to read a return's sheet in the workbook. */
export function toRead(record: ReturnRecord): SheetToRead {
  const { sheet, file, receivedAs, date1904, decided } = record;
  const byHand = Object.fromEntries(decided.map((part) => [part, record[part]]));
  return { name: sheet, file, sheet: receivedAs, date1904, ...(decided.length > 0 && { decided: byHand }) };
}
