import { intersection, sameArea } from "../../../engine/address";
import type { Area } from "../../../engine/contents";
import { dataValidationsOf } from "../../../engine/dataValidations";
import { WorkbookError } from "../../../engine/errors";
import { isValid } from "../../../engine/validity";
import { apiObject, type ApiObject } from "../../apiObject";
import { RangeAreasRef } from "../range/rangeAreasRef";
import type { ValidatedCells } from "./heldValidation";

/** Which cells break their validation, and how many keep it; `unknown` where a formula would have to be calculated. */
function validity({ range: { sheet, area } }: ValidatedCells): {
  invalid: Area[];
  valid: number;
  unknown: boolean;
} {
  const result = { invalid: new Array<Area>(), valid: 0, unknown: false };
  for (const validation of dataValidationsOf(sheet.book).at(sheet, area)) {
    for (const own of validation.areas) {
      const cells = intersection(own, area);
      const used = cells && (validation.ignoreBlanks ? sheet.usedArea(true, cells) : cells);
      for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          const valid = isValid(sheet, validation, row, column);
          result.unknown ||= valid === null;
          result.valid += valid === true ? 1 : 0;
          if (valid === false) {
            result.invalid.push({ top: row, bottom: row, left: column, right: column });
          }
        }
      }
    }
  }
  return result;
}

/** Joins cells, given from top to bottom, that follow each other in a column. */
function joined(cells: readonly Area[]): Area[] {
  return cells.reduce<Area[]>((areas, cell) => {
    const index = areas.findIndex(
      (area) =>
        sameArea({ ...area, top: cell.top, bottom: cell.bottom }, cell) && area.bottom === cell.top - 1,
    );
    const above = areas[index];
    return above ? areas.with(index, { ...above, bottom: cell.bottom }) : [...areas, cell];
  }, []);
}

/** DataValidation.valid: null where only some cells are valid, or where that is not known. */
export function areValid(cells: ValidatedCells): boolean | null {
  const { invalid, valid, unknown } = validity(cells);
  return unknown ? null : invalid.length === 0 ? true : valid === 0 ? false : null;
}

/** DataValidation.getInvalidCells; null for none. Throws NotImplemented where a formula would have to be calculated. */
export function invalidCells(cells: ValidatedCells): ApiObject | null {
  const { invalid, unknown } = validity(cells);
  if (unknown) {
    throw new WorkbookError(
      "NotImplemented",
      "The embedded workbook does not check data validation by formulas (DataValidation.getInvalidCells).",
    );
  }
  return invalid.length > 0
    ? apiObject("RangeAreas", new RangeAreasRef(cells.range.sheet, joined(invalid)))
    : null;
}
