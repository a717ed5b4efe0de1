import { areaAddress, intersection, MAX_COLUMNS, MAX_ROWS } from "../engine/address";
import type { Book } from "../engine/book";
import { watchChanges, watchSelections, type Change } from "../engine/changes";
import type { Area, CellContents } from "../engine/contents";
import type { AreaShift } from "../engine/shifts";
import type { Sheet } from "../engine/sheet";
import { tablesOf } from "../engine/tables";

/** The numbers by which the Office.js client knows the kinds of events (excel-*.debug.js, `eventType`). */
export enum EventType {
  DocumentSelectionChanged = 2,
  WorksheetChanged = 10,
  WorksheetActivated = 11,
  WorksheetDeactivated = 12,
  WorksheetAdded = 13,
  WorksheetSelectionChanged = 14,
  WorksheetDeleted = 15,
  WorksheetProtectionChanged = 24,
  TableSelectionChanged = 100,
  TableChanged = 101,
  VisibilityChanged = 65_539,
}

/** What the client calls the workbook where others have the id of a sheet or a table. */
export const WORKBOOK_TARGET = "Workbook";

/** An event on its way to the clients. */
export interface EventEntry {
  type: number;
  targetId: string;
  message: object;
}

/** Excel.RangeValueType. */
function valueOf({ value, error }: CellContents): { value: unknown; type: string } {
  if (error) {
    return { value, type: "Error" };
  }
  switch (typeof value) {
    case "string":
      return { value, type: "String" };
    case "number":
      return { value, type: "Double" };
    case "boolean":
      return { value, type: "Boolean" };
    default:
      return { value: "", type: "Empty" };
  }
}

/** What Excel.ChangedEventDetail is made of. */
function details(before: CellContents, after: CellContents): object {
  const [was, is] = [valueOf(before), valueOf(after)];
  return { valueBefore: was.value, valueAfter: is.value, valueTypeBefore: was.type, valueTypeAfter: is.type };
}

/** How Excel names cells that came or went: whole lines by themselves, others by the way the rest was pushed or pulled. */
function shiftOf({ kind, along, area }: AreaShift): { changeType: string; shiftDirection: string } {
  const inserted = kind === "insert";
  const ending = inserted ? "Inserted" : "Deleted";
  if (along === "rows") {
    const whole = area.left === 0 && area.right === MAX_COLUMNS - 1;
    const shiftDirection = inserted ? "ShiftCellDown" : "ShiftCellUp";
    return whole
      ? { changeType: `Row${ending}`, shiftDirection: "None" }
      : { changeType: `Cell${ending}`, shiftDirection };
  }
  const whole = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const shiftDirection = inserted ? "ShiftCellRight" : "ShiftCellLeft";
  return whole
    ? { changeType: `Column${ending}`, shiftDirection: "None" }
    : { changeType: `Cell${ending}`, shiftDirection };
}

function entryOf(change: Change): { type: EventType; message: object } {
  const worksheetId = change.sheetId;
  switch (change.kind) {
    case "edited": {
      const { cell } = change;
      return {
        type: EventType.WorksheetChanged,
        message: {
          worksheetId,
          address: areaAddress(change.area),
          changeType: "RangeEdited",
          source: "Local",
          triggerSource: "Unknown",
          shiftDirection: "None",
          ...(cell && details(cell.before, cell.after)),
        },
      };
    }
    case "shifted":
      return {
        type: EventType.WorksheetChanged,
        message: {
          worksheetId,
          address: areaAddress(change.shift.area),
          ...shiftOf(change.shift),
          source: "Local",
          triggerSource: "Unknown",
        },
      };
    case "sheetAdded":
      return { type: EventType.WorksheetAdded, message: { worksheetId, source: "Local" } };
    case "sheetDeleted":
      return { type: EventType.WorksheetDeleted, message: { worksheetId, source: "Local" } };
    case "activated":
      return { type: EventType.WorksheetActivated, message: { worksheetId } };
    case "deactivated":
      return { type: EventType.WorksheetDeactivated, message: { worksheetId } };
  }
}

