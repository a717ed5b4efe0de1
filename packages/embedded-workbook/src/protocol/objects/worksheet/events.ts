import type { Sheet } from "../../../engine/sheet";
import type { Connection } from "../../connection";
import { eventsOf, EventType, WORKBOOK_TARGET } from "../../events";
import { eventMethods } from "../eventRegistration";

const OF_SHEETS = {
  Activated: EventType.WorksheetActivated,
  DataChanged: EventType.WorksheetChanged,
  Deactivated: EventType.WorksheetDeactivated,
  ProtectionChanged: EventType.WorksheetProtectionChanged,
  SelectionChanged: EventType.WorksheetSelectionChanged,
};

/** The events of one sheet. */
export const sheetEvents = eventMethods<Sheet>(OF_SHEETS, (sheet) => ({
  events: eventsOf(sheet.book),
  targetId: sheet.id,
}));

/** The events of all sheets. */
export const sheetsEvents = eventMethods<Connection>(
  { ...OF_SHEETS, Added: EventType.WorksheetAdded, Deleted: EventType.WorksheetDeleted },
  ({ book }) => ({ events: eventsOf(book), targetId: WORKBOOK_TARGET }),
);
