import { COMPARISONS } from "../../engine/comparisons";
import type { ConditionalFormatContents, DataValidationContents, ScaleValue } from "../../engine/contents";
import { presetOf } from "../../engine/presetRules";
import { unescapeText } from "../shared/escapes";
import { withoutPrefixes } from "../shared/newerFunctions";
import type { StyleReader } from "./styles";
import type { Warn } from "./tables";
import { parseAreas } from "./areas";
import { child, childrenOf, descendants, flag, numeric, oneOf, type XmlElement } from "./xml";

const TEXT_RULES = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

/** Reads the conditional formats of a sheet, those of its extension list too; sorted and numbered from 0. */
export function readConditionalFormats(
  root: XmlElement,
  styles: StyleReader,
  warn: Warn,
): ConditionalFormatContents[] {
  const found: ConditionalFormatContents[] = [];
  for (const block of childrenOf(root, "conditionalFormatting")) {
    const areas = parseAreas(block.attributes.sqref);
    for (const element of childrenOf(block, "cfRule")) {
      const format = styles.dxfs[numeric(element, "dxfId") ?? -1] ?? {};
      const rule = readRule(element, styles, warn);
      if (rule && areas.length > 0) found.push({ areas, ...order(element), rule, format });
    }
  }
  const extension = child(root, "extLst");
  for (const block of extension ? descendants(extension, "conditionalFormatting") : []) {
    const areas = parseAreas(child(block, "sqref")?.text);
    for (const element of childrenOf(block, "cfRule")) {
      // This is a data bar's second half; its first half has been named already.
      if (element.attributes.type === "dataBar") continue;
      const dxf = child(element, "dxf");
      const rule = readRule(element, styles, warn);
      if (rule && areas.length > 0) {
        found.push({ areas, ...order(element), rule, format: dxf ? styles.rule(dxf) : {} });
      }
    }
  }
  found.sort((one, other) => one.priority - other.priority);
  return found.map((each, priority) => ({ ...each, priority }));
}

function order(element: XmlElement): { priority: number; stopIfTrue: boolean } {
  return { priority: numeric(element, "priority") ?? 0, stopIfTrue: flag(element, "stopIfTrue") };
}

function readRule(
  element: XmlElement,
  styles: StyleReader,
  warn: Warn,
): ConditionalFormatContents["rule"] | undefined {
  const type = element.attributes.type ?? "";
  const formulas = element.children
    .filter((each) => each.name === "formula" || each.name === "f")
    .map((each) => `=${withoutPrefixes(unescapeText(each.text))}`);
  const [first, second] = formulas;
  const text = element.attributes.text;
  const textRule = Object.entries(TEXT_RULES).find(([name]) => name === type)?.[1];
  if (textRule && text !== undefined) return { kind: "text", operator: textRule, text: unescapeText(text) };
  if (type === "cellIs" && first !== undefined) {
    const operator = oneOf(element.attributes.operator, COMPARISONS);
    if (operator) {
      return second === undefined
        ? { kind: "cellValue", operator, formula1: first }
        : { kind: "cellValue", operator, formula1: first, formula2: second };
    }
  }
  const criterion = presetOf(type, (name) => element.attributes[name]);
  if (criterion !== null) return { kind: "preset", criterion };
  if (type === "top10") {
    return {
      kind: "topBottom",
      bottom: flag(element, "bottom"),
      percent: flag(element, "percent"),
      rank: numeric(element, "rank") ?? 10,
    };
  }
  const scale = readScale(element, type, styles);
  if (scale) return scale;
  // The other rules that Excel offers by name come with their formula.
  if (first !== undefined) return { kind: "custom", formula: first };
  warn(`A conditional format of the kind “${type}” is not kept.`);
  return undefined;
}

const SCALE_TYPES = ["min", "max", "num", "percent", "percentile", "formula"] as const;

function readValue(element: XmlElement): ScaleValue & { above: boolean } {
  const type = oneOf(element.attributes.type, SCALE_TYPES) ?? "num";
  // In the extensions of newer versions the value is a formula of its own.
  const value = element.attributes.val ?? child(element, "f")?.text;
  return {
    type,
    above: flag(element, "gte", true),
    ...(value !== undefined &&
      type !== "min" &&
      type !== "max" && {
        value:
          type === "formula" || !/^-?[\d.]+$/.test(value)
            ? `=${withoutPrefixes(unescapeText(value))}`
            : value,
      }),
  };
}

