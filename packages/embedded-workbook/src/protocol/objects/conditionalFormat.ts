import type { ConditionalFormat } from "../../engine/conditionalFormat";
import { conditionalFormatsOf } from "../../engine/conditionalFormats";
import { checkFormula } from "../../engine/formulas";
import { invalidArgument, itemNotFound, WorkbookError } from "../../engine/errors";
import type { Area } from "../../engine/contents";
import type { Sheet } from "../../engine/sheet";
import { readOnly, type ApiObject, type Definition } from "../apiObject";
import { flag, number, text } from "./given";
import { RangeAreasRef } from "./rangeAreas";
import { RangeRef } from "./rangeRef";
import {
  CellValueConditionalFormatType,
  ConditionalFormatRuleType,
  ConditionalFormatType,
  ConditionalRangeFormatType,
  CustomConditionalFormatType,
  RangeAreasType,
  RangeType,
  TextConditionalFormatType,
} from "./types";

/** A conditional format on its sheet. */
export interface FormatRef {
  sheet: Sheet;
  format: ConditionalFormat;
}

type Kind = ConditionalFormat["rule"]["kind"];

const TYPES: Record<Kind, string> = { custom: "Custom", cellValue: "CellValue", text: "ContainsText" };

/** Excel's own kinds that are not kept here. */
const OTHERS = ["dataBar", "colorScale", "iconSet", "topBottom", "preset"] as const;

function live({ sheet, format }: FormatRef): ConditionalFormat {
  if (!conditionalFormatsOf(sheet.book).on(sheet).includes(format)) {
    throw itemNotFound();
  }
  return format;
}

/** Tells the sheet that a format was changed in place. */
export function formatChanged({ sheet }: FormatRef): void {
  conditionalFormatsOf(sheet.book).changed(sheet);
}

function part(
  kind: Kind,
  of: (ref: FormatRef) => ApiObject,
): Record<string, (ref: FormatRef) => ApiObject | null> {
  const name = kind === "text" ? "textComparison" : kind;
  const own = (ref: FormatRef): boolean => live(ref).rule.kind === kind;
  return {
    [name]: (ref) => {
      if (!own(ref)) {
        throw invalidArgument(`The conditional format is not of the kind ${TYPES[kind]}.`);
      }
      return of(ref);
    },
    [`${name}OrNullObject`]: (ref) => (own(ref) ? of(ref) : null),
  };
}

const absent: Record<string, () => null> = Object.fromEntries(
  OTHERS.map((name) => [`${name}OrNullObject`, () => null]),
);

function rangeOf(ref: FormatRef): ApiObject | null {
  const [area, ...more] = live(ref).areas;
  return area && more.length === 0 ? RangeType.of(new RangeRef(ref.sheet, { ...area })) : null;
}

/** Excel.ConditionalFormat. */
export const conditionalFormat: Definition<FormatRef> = {
  scalars: {
    id: readOnly(({ format }) => format.id),
    type: readOnly((ref) => TYPES[live(ref).rule.kind]),
    priority: {
      get: (ref) => conditionalFormatsOf(ref.sheet.book).on(ref.sheet).indexOf(live(ref)),
      set: (ref, value) => {
        const wanted = number(value);
        const formats = conditionalFormatsOf(ref.sheet.book);
        if (!Number.isInteger(wanted) || wanted < 0 || wanted >= formats.on(ref.sheet).length) {
          throw invalidArgument();
        }
        formats.prioritise(ref.sheet, live(ref), wanted);
      },
    },
    stopIfTrue: {
      get: (ref) => live(ref).stopIfTrue,
      set: (ref, value) => {
        live(ref).stopIfTrue = flag(value);
        formatChanged(ref);
      },
    },
  },
  links: {
    ...part("custom", (ref) => CustomConditionalFormatType.of(ref)),
    ...part("cellValue", (ref) => CellValueConditionalFormatType.of(ref)),
    ...part("text", (ref) => TextConditionalFormatType.of(ref)),
    ...absent,
  },
  methods: {
    delete: (ref) => conditionalFormatsOf(ref.sheet.book).remove(ref.sheet, live(ref)),
    getRange: (ref) => {
      const range = rangeOf(ref);
      if (!range) {
        throw new WorkbookError(
          "InvalidOperation",
          "The conditional format applies to several ranges: use getRanges.",
        );
      }
      return range;
    },
    getRangeOrNullObject: rangeOf,
    getRanges: (ref) =>
      RangeAreasType.of(
        new RangeAreasRef(
          ref.sheet,
          live(ref).areas.map((area): Area => ({ ...area })),
        ),
      ),
  },
};

