import { z } from "zod";
import { areaAddress, intersection, quotedSheetName, sameArea } from "../../engine/address";
import type { Area, DataValidationContents } from "../../engine/contents";
import { dataValidationsOf, type Validation } from "../../engine/dataValidations";
import { invalidArgument, itemNotFound, WorkbookError } from "../../engine/errors";
import { checkFormula } from "../../engine/formulas";
import { anchorOf, without } from "../../engine/ruleAreas";
import { movedFormula } from "../../engine/formulaShift";
import { isValid } from "../../engine/validity";
import { isApiObject, readOnly, type ApiObject, type Definition } from "../apiObject";
import { flag } from "./given";
import { RangeAreasRef } from "./rangeAreas";
import type { RangeRef } from "./rangeRef";
import { RangeAreasType, RangeType } from "./types";

/** Excel keeps the source of a list that is typed in to 255 characters (Microsoft, "ListDataValidation.source"). */
const MAX_INLINE_LIST = 255;

type Scope = { range: RangeRef };

const TYPES: Record<DataValidationContents["type"], string> = {
  none: "None",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

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
const ruleSchema = z.strictObject({
  list: z.object({ inCellDropDown: z.boolean().nullish(), source: z.unknown() }).nullish(),
  wholeNumber: comparison.nullish(),
  decimal: comparison.nullish(),
  textLength: comparison.nullish(),
  date: comparison.nullish(),
  time: comparison.nullish(),
  custom: z.object({ formula: z.string() }).nullish(),
});
const alertSchema = z.object({
  message: z.string().max(255),
  showAlert: z.boolean(),
  style: z.enum(["Stop", "Warning", "Information"]),
  title: z.string().max(32),
});
const promptSchema = z.object({
  message: z.string().max(255),
  showPrompt: z.boolean(),
  title: z.string().max(32),
});

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw invalidArgument();
  }
  return result.data;
}

/** The one validation that all cells of the range have; null for none, "mixed" where they differ. */
function common({ range: { sheet, area } }: Scope): DataValidationContents | null | "mixed" | "partly" {
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
  const rule = JSON.stringify(ruleOnly(first));
  const same = validations.every((other) => JSON.stringify(ruleOnly(other)) === rule);
  return same ? first : "mixed";
}

function only(scope: Scope): DataValidationContents | null {
  const found = common(scope);
  return typeof found === "string" ? null : found;
}

const ruleOnly = ({ areas: _areas, ...rule }: DataValidationContents): Validation => rule;
const withoutCriteria = ({
  formula1: _first,
  formula2: _second,
  operator: _operator,
  ...rule
}: Validation): Validation => rule;

const NOTHING: Validation = { type: "none", ignoreBlanks: true, inCellDropDown: true };

/** Changes what the cells of the range have; formulas are told as they are for the range's first cell. */
function change(scope: Scope, part: Partial<Validation>): void {
  const { sheet, area } = scope.range;
  const found = only(scope);
  const own = found ? ruleOnly(fromFirstCell(scope, found)) : NOTHING;
  dataValidationsOf(sheet.book).set(sheet, area, { ...own, ...part });
}

/** A validation of a larger area as it reads from the range's first cell. */
function fromFirstCell(
  { range: { sheet, area } }: Scope,
  validation: DataValidationContents,
): DataValidationContents {
  const anchor = anchorOf(validation.areas);
  const moved = (text: string): string =>
    /^"|^[\d.-]+$/.test(text)
      ? text
      : movedFormula(sheet.book, `=${text}`, area.top - anchor.row, area.left - anchor.column).replace(
          /^=/,
          "",
        );
  return {
    ...validation,
    ...(validation.formula1 !== undefined && { formula1: moved(validation.formula1) }),
    ...(validation.formula2 !== undefined && { formula2: moved(validation.formula2) }),
  };
}

function cellsText(object: ApiObject): string {
  const { sheet, area } = RangeType.from(object);
  return `${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;
}

/** A day of 1900 and later as Excel counts it; null for anything that is no ISO date. */
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

function operandText(scope: Scope, value: unknown, dated: boolean): string {
  if (isApiObject(value)) {
    return cellsText(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return String(value);
  }
  if (typeof value !== "string" || value === "") {
    throw invalidArgument();
  }
  if (value.startsWith("=")) {
    checkFormula(scope.range.sheet.book, value);
    return value.slice(1);
  }
  const serial = dated ? serialOf(value) : Number(value);
  if (serial === null || !Number.isFinite(serial)) {
    throw invalidArgument();
  }
  return String(serial);
}

function listText(scope: Scope, source: unknown): string {
  if (isApiObject(source)) {
    return cellsText(source);
  }
  if (typeof source !== "string" || source === "") {
    throw invalidArgument();
  }
  if (source.startsWith("=")) {
    checkFormula(scope.range.sheet.book, source);
    return source.slice(1);
  }
  if (source.length > MAX_INLINE_LIST) {
    throw invalidArgument(
      "The items of a list can't be longer than 255 characters together: use a range instead.",
    );
  }
  return `"${source.replaceAll('"', '""')}"`;
}

