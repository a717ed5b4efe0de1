import { sameArea } from "./address";
import { placeNamed } from "./placeNamed";
import type { Book } from "./book";
import type { Area, CellContents, DataValidationContents } from "./contents";
import { movedFormula } from "./formulaShift";
import { namesOf } from "./names";
import { anchorOf } from "./ruleAreas";
import type { Sheet } from "./sheet";

type Value = CellContents["value"];

/** The cells that a plain reference or a name means for a formula on a sheet; null for any other formula. */
function referenced(book: Book, home: Sheet, formula: string): { sheet: Sheet; area: Area } | null {
  const place = placeNamed(book, formula, home);
  if (place) {
    return place;
  }
  const name = namesOf(book).find(
    (known) =>
      known.name.toLowerCase() === formula.toLowerCase() &&
      (known.sheet === undefined || known.sheet === home.name),
  );
  return name ? placeNamed(book, name.formula.replace(/^=/, ""), null) : null;
}

/** An operand's value for a cell: a number, or what is in the one cell that it names; undefined where it is a formula. */
function operandValue(
  sheet: Sheet,
  validation: DataValidationContents,
  text: string | undefined,
  row: number,
  column: number,
): Value | undefined {
  if (text === undefined) {
    return undefined;
  }
  if (text.trim() !== "" && Number.isFinite(Number(text))) {
    return Number(text);
  }
  const anchor = anchorOf(validation.areas);
  const formula = movedFormula(sheet.book, `=${text}`, row - anchor.row, column - anchor.column).slice(1);
  const cells = referenced(sheet.book, sheet, formula);
  const { top, left } = cells?.area ?? { top: 0, left: 0 };
  return cells && sameArea(cells.area, { top, left, bottom: top, right: left })
    ? (cells.sheet.cell(top, left)?.value ?? null)
    : undefined;
}

function listItems(sheet: Sheet, validation: DataValidationContents): string[] | null {
  const text = validation.formula1 ?? "";
  const inline = /^"(.*)"$/s.exec(text)?.[1];
  if (inline !== undefined) {
    return inline
      .replaceAll('""', '"')
      .split(",")
      .map((item) => item.trim());
  }
  const cells = referenced(sheet.book, sheet, text);
  if (!cells) {
    return null;
  }
  const items: string[] = [];
  cells.sheet.forEachCell(cells.area, (row, column) => {
    items.push(String(cells.sheet.cell(row, column)?.value ?? ""));
  });
  return items;
}

function compares(value: number, validation: DataValidationContents, first: number, second: number): boolean {
  switch (validation.operator ?? "between") {
    case "between":
      return value >= first && value <= second;
    case "notBetween":
      return value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}

/** Whether a cell satisfies its validation; null where only the result of a formula would tell, which is not worked out here. */
export function isValid(
  sheet: Sheet,
  validation: DataValidationContents,
  row: number,
  column: number,
): boolean | null {
  const cell = sheet.cell(row, column);
  const value = cell?.value ?? null;
  if (value === null || value === "" || validation.type === "none") {
    return validation.ignoreBlanks || validation.type === "none";
  }
  if (validation.type === "list") {
    const items = listItems(sheet, validation);
    const inline = validation.formula1?.startsWith('"') ?? false;
    const text = String(value);
    // As in Excel, the case matters for items that are typed in, but not for those in cells.
    return items === null
      ? null
      : items.some((item) => (inline ? item === text : item.toLowerCase() === text.toLowerCase()));
  }
  if (validation.type === "custom") {
    return null;
  }
  const first = operandValue(sheet, validation, validation.formula1, row, column);
  const second = operandValue(sheet, validation, validation.formula2, row, column);
  const both = validation.operator === undefined || /etween/.test(validation.operator);
  if (typeof first !== "number" || (both && typeof second !== "number")) {
    return null;
  }
  const measured = validation.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (validation.type === "wholeNumber" && !Number.isInteger(measured))) {
    return false;
  }
  return compares(measured, validation, first, typeof second === "number" ? second : first);
}