/** A formula as a rule takes it: with "=", about what is there. */
function formulaOf(ref: FormatRef, value: unknown): string {
  const formula = text(value);
  const whole = formula.startsWith("=") ? formula : `=${formula}`;
  checkFormula(ref.sheet.book, whole);
  return whole;
}

/** Excel.CustomConditionalFormat. */
export const customConditionalFormat: Definition<FormatRef> = {
  links: {
    rule: (ref) => ConditionalFormatRuleType.of(ref),
    format: (ref) => ConditionalRangeFormatType.of(ref),
  },
};

/** Excel.ConditionalFormatRule. */
export const conditionalFormatRule: Definition<FormatRef> = {
  scalars: {
    formula: {
      get: (ref) => {
        const { rule } = live(ref);
        return rule.kind === "custom" ? rule.formula : "";
      },
      set: (ref, value) => {
        live(ref).rule = { kind: "custom", formula: formulaOf(ref, value) };
        formatChanged(ref);
      },
    },
  },
};

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const TEXT_OPERATORS = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

function known<T extends Record<string, string>>(names: T, value: unknown): T[keyof T] {
  const found = Object.entries(names).find(([name]) => name === value)?.[1];
  const own = Object.values(names).find((name): name is T[keyof T] => name === found);
  if (own === undefined) {
    throw invalidArgument();
  }
  return own;
}

function nameOf(names: Record<string, string>, value: string): string {
  return Object.entries(names).find(([, own]) => own === value)?.[0] ?? "Invalid";
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) {
    throw invalidArgument();
  }
  return { ...value };
}

function operand(ref: FormatRef, value: unknown): string {
  if (typeof value === "number") {
    return `=${value}`;
  }
  return text(value).startsWith("=") ? formulaOf(ref, value) : text(value);
}

/** Excel.CellValueConditionalFormat. */
export const cellValueConditionalFormat: Definition<FormatRef> = {
  scalars: {
    rule: {
      get: (ref) => {
        const { rule } = live(ref);
        return rule.kind === "cellValue" && rule.formula1 !== ""
          ? {
              formula1: rule.formula1,
              ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
              operator: nameOf(OPERATORS, rule.operator),
            }
          : null;
      },
      set: (ref, value) => {
        const { formula1, formula2, operator } = fields(value);
        const chosen = known(OPERATORS, operator);
        const both = chosen === "between" || chosen === "notBetween";
        if (both && (formula2 === undefined || formula2 === null)) {
          throw invalidArgument();
        }
        live(ref).rule = {
          kind: "cellValue",
          operator: chosen,
          formula1: operand(ref, formula1),
          ...(both && { formula2: operand(ref, formula2) }),
        };
        formatChanged(ref);
      },
    },
  },
  links: { format: (ref) => ConditionalRangeFormatType.of(ref) },
};

/** Excel.TextConditionalFormat. */
export const textConditionalFormat: Definition<FormatRef> = {
  scalars: {
    rule: {
      get: (ref) => {
        const { rule } = live(ref);
        return rule.kind === "text" && rule.text !== ""
          ? { operator: nameOf(TEXT_OPERATORS, rule.operator), text: rule.text }
          : null;
      },
      set: (ref, value) => {
        const given = fields(value);
        const wanted = text(given.text);
        if (wanted === "") {
          throw invalidArgument();
        }
        live(ref).rule = { kind: "text", operator: known(TEXT_OPERATORS, given.operator), text: wanted };
        formatChanged(ref);
      },
    },
  },
  links: { format: (ref) => ConditionalRangeFormatType.of(ref) },
};

/** What a format of this type begins with; throws NotImplemented for the kinds that are not kept. */
export function emptyRule(type: unknown): ConditionalFormat["rule"] {
  switch (type) {
    case "Custom":
      return { kind: "custom", formula: "" };
    case "CellValue":
      return { kind: "cellValue", operator: "equal", formula1: "" };
    case "ContainsText":
      return { kind: "text", operator: "contains", text: "" };
    case "DataBar":
    case "ColorScale":
    case "IconSet":
    case "TopBottom":
    case "PresetCriteria":
      throw new WorkbookError(
        "NotImplemented",
        `The embedded workbook does not have conditional formats of the type ${type}.`,
      );
    default:
      throw invalidArgument();
  }
}

/** A format as an object of the API. */
export function formatObject(sheet: Sheet, format: ConditionalFormat): ApiObject {
  return ConditionalFormatType.of({ sheet, format });
}
