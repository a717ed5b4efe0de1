import type { Book } from "../../../engine/book";
import type { Sheet } from "../../../engine/sheet";
import type { Connection } from "../../connection";
import { eventsOf, EventType, WORKBOOK_TARGET } from "../../events";
import { eventMethods, type Methods } from "../eventRegistration";

const OF_SHEETS = {
  Activated: EventType.WorksheetActivated,
  DataChanged: EventType.WorksheetChanged,
  Deactivated: EventType.WorksheetDeactivated,
  ProtectionChanged: EventType.WorksheetProtectionChanged,
  SelectionChanged: EventType.WorksheetSelectionChanged,
  Calculated: EventType.WorksheetCalculated,
  ColumnSorted: EventType.WorksheetColumnSorted,
  FormatChanged: EventType.WorksheetFormatChanged,
  FormulaChanged: EventType.WorksheetFormulaChanged,
  NameChanged: EventType.WorksheetNameChanged,
  RowHiddenChanged: EventType.WorksheetRowHiddenChanged,
  RowSorted: EventType.WorksheetRowSorted,
  SingleClicked: EventType.WorksheetSingleClicked,
  VisibilityChanged: EventType.WorksheetVisibilityChanged,
};

/** Tells what happened to a sheet, as far as somebody registered for it. */
export function emitOfSheet(sheet: Sheet, type: EventType, message: object): void {
  eventsOf(sheet.book).emit(type, sheet.id, { worksheetId: sheet.id, source: "Local", ...message });
}

/** Who listens to calculations hears of those of later changes. */
function afterCalculation<T extends { book: Book }>(methods: Methods<T>): Methods<T> {
  const register = methods._RegisterCalculatedEvent;
  return {
    ...methods,
    _RegisterCalculatedEvent: async (self, args) => {
      await self.book.settled();
      return register?.(self, args);
    },
  };
}

/** The events of one sheet. */
export const sheetEvents = afterCalculation(
  eventMethods<Sheet>(OF_SHEETS, (sheet) => ({ events: eventsOf(sheet.book), targetId: sheet.id })),
);

/** The events of all sheets. */
export const sheetsEvents = afterCalculation(
  eventMethods<Connection>(
    {
      ...OF_SHEETS,
      Added: EventType.WorksheetAdded,
      Deleted: EventType.WorksheetDeleted,
      Moved: EventType.WorksheetMoved,
    },
    ({ book }) => ({ events: eventsOf(book), targetId: WORKBOOK_TARGET }),
  ),
);
