import { cellAddress, cellsAddress } from "../../engine/address";
import type {
  Area,
  ConditionalFormatContents,
  DataValidationContents,
  ScaleValue,
} from "../../engine/contents";
import { PRESETS } from "../../engine/presetRules";
import { fileColour } from "../shared/fileColours";
import { withPrefixes } from "../shared/newerFunctions";
import { fileFormula } from "./formulas";
import type { StyleWriter } from "./styles";
import { counted, element, xmlText } from "./xml";

/** `conditionalFormatting`, one for each rule; priorities count from 1 in the file. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatContents[],
  styles: StyleWriter,
): string {
  const sorted = [...formats].sort((one, other) => one.priority - other.priority);
  return sorted
    .map((format, index) =>
      hasNewerIcons(format)
        ? ""
        : element(
            "conditionalFormatting",
            { sqref: sqref(format.areas) },
            ruleXml(format, index + 1, styles),
          ),
    )
    .join("");
}

/** The sets of icons that came with Excel 2010: older versions know nothing of their rules, which stand in an extension. */
const NEWER_ICONS = ["3Stars", "3Triangles", "5Boxes"];

function hasNewerIcons({ rule }: ConditionalFormatContents): boolean {
  return rule.kind === "iconSet" && NEWER_ICONS.includes(rule.style);
}

/** `extLst` with the rules that older versions do not know (MS-XLSX, 2.3.1, CT_ConditionalFormattings). */
export function newerFormatsXml(formats: readonly ConditionalFormatContents[]): string {
  const sorted = [...formats].sort((one, other) => one.priority - other.priority);
  const written = sorted.map((format, index) => {
    const { rule, areas, stopIfTrue } = format;
    if (rule.kind !== "iconSet" || !hasNewerIcons(format)) return "";
    const icons = element(
      "x14:iconSet",
      {
        iconSet: rule.style,
        showValue: rule.iconOnly ? false : undefined,
        reverse: rule.reversed || undefined,
      },
      rule.criteria.map(newerValueXml).join(""),
    );
    const priority = index + 1;
    const id = `{00000000-000E-0000-0000-${String(priority).padStart(12, "0")}}`;
    return element(
      "x14:conditionalFormatting",
      { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
      element("x14:cfRule", { type: "iconSet", priority, stopIfTrue: stopIfTrue || undefined, id }, icons) +
        element("xm:sqref", {}, sqref(areas)),
    );
  });
  const inner = written.join("");
  if (inner === "") return "";
  const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const list = element("x14:conditionalFormattings", {}, inner);
  return element("extLst", {}, element("ext", { uri, "xmlns:x14": x14 }, list));
}

function newerValueXml({ type, value, above }: ScaleValue & { above: boolean }): string {
  const inner = value === undefined ? "" : element("xm:f", {}, xmlText(plainValue(type, value)));
  return element("x14:cfvo", { type, gte: above ? undefined : false }, inner);
}

/** A value without "=", as it is written in a file. */
function plainValue(type: ScaleValue["type"], value: string): string {
  const plain = value.replace(/^=/, "");
  return type === "formula" ? fileFormula(`=${plain}`) : plain;
}

function sqref(areas: readonly Area[]): string {
  return areas.map(cellsAddress).join(" ");
}

function ruleXml(format: ConditionalFormatContents, priority: number, styles: StyleWriter): string {
  const { rule } = format;
  const dxfId = Object.keys(format.format).length > 0 ? styles.dxf(format.format) : undefined;
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue || undefined };
  switch (rule.kind) {
    case "custom":
      return element("cfRule", { type: "expression", ...common }, formulaXml("formula", rule.formula));
    case "cellValue":
      return element(
        "cfRule",
        { type: "cellIs", ...common, operator: rule.operator },
        formulaXml("formula", rule.formula1) +
          (rule.formula2 === undefined ? "" : formulaXml("formula", rule.formula2)),
      );
    case "text": {
      const area = format.areas[0];
      const cell = area ? cellAddress(area.top, area.left) : "A1";
      const text = `"${rule.text.replaceAll('"', '""')}"`;
      const { type, operator, formula } = TEXT_RULES[rule.operator](cell, text);
      return element(
        "cfRule",
        { type, ...common, operator, text: rule.text },
        formulaXml("formula", formula),
      );
    }
    case "topBottom":
      return element("cfRule", {
        type: "top10",
        ...common,
        percent: rule.percent || undefined,
        bottom: rule.bottom || undefined,
        rank: rule.rank,
      });
    case "preset": {
      const preset = PRESETS[rule.criterion];
      const area = format.areas[0];
      if (!preset || !area) return "";
      const formula = preset.formula?.(cellAddress(area.top, area.left));
      return element(
        "cfRule",
        { type: preset.type, ...common, ...preset.attributes },
        formula === undefined ? "" : formulaXml("formula", formula),
      );
    }
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return element("cfRule", { type: rule.kind, priority, stopIfTrue: common.stopIfTrue }, scaleXml(rule));
  }
}