const withoutAbove = ({ above: _above, ...value }: ReturnType<typeof readValue>): ScaleValue => value;

/** A colour scale, a data bar or an icon set; undefined for any other rule. */
function readScale(
  element: XmlElement,
  type: string,
  styles: StyleReader,
): ConditionalFormatContents["rule"] | undefined {
  const part = child(element, type);
  if (!part || !["colorScale", "dataBar", "iconSet"].includes(type)) return undefined;
  const values = childrenOf(part, "cfvo").map(readValue);
  const colours = childrenOf(part, "color").map((colour) => styles.colour(colour) ?? "#000000");
  const [lower, upper] = values;
  if (type === "colorScale") {
    return {
      kind: "colorScale",
      points: values.map((value, index) => ({ ...withoutAbove(value), colour: colours[index] ?? "#000000" })),
    };
  }
  if (type === "iconSet") {
    return {
      kind: "iconSet",
      style: part.attributes.iconSet ?? "3TrafficLights1",
      reversed: flag(part, "reverse"),
      iconOnly: !flag(part, "showValue", true),
      criteria: values,
    };
  }
  return lower && upper
    ? {
        kind: "dataBar",
        lower: withoutAbove(lower),
        upper: withoutAbove(upper),
        colour: colours[0] ?? "#638EC6",
        barOnly: !flag(part, "showValue", true),
        looks: {},
      }
    : undefined;
}

const VALIDATIONS = {
  none: "none",
  whole: "wholeNumber",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const;

/** Reads the data validation of a sheet, that of its extension list too (where lists refer to other sheets). */
export function readDataValidations(root: XmlElement, shiftDates: number): DataValidationContents[] {
  const extension = child(root, "extLst");
  const elements = [
    ...childrenOf(child(root, "dataValidations"), "dataValidation"),
    ...(extension ? descendants(extension, "dataValidation") : []),
  ];
  return elements.flatMap((element) => {
    const areas = parseAreas(element.attributes.sqref ?? child(element, "sqref")?.text);
    return areas.length === 0 ? [] : [readValidation(element, areas, shiftDates)];
  });
}

function readValidation(
  element: XmlElement,
  areas: DataValidationContents["areas"],
  shiftDates: number,
): DataValidationContents {
  const { attributes } = element;
  const type = Object.entries(VALIDATIONS).find(([name]) => name === attributes.type)?.[1] ?? "none";
  const validation: DataValidationContents = {
    areas,
    type,
    ignoreBlanks: flag(element, "allowBlank"),
    // The attribute says the opposite of its name.
    inCellDropDown: !flag(element, "showDropDown"),
  };
  if (type !== "none" && type !== "list" && type !== "custom") {
    validation.operator = oneOf(attributes.operator, COMPARISONS) ?? "between";
  }
  const formula1 = validationFormula(child(element, "formula1"), type, shiftDates);
  const formula2 = validationFormula(child(element, "formula2"), type, shiftDates);
  if (formula1 !== undefined) validation.formula1 = formula1;
  if (formula2 !== undefined) validation.formula2 = formula2;
  const title = unescapeText(attributes.promptTitle ?? "");
  const message = unescapeText(attributes.prompt ?? "");
  const promptShown = flag(element, "showInputMessage");
  if (title !== "" || message !== "") validation.prompt = { show: promptShown, title, message };
  const alert = {
    show: flag(element, "showErrorMessage"),
    style: oneOf(attributes.errorStyle, ["stop", "warning", "information"] as const) ?? "stop",
    title: unescapeText(attributes.errorTitle ?? ""),
    message: unescapeText(attributes.error ?? ""),
  };
  if (alert.show || alert.title !== "" || alert.message !== "") validation.alert = alert;
  return validation;
}

function validationFormula(
  element: XmlElement | undefined,
  type: string,
  shiftDates: number,
): string | undefined {
  const written = element ? (child(element, "f")?.text ?? element.text) : "";
  if (written === "") return undefined;
  const text = withoutPrefixes(unescapeText(written));
  return type === "date" && shiftDates !== 0 && /^\d+(\.\d+)?$/.test(text)
    ? String(Number(text) + shiftDates)
    : text;
}