function setRule(scope: Scope, value: unknown): void {
  const rule = parsed(ruleSchema, value);
  const kinds = Object.entries(rule).filter(([, own]) => own !== null && own !== undefined);
  if (kinds.length === 0) {
    dataValidationsOf(scope.range.sheet.book).set(scope.range.sheet, scope.range.area, null);
    return;
  }
  if (kinds.length > 1) {
    throw invalidArgument();
  }
  const held = only(scope);
  const own = withoutCriteria(held ? ruleOnly(held) : NOTHING);
  const set = (validation: Partial<Validation> & Pick<Validation, "type">): void =>
    dataValidationsOf(scope.range.sheet.book).set(scope.range.sheet, scope.range.area, {
      ...own,
      ...validation,
    });
  if (rule.list) {
    set({
      type: "list",
      formula1: listText(scope, rule.list.source),
      inCellDropDown: rule.list.inCellDropDown ?? true,
    });
    return;
  }
  if (rule.custom) {
    const formula = rule.custom.formula.replace(/^=/, "");
    checkFormula(scope.range.sheet.book, `=${formula}`);
    set({ type: "custom", formula1: formula });
    return;
  }
  for (const type of ["wholeNumber", "decimal", "textLength", "date", "time"] as const) {
    const given = rule[type];
    if (given) {
      const operator = OPERATORS[given.operator];
      const both = operator === "between" || operator === "notBetween";
      const dated = type === "date" || type === "time";
      set({
        type,
        operator,
        formula1: operandText(scope, given.formula1, dated),
        ...(both && { formula2: operandText(scope, given.formula2, dated) }),
      });
    }
  }
}

function shownRule(scope: Scope): object | null {
  const found = only(scope);
  if (!found || found.type === "none") {
    return found === null && common(scope) !== null ? null : {};
  }
  const validation = fromFirstCell(scope, found);
  const { type, formula1 = "", formula2 } = validation;
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(formula1)?.[1];
    const source = inline === undefined ? `=${formula1}` : inline.replaceAll('""', '"');
    return { list: { inCellDropDown: validation.inCellDropDown, source } };
  }
  if (type === "custom") {
    return { custom: { formula: `=${formula1}` } };
  }
  const operator = Object.entries(OPERATORS).find(
    ([, own]) => own === (validation.operator ?? "between"),
  )?.[0];
  return {
    [type]: {
      formula1: `=${formula1}`,
      ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      operator,
    },
  };
}

/** Whether each cell keeps its validation: null where some do, or where a formula would have to be calculated. */
function validity({ range: { sheet, area } }: Scope): { invalid: Area[]; valid: number; unknown: boolean } {
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

function joined(cells: readonly Area[]): Area[] {
  return cells.reduce<Area[]>((areas, cell) => {
    const last = areas.findIndex(
      (area) =>
        sameArea({ ...area, top: cell.top, bottom: cell.bottom }, cell) && area.bottom === cell.top - 1,
    );
    const above = areas[last];
    return above ? areas.with(last, { ...above, bottom: cell.bottom }) : [...areas, cell];
  }, []);
}

function invalidCells(scope: Scope): ApiObject | null {
  const { invalid, unknown } = validity(scope);
  if (unknown) {
    throw new WorkbookError(
      "NotImplemented",
      "The embedded workbook does not check data validation by formulas (DataValidation.getInvalidCells).",
    );
  }
  return invalid.length > 0 ? RangeAreasType.of(new RangeAreasRef(scope.range.sheet, joined(invalid))) : null;
}

/** Excel.DataValidation. */
export const dataValidation: Definition<Scope> = {
  scalars: {
    type: readOnly((scope) => {
      const found = common(scope);
      return found === "mixed"
        ? "Inconsistent"
        : found === "partly"
          ? "MixedCriteria"
          : TYPES[found?.type ?? "none"];
    }),
    rule: { get: shownRule, set: setRule },
    ignoreBlanks: {
      get: (scope) => (typeof common(scope) === "string" ? null : (only(scope)?.ignoreBlanks ?? true)),
      set: (scope, value) => change(scope, { ignoreBlanks: flag(value) }),
    },
    errorAlert: {
      get: (scope) => {
        const alert = only(scope)?.alert ?? { show: true, style: "stop", title: "", message: "" };
        const style =
          alert.style === "warning" ? "Warning" : alert.style === "information" ? "Information" : "Stop";
        return typeof common(scope) === "string"
          ? null
          : { message: alert.message, showAlert: alert.show, style, title: alert.title };
      },
      set: (scope, value) => {
        const { message, showAlert, style, title } = parsed(alertSchema, value);
        change(scope, { alert: { show: showAlert, style: STYLES[style], title, message } });
      },
    },
    prompt: {
      get: (scope) => {
        const prompt = only(scope)?.prompt ?? { show: true, title: "", message: "" };
        return typeof common(scope) === "string"
          ? null
          : { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
      },
      set: (scope, value) => {
        const { message, showPrompt, title } = parsed(promptSchema, value);
        change(scope, { prompt: { show: showPrompt, title, message } });
      },
    },
    valid: readOnly((scope) => {
      const { invalid, valid, unknown } = validity(scope);
      return unknown ? null : invalid.length === 0 ? true : valid === 0 ? false : null;
    }),
  },
  methods: {
    clear: ({ range: { sheet, area } }) => dataValidationsOf(sheet.book).set(sheet, area, null),
    getInvalidCells: (scope) => {
      const cells = invalidCells(scope);
      if (!cells) {
        throw itemNotFound();
      }
      return cells;
    },
    getInvalidCellsOrNullObject: invalidCells,
  },
};