type Scale = Extract<ConditionalFormatContents["rule"], { kind: "colorScale" | "dataBar" | "iconSet" }>;

function cfvo({ type, value }: ScaleValue, above = true): string {
  const val = value === undefined ? undefined : plainValue(type, value);
  return element("cfvo", { type, val, gte: above ? undefined : false });
}

function scaleXml(rule: Scale): string {
  switch (rule.kind) {
    case "colorScale": {
      const colours = rule.points.map(({ colour }) => element("color", { rgb: fileColour(colour) }));
      return element("colorScale", {}, rule.points.map((point) => cfvo(point)).join("") + colours.join(""));
    }
    case "dataBar":
      return element(
        "dataBar",
        { showValue: rule.barOnly ? false : undefined },
        cfvo(rule.lower) + cfvo(rule.upper) + element("color", { rgb: fileColour(rule.colour) }),
      );
    case "iconSet":
      return element(
        "iconSet",
        {
          iconSet: rule.style,
          showValue: rule.iconOnly ? false : undefined,
          reverse: rule.reversed || undefined,
        },
        rule.criteria.map((one) => cfvo(one, one.above)).join(""),
      );
  }
}

type TextRule = Extract<ConditionalFormatContents["rule"], { kind: "text" }>["operator"];

const TEXT_RULES: Record<
  TextRule,
  (cell: string, text: string) => { type: string; operator: string; formula: string }
> = {
  contains: (cell, text) => ({
    type: "containsText",
    operator: "containsText",
    formula: `NOT(ISERROR(SEARCH(${text},${cell})))`,
  }),
  notContains: (cell, text) => ({
    type: "notContainsText",
    operator: "notContains",
    formula: `ISERROR(SEARCH(${text},${cell}))`,
  }),
  beginsWith: (cell, text) => ({
    type: "beginsWith",
    operator: "beginsWith",
    formula: `LEFT(${cell},LEN(${text}))=${text}`,
  }),
  endsWith: (cell, text) => ({
    type: "endsWith",
    operator: "endsWith",
    formula: `RIGHT(${cell},LEN(${text}))=${text}`,
  }),
};

function formulaXml(name: string, formula: string): string {
  return `<${name}>${xmlText(fileFormula(formula))}</${name}>`;
}

const VALIDATIONS: Record<DataValidationContents["type"], string | undefined> = {
  none: undefined,
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

/** `dataValidations`. */
export function dataValidationsXml(validations: readonly DataValidationContents[]): string {
  const written = validations.filter((each) => each.areas.length > 0).map(validationXml);
  return counted("dataValidations", written);
}

function validationXml(validation: DataValidationContents): string {
  const { prompt, alert } = validation;
  const inner = (["formula1", "formula2"] as const)
    .map((name) => {
      const formula = validation[name];
      return formula === undefined ? "" : `<${name}>${xmlText(withPrefixes(formula))}</${name}>`;
    })
    .join("");
  return element(
    "dataValidation",
    {
      type: VALIDATIONS[validation.type],
      errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
      operator: validation.operator === "between" ? undefined : validation.operator,
      allowBlank: validation.ignoreBlanks || undefined,
      showDropDown: validation.inCellDropDown ? undefined : true,
      showInputMessage: prompt?.show === true ? true : undefined,
      showErrorMessage: alert?.show === true ? true : undefined,
      errorTitle: nonEmpty(alert?.title),
      error: nonEmpty(alert?.message),
      promptTitle: nonEmpty(prompt?.title),
      prompt: nonEmpty(prompt?.message),
      sqref: sqref(validation.areas),
    },
    inner,
  );
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