/** Which events the clients of a workbook asked for, and the way they go. */
export class WorkbookEvents {
  /** Excel.Runtime.enableEvents. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entry: EventEntry) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private watching = false;
  /** What waits for the end of a request; null while none is answered. */
  private held: (() => void)[] | null = null;

  constructor(private readonly book: Book) {
    watchSelections(book, (sheet, areas) => {
      const address = areas.map((area) => areaAddress(area)).join(",");
      this.emit(EventType.WorksheetSelectionChanged, sheet.id, { worksheetId: sheet.id, address });
      this.emitSelectionsInTables(sheet, areas);
      if (this.enabled) {
        this.later(() => {
          this.selectionListeners.forEach((listener) => listener());
        });
        // Workbook.onSelectionChanged listens without asking for it first.
        this.tell(EventType.DocumentSelectionChanged, "", {});
      }
    });
  }

  /** A client wants the events of a type of a sheet, a table or the whole workbook. */
  register(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
    this.watch();
  }

  unregister(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Sends an event to those who asked for it of the thing itself, or of the whole workbook. */
  emit(type: number, targetId: string, message: object): void {
    if (!this.enabled) {
      return;
    }
    for (const target of new Set([targetId, WORKBOOK_TARGET])) {
      if ((this.registered.get(`${type} ${target}`) ?? 0) > 0) {
        this.tell(type, target, message);
      }
    }
  }

  /** Is called with every event; returns the way to stop it. */
  onEvent(listener: (entry: EventEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Is called when something else is selected (the older API's DocumentSelectionChanged); returns the way to stop it. */
  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** From here to `release` events wait: those of a request come after its answer, as from Excel. */
  hold(): void {
    this.held ??= [];
  }

  /** Lets go of what waited, in a later task, when those who wait for the answer have gone on. */
  release(): void {
    const waiting = this.held ?? [];
    this.held = null;
    if (waiting.length > 0) {
      setTimeout(() => waiting.forEach((send) => send()));
    }
  }

  /** Sends an event that nobody has to ask for. */
  tell(type: number, targetId: string, message: object): void {
    this.later(() => this.listeners.forEach((listener) => listener({ type, targetId, message })));
  }

  private later(send: () => void): void {
    if (this.held) {
      this.held.push(send);
    } else {
      send();
    }
  }

  private watch(): void {
    if (this.watching) {
      return;
    }
    this.watching = true;
    watchChanges(this.book, (change) => {
      const { type, message } = entryOf(change);
      this.emit(type, change.sheetId, message);
      if (type === EventType.WorksheetChanged) {
        this.emitChangeOfTables(change, message);
      }
    });
  }

  /** A table is told of what changed inside it, with that part's address. */
  private emitChangeOfTables(change: Change, message: object): void {
    const sheet = this.book.sheetById(change.sheetId);
    const area =
      change.kind === "edited" ? change.area : change.kind === "shifted" ? change.shift.area : null;
    if (!sheet || !area) {
      return;
    }
    for (const table of tablesOf(this.book).on(sheet)) {
      const inside = intersection(table.area, area);
      if (inside) {
        const address = areaAddress(inside);
        this.emit(EventType.TableChanged, table.id, { ...message, tableId: table.id, address });
      }
    }
  }

  /** Every table that listens hears of each selection; the address is empty where it lies outside. */
  private emitSelectionsInTables(sheet: Sheet, areas: readonly Area[]): void {
    for (const table of tablesOf(this.book).on(sheet)) {
      const inside = areas.flatMap((area) => intersection(table.area, area) ?? []);
      this.emit(EventType.TableSelectionChanged, table.id, {
        worksheetId: sheet.id,
        address: inside.map((area) => areaAddress(area)).join(","),
      });
    }
  }
}

const events = new WeakMap<Book, WorkbookEvents>();

/** The events of a workbook. */
export function eventsOf(book: Book): WorkbookEvents {
  const known = events.get(book) ?? new WorkbookEvents(book);
  events.set(book, known);
  return known;
}
