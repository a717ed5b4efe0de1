import { areaAddress, intersection, MAX_COLUMNS, MAX_ROWS } from "../engine/address";
import type { Book } from "../engine/book";
import { watchCalculated } from "../engine/calculated";
import { watchChanges, watchSelections, type Change } from "../engine/changes";
import type { Area } from "../engine/contents";
import type { Sheet } from "../engine/sheet";
import type { AreaShift } from "../engine/shifts";
import { tablesOf } from "../engine/tables";
import { details } from "./changeDetails";

/** The numbers that the Office.js client has for the kinds of events (excel-*.debug.js, `eventType`). */
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
  TableAdded = 102,
  TableDeleted = 103,
  WorksheetCalculated = 16,
  WorksheetFormatChanged = 18,
  WorksheetRowSorted = 19,
  WorksheetColumnSorted = 20,
  WorksheetSingleClicked = 21,
  WorksheetRowHiddenChanged = 22,
  WorksheetFormulaChanged = 23,
  WorksheetNameChanged = 25,
  WorksheetVisibilityChanged = 26,
  WorksheetMoved = 27,
  ChartAdded = 50,
  ChartActivated = 51,
  ChartDeactivated = 52,
  ChartDeleted = 53,
  CommentAdded = 250,
  CommentDeleted = 251,
  CommentChanged = 252,
  WorkbookActivated = 2203,
  VisibilityChanged = 65_539,
}

/** What the client sends for the whole workbook in place of the id of a sheet or a table. */
export const WORKBOOK_TARGET = "Workbook";

/** An event on its way to the clients. */
export interface EventEntry {
  type: number;
  targetId: string;
  message: object;
}

/** Excel.EventTriggerSource: what the add-in does, and what anybody else does. */
type TriggerSource = "ThisLocalAddin" | "Unknown";

/** How Excel describes inserted and deleted cells: whole rows or columns by a type of their own, others by how the rest moved. */
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

function entryOf(change: Change, triggerSource: TriggerSource): { type: EventType; message: object } {
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
          triggerSource,
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
          triggerSource,
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

/** Which events the clients of a workbook registered for, and how those are sent. */
export class WorkbookEvents {
  /** Excel.Runtime.enableEvents. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entry: EventEntry) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly changeListeners = new Set<(change: Change) => void>();
  private watching = false;
  /** What is held back until the request is answered; null while none is being answered. */
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
        // The client listens for Workbook.onSelectionChanged without registering.
        this.send(EventType.DocumentSelectionChanged, "", {});
      }
    });
  }

  /** Registers a client for the events of one type: of a sheet, a table or (WORKBOOK_TARGET) the whole workbook. */
  register(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
    this.watch();
  }

  unregister(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Sends an event to whoever registered for it: of the target itself, or of the whole workbook. */
  emit(type: number, targetId: string, message: object): void {
    if (!this.enabled) {
      return;
    }
    for (const target of new Set([targetId, WORKBOOK_TARGET])) {
      if ((this.registered.get(`${type} ${target}`) ?? 0) > 0) {
        this.send(type, target, message);
      }
    }
  }

  /** Calls back with every event; returns a function that stops it. */
  onEvent(listener: (entry: EventEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back when the selection changes (the older API's DocumentSelectionChanged); returns a function that stops it. */
  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Calls back with every change of cells; returns a function that stops it. */
  onChange(listener: (change: Change) => void): () => void {
    this.watch();
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Has something done when the events of the request that is being answered are sent. */
  afterwards(run: () => void): void {
    this.later(run);
  }

  /** Whether somebody registered for a type of event, of whatever. */
  isWantedAnywhere(type: number): boolean {
    return [...this.registered].some(([key, count]) => count > 0 && key.startsWith(`${type} `));
  }

  /** Whether somebody registered for a type of event of a target or of the whole workbook. */
  isWanted(type: number, targetId: string): boolean {
    return [targetId, WORKBOOK_TARGET].some((target) => (this.registered.get(`${type} ${target}`) ?? 0) > 0);
  }

  /** Holds events back until `release`: those of a request come after its answer, as from Excel. */
  hold(): void {
    this.held ??= [];
  }

  /** Sends what was held back, in a later task, once whoever waits for the answer has gone on. */
  release(): void {
    const waiting = this.held ?? [];
    this.held = null;
    if (waiting.length > 0) {
      setTimeout(() => waiting.forEach((send) => send()));
    }
  }

  /** Sends an event that nobody has to register for. */
  send(type: number, targetId: string, message: object): void {
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
    watchCalculated(this.book, (sheetId, areas) =>
      this.emit(EventType.WorksheetCalculated, sheetId, {
        worksheetId: sheetId,
        address: areas.map((area) => areaAddress(area)).join(","),
      }),
    );
    watchChanges(this.book, (change) => {
      const { type, message } = entryOf(change, this.held ? "ThisLocalAddin" : "Unknown");
      this.emit(type, change.sheetId, message);
      if (type === EventType.WorksheetChanged) {
        this.emitChangeOfTables(change, message);
        this.changeListeners.forEach((listener) => listener(change));
      }
      if (change.kind === "edited" && change.formulas.length > 0) {
        this.emit(EventType.WorksheetFormulaChanged, change.sheetId, {
          worksheetId: change.sheetId,
          formulaDetails: change.formulas,
          source: "Local",
          triggerSource: this.held ? "ThisLocalAddin" : "Unknown",
        });
      }
    });
  }

  /** Emits what changed inside each table, with the address of that part. */
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

  /** Every registered table gets each selection; the address is empty where the selection is outside the table. */
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
