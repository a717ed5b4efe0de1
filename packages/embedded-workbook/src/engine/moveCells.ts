import { contains, quotedSheetName, WHOLE_SHEET } from "./address";
import { clearAll } from "./clear";
import { copyCells } from "./copyCells";
import type { Area, CellContents } from "./contents";
import { fromEngine } from "./engineFormulas";
import { mapCellReferences } from "./formulaShift";
import { without } from "./ruleAreas";
import type { CellPatch, Sheet } from "./sheet";

/**
 * Moves cells as a person does who cuts and pastes them: what they held stays as it is, and formulas that name them name them
 * in their new place.
 */
export function moveCells(from: Sheet, source: Area, to: Sheet, corner: Area): void {
  const [down, across] = [corner.top - source.top, corner.left - source.left];
  const moved = (area: Area): Area => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  });
  const target = moved(source);
  const formulas = new Map<string, string>();
  from.forEachCell(source, (row, column, { f }) => {
    if (f) formulas.set(`${row + down} ${column + across}`, fromEngine(f));
  });
  copyCells(from, source, to, target, { kind: "All", skipBlanks: false, transpose: false });
  const kept: CellPatch = new Map();
  for (const [place, formula] of formulas) {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    const columns = kept.get(row) ?? new Map<number, CellContents>();
    kept.set(row, columns.set(column, { value: null, formula }));
  }
  if (kept.size > 0) to.write(kept);
  const left = from === to ? without([source], target) : [source];
  for (const area of left) clearAll(from, area);
  for (const sheet of from.book.sheets()) follow(sheet, from, source, to, moved);
}

function follow(sheet: Sheet, from: Sheet, source: Area, to: Sheet, moved: (area: Area) => Area): void {
  const patch: CellPatch = new Map();
  sheet.forEachCell(WHOLE_SHEET, (row, column, { f }) => {
    if (!f) return;
    const own = fromEngine(f);
    const changed = mapCellReferences(sheet.book, own, (area, named) => {
      const on = named === "" ? sheet : sheet.book.sheetByName(named);
      return on === from && contains(source, area) ? moved(area) : area;
    });
    const whole = from === to ? changed : elsewhere(changed, own, to);
    if (whole === own) return;
    const columns = patch.get(row) ?? new Map<number, CellContents>();
    patch.set(row, columns.set(column, { value: null, formula: whole }));
  });
  if (patch.size > 0) sheet.write(patch);
}

/** References that moved to another sheet are named with it; one formula names one of the two sheets here. */
function elsewhere(changed: string, own: string, to: Sheet): string {
  if (changed === own) return own;
  const sheet = `${quotedSheetName(to.name)}!`;
  return changed.includes("!")
    ? changed
    : changed.replace(/(?<![\w!$.])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g, `${sheet}$&`);
}
