import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeToRefString,
} from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS, sameArea } from "./address";
import type { Book } from "./book";
import type { Area } from "./contents";
import { anchorOf, shiftedAreas } from "./ruleAreas";
import { shiftedArea, type AreaShift } from "./shifts";
import type { Sheet } from "./sheet";

/** Replaces each reference to cells by what `change` makes of it; "#REF!" for null. */
export function mapCellReferences(
  book: Book,
  formula: string,
  change: (area: Area, sheet: string) => Area | null,
): string {
  const nodes = book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? [];
  const result = nodes.map((node) => {
    if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) {
      return node;
    }
    const { range, sheetName, unitId } = deserializeRangeWithSheetWithCache(node.token);
    const ends = [range.startRow, range.endRow, range.startColumn, range.endColumn];
    const area = {
      top: Number.isNaN(ends[0]) ? 0 : range.startRow,
      bottom: Number.isNaN(ends[1]) ? MAX_ROWS - 1 : range.endRow,
      left: Number.isNaN(ends[2]) ? 0 : range.startColumn,
      right: Number.isNaN(ends[3]) ? MAX_COLUMNS - 1 : range.endColumn,
    };
    const moved = change(area, sheetName);
    if (moved && sameArea(moved, area)) {
      return node;
    }
    if (!moved) {
      return { ...node, token: "#REF!" };
    }
    const keep = (was: number, now: number): number => (Number.isNaN(was) ? was : now);
    const token = serializeRangeToRefString({
      unitId,
      sheetName,
      range: {
        ...range,
        startRow: keep(range.startRow, moved.top),
        endRow: keep(range.endRow, moved.bottom),
        startColumn: keep(range.startColumn, moved.left),
        endColumn: keep(range.endColumn, moved.right),
      },
    });
    return { ...node, token };
  });
  const changed = result.some((node, index) => node !== nodes[index]);
  return changed ? `=${generateStringWithSequence(result)}` : formula;
}

/** A formula (with "=") after a sheet is gone: #REF! in the place of its cells. */
export function withoutSheet(formula: string, { book, name }: Sheet): string {
  const gone = name.toLowerCase();
  return mapCellReferences(book, formula, (area, sheet) => (sheet.toLowerCase() === gone ? null : area));
}

/** A formula (with "=") of the sheet `home`, after cells of `sheet` were shifted. */
function shiftedFormula(formula: string, home: Sheet, sheet: Sheet, shift: AreaShift): string {
  const name = sheet.name.toLowerCase();
  return mapCellReferences(home.book, formula, (area, named) => {
    const concerned = named === "" ? home === sheet : named.toLowerCase() === name;
    return concerned ? shiftedArea(area, shift) : area;
  });
}

/** A formula as it reads from another cell: relative references move along. */
export function movedFormula(book: Book, formula: string, down: number, across: number): string {
  return down === 0 && across === 0
    ? formula
    : book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, across, down);
}

/**
 * The areas of a rule after a shift, and how its formulas follow. Formulas are written for the top left cell; where that is
 * deleted, they are rewritten for the first that stays.
 */
export function shiftedRule(
  areas: readonly Area[],
  home: Sheet,
  sheet: Sheet,
  shift: AreaShift,
): { areas: Area[]; formula: (formula: string) => string } {
  if (home !== sheet) {
    return { areas: [...areas], formula: (formula) => shiftedFormula(formula, home, sheet, shift) };
  }
  const before = anchorOf(areas);
  const { area } = shift;
  const gone = (line: number, first: number, last: number): boolean =>
    shift.kind === "delete" && line >= first && line <= last;
  const rows = shift.along === "rows";
  const down = rows && gone(before.row, area.top, area.bottom) ? area.bottom + 1 - before.row : 0;
  const across = !rows && gone(before.column, area.left, area.right) ? area.right + 1 - before.column : 0;
  return {
    areas: shiftedAreas(areas, shift),
    formula: (formula) => shiftedFormula(movedFormula(home.book, formula, down, across), home, sheet, shift),
  };
}
