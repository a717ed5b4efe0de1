import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./contents";

/** Cells that were inserted or deleted, and which way the others moved. */
export interface AreaShift {
  kind: "insert" | "delete";
  /** Along "rows" cells go up and down, along "columns" left and right. */
  along: "rows" | "columns";
  area: Area;
}

interface Stretch {
  from: number;
  to: number;
}

function shiftedStretch(own: Stretch, kind: AreaShift["kind"], other: Stretch, size: number): Stretch | null {
  const count = other.to - other.from + 1;
  if (own.from === 0 && own.to === size - 1) {
    return own;
  }
  if (kind === "insert") {
    const from = own.from >= other.from ? own.from + count : own.from;
    const to = own.to >= other.from ? own.to + count : own.to;
    return from >= size ? null : { from, to: Math.min(to, size - 1) };
  }
  if (own.from >= other.from && own.to <= other.to) {
    return null;
  }
  const goneBefore = (line: number): number => Math.min(Math.max(line - other.from, 0), count);
  return { from: own.from - goneBefore(own.from), to: own.to - goneBefore(own.to + 1) };
}

/** Where an area is after a shift; null when all of it was deleted. One that lies partly beside the shifted cells stays. */
export function shiftedArea(area: Area, { kind, along, area: other }: AreaShift): Area | null {
  if (along === "rows") {
    const beside = area.left < other.left || area.right > other.right;
    const rows = shiftedStretch(
      { from: area.top, to: area.bottom },
      kind,
      { from: other.top, to: other.bottom },
      MAX_ROWS,
    );
    return beside ? area : rows && { ...area, top: rows.from, bottom: rows.to };
  }
  const beside = area.top < other.top || area.bottom > other.bottom;
  const columns = shiftedStretch(
    { from: area.left, to: area.right },
    kind,
    { from: other.left, to: other.right },
    MAX_COLUMNS,
  );
  return beside ? area : columns && { ...area, left: columns.from, right: columns.to };
}
