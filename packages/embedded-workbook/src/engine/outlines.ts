import type { CustomData, IColumnData, IRowData } from "@univerjs/core";
import { z } from "zod";
import type { Area } from "./contents";
import { invalidArgument } from "./errors";
import { grid, hideColumns, hideRows } from "./lines";
import type { Sheet } from "./sheet";

/** Excel has eight levels, of which the first is what is not grouped. */
const MOST_LEVELS = 7;

/** Rows or columns. */
export type Lines = "rows" | "columns";

const outlined = z.object({ custom: z.object({ outlineLevel: z.number() }) });

/**
 * How deep a row or column is grouped; undefined where it is not.
 * @param data what Univer knows of it: nothing where it has no size of its own
 */
export function outlineLevelOf(data: unknown): number | undefined {
  const read = outlined.safeParse(data);
  return read.success && read.data.custom.outlineLevel > 0 ? read.data.custom.outlineLevel : undefined;
}

/** What a row or column keeps beside its size, so that its level goes where it goes. */
export function outlineData(level: number): CustomData {
  return { outlineLevel: level };
}

/** Groups the rows or columns of an area, or takes them out of their innermost group. */
export function groupLines(sheet: Sheet, area: Area, lines: Lines, by: 1 | -1): void {
  const held = linesOf(sheet, area, lines);
  const levels = held.map((line) => Math.max(0, (outlineLevelOf(line) ?? 0) + by));
  const nothingToUngroup = by < 0 && held.every((line) => outlineLevelOf(line) === undefined);
  if (nothingToUngroup || levels.some((level) => level > MOST_LEVELS)) {
    throw invalidArgument();
  }
  held.forEach((line, index) => {
    line.custom = outlineData(levels[index] ?? 0);
  });
}

/** Folds away or opens the grouped rows or columns of an area. */
export function foldLines(sheet: Sheet, area: Area, lines: Lines, folded: boolean): void {
  const held = linesOf(sheet, area, lines);
  held.forEach((line, index) => {
    if (outlineLevelOf(line) === undefined) return;
    const at = (lines === "rows" ? area.top : area.left) + index;
    if (lines === "rows") hideRows(sheet, { ...area, top: at, bottom: at }, folded);
    else hideColumns(sheet, { ...area, left: at, right: at }, folded);
  });
}

function linesOf(sheet: Sheet, area: Area, lines: Lines): (IRowData | IColumnData)[] {
  const { top, bottom, left, right } = grid(sheet, area);
  const [from, to] = lines === "rows" ? [top, bottom] : [left, right];
  const rows = sheet.model.getRowManager();
  const columns = sheet.model.getColumnManager();
  return Array.from({ length: to - from + 1 }, (_line, index) =>
    lines === "rows" ? rows.getRowOrCreate(from + index) : columns.getColumnOrCreate(from + index),
  );
}

/** Shows the groups of rows and of columns down to a level, and folds the deeper ones; 0 leaves them as they are. */
export function showOutlineLevels(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  for (const [lines, levels] of [
    ["rows", rowLevels],
    ["columns", columnLevels],
  ] as const) {
    if (!Number.isInteger(levels) || levels < 0 || levels > MOST_LEVELS + 1) throw invalidArgument();
    if (levels === 0) continue;
    const count = lines === "rows" ? sheet.model.getRowCount() : sheet.model.getColumnCount();
    for (let at = 0; at < count; at++) {
      const line =
        lines === "rows"
          ? sheet.model.getRowManager().getRow(at)
          : sheet.model.getColumnManager().getColumn(at);
      const level = outlineLevelOf(line);
      if (level === undefined) continue;
      const place = { top: at, bottom: at, left: at, right: at };
      if (lines === "rows") hideRows(sheet, { ...place, left: 0, right: 0 }, level >= levels);
      else hideColumns(sheet, { ...place, top: 0, bottom: 0 }, level >= levels);
    }
  }
}
