import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./contents";
import { isFilled } from "./cells";
import type { Sheet } from "./sheet";

/** The block around a cell up to the nearest empty rows and columns (or the sheet's ends), as Ctrl+* selects it. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const around: Area = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(MAX_ROWS - 1, area.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, area.right + 1),
    };
    const edges: [keyof Area, Area][] = [
      ["top", { ...around, bottom: around.top }],
      ["bottom", { ...around, top: around.bottom }],
      ["left", { ...around, right: around.left }],
      ["right", { ...around, left: around.right }],
    ];
    const grown = { ...area };
    for (const [side, edge] of edges) {
      if (around[side] !== area[side] && hasFilled(sheet, edge)) {
        grown[side] = around[side];
      }
    }
    if (
      grown.top === area.top &&
      grown.left === area.left &&
      grown.bottom === area.bottom &&
      grown.right === area.right
    ) {
      return area;
    }
    area = grown;
  }
}

function hasFilled(sheet: Sheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (isFilledAt(sheet, row, column)) {
        return true;
      }
    }
  }
  return false;
}

function isFilledAt(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.cell(row, column)?.value ?? null;
  return value !== null || isFilled(sheet.rawCell(row, column));
}

export type Direction = "Left" | "Right" | "Up" | "Down";

const STEPS: Record<Direction, { down: number; across: number }> = {
  Left: { down: 0, across: -1 },
  Right: { down: 0, across: 1 },
  Up: { down: -1, across: 0 },
  Down: { down: 1, across: 0 },
};

/** Where Ctrl and an arrow key lead from a cell: the end of the filled or of the empty stretch. */
export function edgeFrom(
  sheet: Sheet,
  row: number,
  column: number,
  direction: Direction,
): { row: number; column: number } {
  const { down, across } = STEPS[direction];
  const used = sheet.usedArea(true);
  const inside = (at: { row: number; column: number }): boolean =>
    at.row >= 0 && at.column >= 0 && at.row < MAX_ROWS && at.column < MAX_COLUMNS;
  const beyond = ({ row: r, column: c }: { row: number; column: number }): boolean =>
    !used ||
    (direction === "Down" && r > used.bottom) ||
    (direction === "Right" && c > used.right) ||
    (direction === "Up" && r < used.top) ||
    (direction === "Left" && c < used.left);
  const end = {
    row: down === 0 ? row : down > 0 ? MAX_ROWS - 1 : 0,
    column: across === 0 ? column : across > 0 ? MAX_COLUMNS - 1 : 0,
  };
  const step = (at: { row: number; column: number }): { row: number; column: number } => ({
    row: at.row + down,
    column: at.column + across,
  });
  const filled = (at: { row: number; column: number }): boolean => isFilledAt(sheet, at.row, at.column);
  const start = { row, column };
  let at = step(start);
  if (!inside(at)) {
    return start;
  }
  if (filled(start) && filled(at)) {
    for (let next = step(at); inside(next) && filled(next); next = step(at)) {
      at = next;
    }
    return at;
  }
  while (!filled(at)) {
    if (beyond(at)) {
      return end;
    }
    const next = step(at);
    if (!inside(next)) {
      return at;
    }
    at = next;
  }
  return at;
}
