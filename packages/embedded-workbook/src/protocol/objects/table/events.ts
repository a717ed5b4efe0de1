import type { Book } from "../../../engine/book";
import type { Table } from "../../../engine/table";
import { eventsOf, EventType, WORKBOOK_TARGET } from "../../events";
import { eventMethods } from "../eventRegistration";

/** The events of one table. */
export const tableEvents = eventMethods<Table>(
  { DataChanged: EventType.TableChanged, SelectionChanged: EventType.TableSelectionChanged },
  (table) => ({ events: eventsOf(table.sheet.book), targetId: table.id }),
);

/** The events of all tables; the client registers for them in the name of the workbook. */
export const tablesEvents = eventMethods<{ book: Book }>(
  { DataChanged: EventType.TableChanged, Added: EventType.TableAdded, Deleted: EventType.TableDeleted },
  ({ book }) => ({
    events: eventsOf(book),
    targetId: WORKBOOK_TARGET,
  }),
);

/** Tells of a table that was made or deleted. */
export function emitTable({ id, name, sheet }: Table, type: EventType): void {
  const message = { tableId: id, tableName: name, worksheetId: sheet.id, source: "Local" };
  eventsOf(sheet.book).emit(type, sheet.id, message);
}
