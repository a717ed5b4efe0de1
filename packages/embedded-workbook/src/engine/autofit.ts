import { setColumnPixels, setRowPixels } from "./lines";
import { displayText } from "./display";
import { mergedAreas } from "./merges";
import { intersection, WHOLE_SHEET } from "./address";
import type { Area } from "./contents";
import type { Sheet } from "./sheet";
import { CELL_PADDING, PIXELS_PER_POINT } from "./sizes";
import { textPixels, wrappedLines } from "./textWidth";

/** A line of Calibri at 11 points is 20 pixels high. */
const LINE_PER_POINT = 20 / 11;

function isMergedAway(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Makes the columns of an area as wide as the widest text in them, also outside it; empty ones stay. Merged cells do not count, as in Excel. */
export function autofitColumns(sheet: Sheet, { left, right }: Area): void {
  const area = { ...WHOLE_SHEET, left, right };
  const merges = mergedAreas(sheet).filter((merge) => intersection(merge, area));
  const widest = new Map<number, number>();
  sheet.forEachCell(area, (row, column) => {
    if (isMergedAway(merges, row, column)) {
      return;
    }
    const { font } = sheet.style(row, column);
    const text = displayText(sheet.cell(row, column), sheet.numberFormat(row, column));
    for (const line of text.split("\n")) {
      const width = textPixels(line, font?.size, font?.bold) + CELL_PADDING * 2;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    }
  });
  for (const [column, pixels] of widest) {
    if (pixels > CELL_PADDING * 2) {
      setColumnPixels(sheet, { ...area, left: column, right: column }, Math.ceil(pixels));
    }
  }
}

/** Makes rows as high as their highest cell, wrapped where cells wrap; the heights follow the text again. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const { model } = sheet;
  const merges = mergedAreas(sheet).filter((merge) => intersection(merge, area));
  const standard = model.getConfig().defaultRowHeight;
  const last = Math.min(area.bottom, model.getRowCount() - 1);
  let from = area.top;
  let before: number | null = null;
  const flush = (to: number): void => {
    if (before !== null && to >= from) {
      setRowPixels(sheet, { top: from, bottom: to, left: 0, right: 0 }, before, false);
    }
  };
  for (let row = area.top; row <= last; row++) {
    const pixels = fittedHeight(sheet, row, merges, standard);
    if (pixels !== before) {
      flush(row - 1);
      from = row;
      before = pixels;
    }
  }
  flush(last);
}

function fittedHeight(sheet: Sheet, row: number, merges: readonly Area[], standard: number): number {
  let pixels = standard;
  sheet.forEachCellOfRow(row, (column) => {
    const cell = sheet.cell(row, column);
    if (isMergedAway(merges, row, column)) {
      return;
    }
    const { font, alignment } = sheet.style(row, column);
    if (!cell || cell.value === null) {
      // A line of its type, also where nothing is written yet.
      if (font?.size !== undefined) pixels = Math.max(pixels, Math.round(font.size * LINE_PER_POINT));
      return;
    }
    const text = displayText(cell, sheet.numberFormat(row, column));
    const width = sheet.model.getColumnWidth(column);
    const lines =
      alignment?.wrapText && typeof cell.value === "string"
        ? wrappedLines(text, width, font?.size, font?.bold)
        : 1;
    pixels = Math.max(pixels, Math.round(lines * (font?.size ?? 11) * LINE_PER_POINT));
  });
  return Math.min(pixels, 409 * PIXELS_PER_POINT);
}
