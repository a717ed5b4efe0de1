import { z } from "zod";
import { areaAddress, quotedSheetName } from "../../../engine/address";
import type { Validation } from "../../../engine/dataValidations";
import { invalidArgument } from "../../../engine/errors";
import { checkFormula, namesTables } from "../../../engine/formulas";
import { isApiObject, selfOf, type ApiObject } from "../../apiObject";
import { parsed } from "../given";
import {
  commonValidation,
  fromFirstCell,
  heldValidation,
  setValidation,
  withoutRule,
  type ValidatedCells,
} from "./heldValidation";

/** Excel limits the source of a list that is typed in to 255 characters (Microsoft, "ListDataValidation.source"). */
const MAX_INLINE_LIST = 255;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

const operand = z.unknown();
const comparison = z.object({
  formula1: operand,
  formula2: operand.optional(),
  operator: z.enum([
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqualTo",
    "LessThanOrEqualTo",
  ]),
});
/** Excel.DataValidationRule. */
const ruleSchema = z.strictObject({
  list: z.object({ inCellDropDown: z.boolean().nullish(), source: z.unknown() }).nullish(),
  wholeNumber: comparison.nullish(),
  decimal: comparison.nullish(),
  textLength: comparison.nullish(),
  date: comparison.nullish(),
  time: comparison.nullish(),
  custom: z.object({ formula: z.string() }).nullish(),
});
const COMPARED = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;

function rangeText(object: ApiObject): string {
  const { sheet, area } = selfOf("Range", object);
  return `${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;
}

/** The serial number of an ISO date from 1900 on; null for any other text. */
function serialOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?Z?)?$/.exec(text);
  if (!match) {
    return null;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** A formula without its "="; throws InvalidArgument where Excel would not take it. */
function formulaText({ range }: ValidatedCells, formula: string): string {
  checkFormula(range.sheet.book, formula);
  if (namesTables(formula)) throw invalidArgument("A data validation can't name columns of tables.");
  return formula.slice(1);
}

function operandText(cells: ValidatedCells, value: unknown, isDate: boolean): string {
  if (isApiObject(value)) {
    return rangeText(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return String(value);
  }
  if (typeof value !== "string" || value === "") {
    throw invalidArgument();
  }
  if (value.startsWith("=")) {
    return formulaText(cells, value);
  }
  const serial = isDate ? serialOf(value) : Number(value);
  if (serial === null || !Number.isFinite(serial)) {
    throw invalidArgument();
  }
  return String(serial);
}

function listText(cells: ValidatedCells, source: unknown): string {
  if (isApiObject(source)) {
    return rangeText(source);
  }
  if (typeof source !== "string" || source === "") {
    throw invalidArgument();
  }
  if (source.startsWith("=")) {
    return formulaText(cells, source);
  }
  if (source.length > MAX_INLINE_LIST) {
    throw invalidArgument(
      "The items of a list can't be longer than 255 characters together: use a range instead.",
    );
  }
  return `"${source.replaceAll('"', '""')}"`;
}

/** Sets DataValidation.rule; a rule without criteria takes the validation away. */
export function setRule(cells: ValidatedCells, value: unknown): void {
  const rule = parsed(ruleSchema, value);
  const kinds = Object.values(rule).filter((own) => own !== null && own !== undefined);
  if (kinds.length === 0) {
    setValidation(cells, null);
    return;
  }
  if (kinds.length > 1) {
    throw invalidArgument();
  }
  const set = (own: Partial<Validation> & Pick<Validation, "type">): void =>
    setValidation(cells, { ...withoutRule(cells), ...own });
  if (rule.list) {
    set({
      type: "list",
      formula1: listText(cells, rule.list.source),
      inCellDropDown: rule.list.inCellDropDown ?? true,
    });
    return;
  }
  if (rule.custom) {
    const formula = rule.custom.formula.replace(/^=/, "");
    set({ type: "custom", formula1: formulaText(cells, `=${formula}`) });
    return;
  }
  for (const type of COMPARED) {
    const given = rule[type];
    if (given) {
      const operator = OPERATORS[given.operator];
      const both = operator === "between" || operator === "notBetween";
      const isDate = type === "date" || type === "time";
      if (both && Number(given.formula1) > Number(given.formula2)) {
        throw invalidArgument("The maximum must be at least the minimum.");
      }
      set({
        type,
        operator,
        formula1: operandText(cells, given.formula1, isDate),
        ...(both && { formula2: operandText(cells, given.formula2, isDate) }),
      });
    }
  }
}

/** Reads DataValidation.rule: empty for no validation, null where not all cells have the same. */
export function shownRule(cells: ValidatedCells): object | null {
  const common = commonValidation(cells);
  if (!common || common.type === "none") {
    return common === null && heldValidation(cells) !== null ? null : {};
  }
  const { type, formula1 = "", formula2, operator, inCellDropDown } = fromFirstCell(cells, common);
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(formula1)?.[1];
    const source = inline === undefined ? `=${formula1}` : inline.replaceAll('""', '"');
    return { list: { inCellDropDown, source } };
  }
  if (type === "custom") {
    return { custom: { formula: `=${formula1}` } };
  }
  return {
    [type]: {
      formula1: `=${formula1}`,
      ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      operator: Object.entries(OPERATORS).find(([, own]) => own === (operator ?? "between"))?.[0],
    },
  };
}
