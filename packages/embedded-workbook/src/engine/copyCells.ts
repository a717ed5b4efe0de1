import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { intersection, isWholeColumns, isWholeRows } from "./address";
import { extrasOf, readCell } from "./cells";
import { conditionalFormatsOf } from "./conditionalFormats";
import type { Area, CellContents, CellStyle } from "./contents";
import { dataValidationsOf } from "./dataValidations";
import { invalidArgument, WorkbookError } from "./errors";
import { setLink, type Link } from "./hyperlinks";
import { addMerges, mergedAreas, removeMerges } from "./merges";
import { assertAllowed, assertEditable } from "./protection";
import { transposed } from "./r1c1";
import { restyleCell } from "./restyle";
import type { CellPatch, Sheet } from "./sheet";

/** Excel.RangeCopyType, but for Link. */
export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

interface CopyOptions {
  kind: CopyKind;
  /** Empty cells of the source leave the cells of the target as they are. */
  skipBlanks: boolean;
  transpose: boolean;
}

interface Copied {
  contents: CellContents | null;
  style: CellStyle;
  link: Link | null;
}

function sizeOf(area: Area): { rows: number; columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** Where the copies go: a target that is a multiple of the source is filled, any other takes one copy from its corner. */
function repeats(target: Area, rows: number, columns: number): Area {
  const size = sizeOf(target);
  const fits = size.rows % rows === 0 && size.columns % columns === 0;
  const filled = fits ? size : { rows, columns };
  return { ...target, bottom: target.top + filled.rows - 1, right: target.left + filled.columns - 1 };
}

/** Whole rows and columns are copied as far as they are in use. */
function bounded(sheet: Sheet, area: Area): Area {
  const used = isWholeRows(area) || isWholeColumns(area) ? sheet.usedArea(false, area) : null;
  return used
    ? { ...area, bottom: Math.min(area.bottom, used.bottom), right: Math.min(area.right, used.right) }
    : area;
}

function read(sheet: Sheet, area: Area): Copied[][] {
  const rows: Copied[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Copied[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const raw = sheet.rawCell(row, column);
      const own = raw?.f ? readCell(raw) : sheet.cell(row, column);
      cells.push({
        contents: own && (own.value !== null || own.formula !== undefined) ? own : null,
        style: sheet.style(row, column),
        link: extrasOf(raw).link ?? null,
      });
    }
    rows.push(cells);
  }
  return rows;
}

function valueOnly({ value, error }: CellContents): CellContents {
  return { value, ...(error && { error }) };
}

/**
 * Copies cells as Range.copyFrom does: formulas with their relative references moved along, styles, hyperlinks and merges.
 * Throws AccessDenied where the target is protected, InvalidArgument where the copy would leave the sheet.
 */
export function copyCells(from: Sheet, source: Area, to: Sheet, target: Area, options: CopyOptions): void {
  const { kind, skipBlanks, transpose } = options;
  const sourceArea = bounded(from, source);
  const block = read(from, sourceArea);
  const size = sizeOf(sourceArea);
  const [rows, columns] = transpose ? [size.columns, size.rows] : [size.rows, size.columns];
  const corner =
    isWholeRows(target) || isWholeColumns(target)
      ? { ...target, bottom: target.top, right: target.left }
      : target;
  const area = repeats(corner, rows, columns);
  if (kind === "Formats") {
    assertAllowed(to, "allowFormatCells");
  } else {
    assertEditable(to, area);
  }
  const withFormulas = kind === "All" || kind === "Formulas";
  to.ensure(area.bottom, area.right);
  const lexer = to.book.injector.get(LexerTreeBuilder);
  const patch: CellPatch = new Map();
  const styled: [row: number, column: number, style: CellStyle][] = [];
  const links: [row: number, column: number, link: Link | null][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = new Map<number, CellContents>();
    for (let column = area.left; column <= area.right; column++) {
      const [down, across] = [(row - area.top) % rows, (column - area.left) % columns];
      const [sourceRow, sourceColumn] = transpose ? [across, down] : [down, across];
      const copied = block[sourceRow]?.[sourceColumn];
      if (!copied || (skipBlanks && !copied.contents)) {
        continue;
      }
      const { contents } = copied;
      if (kind !== "Formats") {
        const formula =
          withFormulas && contents?.formula !== undefined
            ? transpose
              ? transposed(
                  contents.formula,
                  { row: sourceArea.top + sourceRow, column: sourceArea.left + sourceColumn },
                  { row, column },
                )
              : lexer.moveFormulaRefOffset(
                  contents.formula,
                  column - (sourceArea.left + sourceColumn),
                  row - (sourceArea.top + sourceRow),
                )
            : null;
        cells.set(
          column,
          contents === null
            ? { value: null }
            : formula !== null
              ? { value: null, formula }
              : kind === "All"
                ? contents
                : valueOnly(contents),
        );
      }
      if (kind === "All" || kind === "Formats") {
        styled.push([row, column, copied.style]);
      }
      if (kind === "All") {
        links.push([row, column, copied.link]);
      }
    }
    patch.set(row, cells);
  }
  copyMerges(from, sourceArea, to, area, options);
  if ((kind === "All" || kind === "Formats") && !transpose) copyRules(from, sourceArea, to, area, kind);
  to.write(patch);
  const changes = new Map<CellStyle, () => CellStyle>();
  for (const [row, column, style] of styled) {
    const change = changes.get(style) ?? (() => style);
    changes.set(style, change);
    restyleCell(to, row, column, change);
  }
  for (const [row, column, link] of links) {
    if (link || extrasOf(to.rawCell(row, column)).link) {
      setLink(to, { top: row, bottom: row, left: column, right: column }, link);
    }
  }
}

/** Validation comes along with everything, conditional formats with formats too, as when a person pastes. */
function copyRules(from: Sheet, source: Area, to: Sheet, area: Area, kind: CopyKind): void {
  const size = sizeOf(source);
  for (let top = area.top; top <= area.bottom; top += size.rows) {
    for (let left = area.left; left <= area.right; left += size.columns) {
      const target = { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 };
      conditionalFormatsOf(to.book).copy(from, source, to, target);
      if (kind === "All") dataValidationsOf(to.book).copy(from, source, to, target);
    }
  }
}

function copyMerges(
  from: Sheet,
  source: Area,
  to: Sheet,
  area: Area,
  { kind, transpose }: CopyOptions,
): void {
  if (kind !== "All" && kind !== "Formats") {
    return;
  }
  const merges = mergedAreas(from).filter((merge) => intersection(merge, source));
  removeMerges(
    to,
    mergedAreas(to).filter((merge) => intersection(merge, area)),
  );
  if (merges.length > 0 && transpose) {
    throw new WorkbookError(
      "NotImplemented",
      "The embedded workbook does not transpose merged cells (Range.copyFrom).",
    );
  }
  const size = sizeOf(source);
  const copies: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += size.rows) {
    for (let left = area.left; left <= area.right; left += size.columns) {
      for (const merge of merges) {
        const [down, across] = [top - source.top, left - source.left];
        const copy = {
          top: merge.top + down,
          bottom: merge.bottom + down,
          left: merge.left + across,
          right: merge.right + across,
        };
        if (copy.top < 0 || copy.left < 0) {
          throw invalidArgument();
        }
        copies.push(copy);
      }
    }
  }
  addMerges(to, copies);
}
