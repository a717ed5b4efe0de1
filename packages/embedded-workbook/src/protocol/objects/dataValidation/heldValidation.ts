import type { Area, DataValidationContents } from "../../../engine/contents";
import { dataValidationsOf, type Validation } from "../../../engine/dataValidations";
import { movedFormula } from "../../../engine/formulaShift";
import { anchorOf, without } from "../../../engine/ruleAreas";
import type { RangeRef } from "../range/rangeRef";

/** What Excel.DataValidation is about: the cells of a range. */
export interface ValidatedCells {
  range: RangeRef;
}

const withoutAreas = ({ areas: _areas, ...validation }: DataValidationContents): Validation => validation;

/** What cells have that nothing was set for. */
const NONE: Validation = { type: "none", ignoreBlanks: true, inCellDropDown: true };

/**
 * The validation that all cells of the range have: null for none, "partly" where some cells have none, "mixed" where they
 * have different ones.
 */
export function heldValidation({
  range: { sheet, area },
}: ValidatedCells): DataValidationContents | null | "mixed" | "partly" {
  const validations = dataValidationsOf(sheet.book).at(sheet, area);
  const [first] = validations;
  if (!first) {
    return null;
  }
  const rest = validations
    .flatMap(({ areas }) => areas)
    .reduce<Area[]>((left, own) => left.flatMap((part) => without([part], own)), [area]);
  if (rest.length > 0) {
    return "partly";
  }
  const rule = JSON.stringify(withoutAreas(first));
  const same = validations.every((other) => JSON.stringify(withoutAreas(other)) === rule);
  return same ? first : "mixed";
}

/** The one validation of all cells; null where there is none, or more than one. */
export function commonValidation(cells: ValidatedCells): DataValidationContents | null {
  const held = heldValidation(cells);
  return typeof held === "string" ? null : held;
}

const withoutFormulas = ({
  formula1: _first,
  formula2: _second,
  operator: _operator,
  ...validation
}: Validation): Validation => validation;

/** The common validation without its rule: what stays when another rule is set. */
export function withoutRule(cells: ValidatedCells): Validation {
  const common = commonValidation(cells);
  return common ? withoutFormulas(withoutAreas(common)) : NONE;
}

/** Gives the cells a validation, null for none. Formulas are relative to the first cell of the range. */
export function setValidation(
  { range: { sheet, area } }: ValidatedCells,
  validation: Validation | null,
): void {
  dataValidationsOf(sheet.book).set(sheet, area, validation);
}

/** Changes part of the validation that the cells have. */
export function changeValidation(cells: ValidatedCells, part: Partial<Validation>): void {
  const common = commonValidation(cells);
  const own = common ? withoutAreas(fromFirstCell(cells, common)) : NONE;
  setValidation(cells, { ...own, ...part });
}

/** A validation of a larger area as it reads from the first cell of the range. */
export function fromFirstCell(
  { range: { sheet, area } }: ValidatedCells,
  validation: DataValidationContents,
): DataValidationContents {
  const anchor = anchorOf(validation.areas);
  const [rows, columns] = [area.top - anchor.row, area.left - anchor.column];
  const moved = (text: string): string =>
    /^"|^[\d.-]+$/.test(text) ? text : movedFormula(sheet.book, `=${text}`, rows, columns).replace(/^=/, "");
  return {
    ...validation,
    ...(validation.formula1 !== undefined && { formula1: moved(validation.formula1) }),
    ...(validation.formula2 !== undefined && { formula2: moved(validation.formula2) }),
  };
}
