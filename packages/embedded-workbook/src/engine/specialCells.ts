import { isFilled } from "./cells";
import type { Area } from "./contents";
import { conditionalFormatsOf } from "./conditionalFormats";
import { dataValidationsOf } from "./dataValidations";
import { joined } from "./formulaReferences";
import { isColumnHidden, isRowHidden } from "./lines";
import { intersection } from "./address";
import type { Sheet } from "./sheet";

/** Excel.SpecialCellType, as far as it is known here. */
export const SPECIAL_CELLS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;
export type SpecialCells = (typeof SPECIAL_CELLS)[number];

/** What is in a cell, as Excel.SpecialCellValueType puts its names together. */
export type ValueKind = "Errors" | "Logical" | "Numbers" | "Text";

function cellArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** The cells of some areas that are of a type, in blocks; those with values of a kind where kinds are given. */
export function specialCells(
  sheet: Sheet,
  areas: readonly Area[],
  type: SpecialCells,
  kinds: readonly ValueKind[] | null,
): Area[] {
  const found: Area[] = [];
  for (const asked of areas) {
    const used = sheet.usedArea(false);
    const area = used && intersection(asked, used);
    switch (type) {
      case "Constants":
      case "Formulas":
        if (!area) break;
        sheet.forEachCell(area, (row, column, held) => {
          const isFormula = Boolean(held.f);
          if (!isFilled(held) || isFormula !== (type === "Formulas")) return;
          if (kinds === null || kinds.includes(kindOf(sheet, row, column))) found.push(cellArea(row, column));
        });
        break;
      case "Blanks":
        for (let row = area?.top ?? 0; area && row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            if ((sheet.cell(row, column)?.value ?? null) === null && !sheet.rawCell(row, column)?.f) {
              found.push(cellArea(row, column));
            }
          }
        }
        break;
      case "Visible":
        for (let row = asked.top; row <= Math.min(asked.bottom, asked.top + MOST_LINES); row++) {
          if (isRowHidden(sheet, row)) continue;
          for (let column = asked.left; column <= Math.min(asked.right, asked.left + MOST_LINES); column++) {
            if (!isColumnHidden(sheet, column)) found.push(cellArea(row, column));
          }
        }
        break;
      case "ConditionalFormats":
        for (const format of conditionalFormatsOf(sheet.book).at(sheet, [asked])) {
          found.push(...format.areas.flatMap((own) => intersection(own, asked) ?? []));
        }
        break;
      case "DataValidations":
        for (const validation of dataValidationsOf(sheet.book).on(sheet)) {
          found.push(...validation.areas.flatMap((own) => intersection(own, asked) ?? []));
        }
        break;
    }
  }
  return joined(found);
}

/** How many rows and columns are looked through for visible cells. */
const MOST_LINES = 1000;

function kindOf(sheet: Sheet, row: number, column: number): ValueKind {
  const held = sheet.cell(row, column);
  if (held?.error) return "Errors";
  switch (typeof held?.value) {
    case "boolean":
      return "Logical";
    case "number":
      return "Numbers";
    default:
      return "Text";
  }
}
