import type { ConditionalFormat } from "../../../engine/conditionalFormat";
import { invalidArgument } from "../../../engine/errors";
import { checkFormula, namesTables } from "../../../engine/formulas";
import { apiObject, type Definition } from "../../apiObject";
import { text } from "../given";
import { formatChanged, liveFormat } from "./liveFormat";
import type { FormatRef } from "./refs";
import { iconSetOf } from "./scales";

/** A text in a formula, which the rule becomes, has at most so many characters (Excel specifications and limits). */
const MAX_TEXT = 255;

/** A formula with its "="; throws InvalidArgument where Excel would not take it. */
function formulaOf(ref: FormatRef, value: unknown): string {
  const formula = text(value);
  const whole = formula.startsWith("=") ? formula : `=${formula}`;
  checkFormula(ref.sheet.book, whole);
  if (namesTables(whole)) throw invalidArgument("A conditional format can't name columns of tables.");
  return whole;
}

/** Excel.CustomConditionalFormat. */
export const customConditionalFormat: Definition<FormatRef> = {
  links: {
    rule: (ref) => apiObject("ConditionalFormatRule", ref),
    format: (ref) => apiObject("ConditionalRangeFormat", ref),
  },
};

/** Excel.ConditionalFormatRule. */
export const conditionalFormatRule: Definition<FormatRef> = {
  scalars: {
    formula: {
      get: (ref) => {
        const { rule } = liveFormat(ref);
        return rule.kind === "custom" ? rule.formula : "";
      },
      set: (ref, value) => {
        liveFormat(ref).rule = { kind: "custom", formula: formulaOf(ref, value) };
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
        const { rule } = liveFormat(ref);
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
        liveFormat(ref).rule = {
          kind: "cellValue",
          operator: chosen,
          formula1: operand(ref, formula1),
          ...(both && { formula2: operand(ref, formula2) }),
        };
        formatChanged(ref);
      },
    },
  },
  links: { format: (ref) => apiObject("ConditionalRangeFormat", ref) },
};

/** Excel.TextConditionalFormat. */
export const textConditionalFormat: Definition<FormatRef> = {
  scalars: {
    rule: {
      get: (ref) => {
        const { rule } = liveFormat(ref);
        return rule.kind === "text" && rule.text !== ""
          ? { operator: nameOf(TEXT_OPERATORS, rule.operator), text: rule.text }
          : null;
      },
      set: (ref, value) => {
        const given = fields(value);
        const wanted = text(given.text);
        if (wanted === "" || wanted.length > MAX_TEXT) {
          throw invalidArgument("The text of a rule has 1 to 255 characters.");
        }
        liveFormat(ref).rule = {
          kind: "text",
          operator: known(TEXT_OPERATORS, given.operator),
          text: wanted,
        };
        formatChanged(ref);
      },
    },
  },
  links: { format: (ref) => apiObject("ConditionalRangeFormat", ref) },
};

/** The rule of a new format of a type. */
export function emptyRule(type: unknown): ConditionalFormat["rule"] {
  switch (type) {
    case "Custom":
      return { kind: "custom", formula: "" };
    case "CellValue":
      return { kind: "cellValue", operator: "equal", formula1: "" };
    case "ContainsText":
      return { kind: "text", operator: "contains", text: "" };
    case "DataBar":
      return {
        kind: "dataBar",
        lower: { type: "min" },
        upper: { type: "max" },
        colour: "#638EC6",
        barOnly: false,
        looks: {},
      };
    case "ColorScale":
      return {
        kind: "colorScale",
        points: [
          { type: "min", colour: "#F8696B" },
          { type: "percentile", value: "50", colour: "#FFEB84" },
          { type: "max", colour: "#63BE7B" },
        ],
      };
    case "IconSet":
      return iconSetOf("3TrafficLights1");
    case "TopBottom":
      return { kind: "topBottom", bottom: false, percent: false, rank: 10 };
    case "PresetCriteria":
      return { kind: "preset", criterion: "" };
    default:
      throw invalidArgument();
  }
}
