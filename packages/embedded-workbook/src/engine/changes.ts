import { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { z } from "zod";
import { cellAddress } from "./address";
import type { Book } from "./book";
import { fromEngine } from "./engineFormulas";
import type { Area, CellContents } from "./contents";
import { liveAreas } from "./liveAreas";
import { isQuiet } from "./quietly";
import { selectedAreas } from "./selection";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

/** Something that was changed in a workbook, through the API or by a person in the page. */
export type Change =
  | {
      kind: "edited";
      sheetId: string;
      area: Area;
      cell?: { before: CellContents; after: CellContents };
      /** The cells that held another formula before, or hold one now (Excel.FormulaChangedEventDetail). */
      formulas: readonly { cellAddress: string; previousFormula: string }[];
    }
  | { kind: "shifted"; sheetId: string; shift: AreaShift }
  | { kind: "sheetAdded" | "sheetDeleted" | "activated" | "deactivated"; sheetId: string };

const onSheet = z.object({ subUnitId: z.string() });
const onCells = onSheet.extend({
  cellValue: z.custom<Record<number, Record<number, object | null> | null>>(
    (value) => typeof value === "object" && value !== null,
  ),
});
const added = z.object({ sheet: z.object({ id: z.string() }) });

/** Whether more than the style of a cell is set. */
function changesContents(cell: object | null): boolean {
  return cell === null || "v" in cell || "f" in cell || "p" in cell;
}

/** The smallest area of the cells whose contents are set; null where only styles are. */
function editedArea(cellValue: Record<number, Record<number, object | null> | null>): Area | null {
  let area: Area | null = null;
  for (const [rowKey, columns] of Object.entries(cellValue)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(columns ?? {})) {
      const column = Number(columnKey);
      if (changesContents(cell)) {
        area ??= { top: row, left: column, bottom: row, right: column };
        area.top = Math.min(area.top, row);
        area.bottom = Math.max(area.bottom, row);
        area.left = Math.min(area.left, column);
        area.right = Math.max(area.right, column);
      }
    }
  }
  return area;
}

function isCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function contentsAt(book: Book, sheetId: string, { top, left }: Area): CellContents {
  return book.sheetById(sheetId)?.cell(top, left) ?? { value: null };
}

/** The formulas of some cells, by row and column; an empty one where a cell is to get one. */
type FormulasHeld = { area: Area; held: Map<string, string> };

/** More cells than these are written in blocks that nobody follows formula by formula. */
const MOST_FORMULAS = 2000;

function formulasIn(book: Book, sheetId: string, area: Area): FormulasHeld | null {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_FORMULAS) return null;
  const held = new Map<string, string>();
  book.sheetById(sheetId)?.forEachCell(area, (row, column, { f }) => {
    if (f) held.set(cellAddress(row, column), fromEngine(f));
  });
  return { area, held };
}

function formulasChanged(
  book: Book,
  sheetId: string,
  before: FormulasHeld | null,
): { cellAddress: string; previousFormula: string }[] {
  const now = before && formulasIn(book, sheetId, before.area);
  if (!before || !now) return [];
  return [...new Set([...before.held.keys(), ...now.held.keys()])]
    .filter((address) => before.held.get(address) !== now.held.get(address))
    .map((address) => ({ cellAddress: address, previousFormula: before.held.get(address) ?? "" }));
}

/** Reports every change from now on, after it was made; results of formulas do not count. */
export function watchChanges(book: Book, report: (change: Change) => void): void {
  const commands = book.injector.get(ICommandService);
  let active = book.activeSheet().id;
  let before: CellContents | null = null;
  let was: FormulasHeld | null = null;
  let noticed: object | null = null;

  const edited = (params: unknown): { sheetId: string; area: Area } | null => {
    const parsed = onCells.safeParse(params);
    const area = parsed.success ? editedArea(parsed.data.cellValue) : null;
    return parsed.success && area ? { sheetId: parsed.data.subUnitId, area } : null;
  };
  const noticeActive = (): void => {
    const now = book.activeSheet().id;
    if (now !== active) {
      const previous = active;
      active = now;
      if (book.sheetById(previous)) {
        report({ kind: "deactivated", sheetId: previous });
      }
      report({ kind: "activated", sheetId: now });
    }
  };

  const noticeBefore = (params: object): void => {
    const change = edited(params);
    was = change && formulasIn(book, change.sheetId, change.area);
    before = change && isCell(change.area) ? contentsAt(book, change.sheetId, change.area) : null;
    noticed = params;
  };

  book.beforeMutations.add((id, params) => {
    if (id === SetRangeValuesMutation.id && !isQuiet(book)) noticeBefore(params);
  });
  commands.beforeCommandExecuted(({ id, params }, options) => {
    const own = id === SetRangeValuesMutation.id && !options?.fromFormula && !isQuiet(book);
    if (own && params && params !== noticed) noticeBefore(params);
  });
  commands.onCommandExecuted((command, options) => {
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        const change = options?.fromFormula || isQuiet(book) ? null : edited(command.params);
        if (change) {
          const cell = before && { before, after: contentsAt(book, change.sheetId, change.area) };
          report({
            kind: "edited",
            ...change,
            ...(cell && { cell }),
            formulas: formulasChanged(book, change.sheetId, was),
          });
          was = null;
          before = null;
          noticed = null;
        }
        return;
      }
      case InsertSheetMutation.id: {
        const parsed = added.safeParse(command.params);
        if (parsed.success) {
          report({ kind: "sheetAdded", sheetId: parsed.data.sheet.id });
        }
        return;
      }
      case RemoveSheetMutation.id: {
        const parsed = onSheet.safeParse(command.params);
        if (parsed.success) {
          report({ kind: "sheetDeleted", sheetId: parsed.data.subUnitId });
        }
        noticeActive();
        return;
      }
      case SetWorksheetActiveOperation.id:
        noticeActive();
        return;
      default:
        return;
    }
  });
  liveAreas(book).onShifted((sheet, shift) => report({ kind: "shifted", sheetId: sheet.id, shift }));
}

/** Reports every selection from now on, after it was made. */
export function watchSelections(book: Book, report: (sheet: Sheet, areas: readonly Area[]) => void): void {
  book.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === SetSelectionsOperation.id) {
      const parsed = onSheet.safeParse(command.params);
      const sheet = parsed.success ? book.sheetById(parsed.data.subUnitId) : null;
      if (sheet) {
        report(sheet, selectedAreas(sheet));
      }
    }
  });
}
