import { recordOn } from "../../chronology/returns/recordSeen";
import { viewSheet } from "../../chronology/sheet/sheetView";
import type { Received } from "./returnSheets";
import type { RecordTaken } from "./returnTypes";

/** The records of the procedures among the sheets of a file that holds no return. */
export function recordsAmong(file: string, received: readonly Received[]): RecordTaken[] {
  return received.flatMap(({ sheet, grid }) => {
    const record = recordOn(viewSheet(grid));
    return record ? [{ file, sheet: sheet.name, ...record }] : [];
  });
}
