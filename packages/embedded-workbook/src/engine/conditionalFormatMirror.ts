import type { IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { areaAddress } from "./address";
import type { ConditionalFormat } from "./conditionalFormat";
import { drawnFormula } from "./presetRules";
import { fromRange, toRange } from "./ranges";
import { anchorOf } from "./ruleAreas";
import type { Sheet } from "./sheet";
import { fromUniverStyle, toUniverLook } from "./styles";

type CellValueRule = Extract<ConditionalFormat["rule"], { kind: "cellValue" }>;

const SIGNS: Partial<Record<CellValueRule["operator"], string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

const TEXT_OPERATORS = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} as const;

/** A comparison as a formula for the top left cell: Univer compares with numbers only, Excel with any formula. */
function comparison(rule: CellValueRule, cell: string): string {
  const [first, second] = [rule.formula1, rule.formula2 ?? ""].map((text) => `(${text.replace(/^=/, "")})`);
  const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  switch (rule.operator) {
    case "between":
      return `=${between}`;
    case "notBetween":
      return `=NOT(${between})`;
    default:
      return `=${cell}${SIGNS[rule.operator] ?? "="}${first}`;
  }
}

/** Null for scales, bars and icons, which the page does not draw. */
function configOf(format: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const { rule } = format;
  // Without alignment: Univer would put it in the place of the cell's own.
  const style: IStyleBase = toUniverLook({
    ...(format.format.font && { font: format.format.font }),
    ...(format.format.fill !== undefined && { fill: format.format.fill }),
    ...(format.format.borders && { borders: format.format.borders }),
  });
  const base = { type: CFRuleType.highlightCell, style } as const;
  switch (rule.kind) {
    case "custom":
      return { ...base, subType: CFSubRuleType.formula, value: rule.formula };
    case "text":
      return {
        ...base,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
      };
    case "cellValue": {
      const { row, column } = anchorOf(format.areas);
      const cell = areaAddress({ top: row, bottom: row, left: column, right: column });
      return { ...base, subType: CFSubRuleType.formula, value: comparison(rule, cell) };
    }
    case "topBottom":
    case "preset":
      return { ...base, subType: CFSubRuleType.formula, value: drawnFormula(rule, format.areas) ?? "=FALSE" };
    default:
      return null;
  }
}

const mirroring = new WeakSet<Sheet>();

/** Whether the formats of a sheet are being put into Univer at the moment. */
export function isMirroringFormats(sheet: Sheet): boolean {
  return mirroring.has(sheet);
}

/**
 * Gives Univer, where it draws them, the formats of a sheet as they now are, the first to be applied first. Those that it has stay: it
 * works the formula of a rule that is new to it out for every cell.
 */
export function mirrorFormats(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  const { book } = sheet;
  if (!book.injector.has(ConditionalFormattingRuleModel)) {
    return;
  }
  const held = book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheet.id) ?? [];
  const wanted = formats.flatMap((format): IConditionFormattingRule[] => {
    const rule = configOf(format);
    return rule
      ? [{ cfId: format.id, ranges: format.areas.map(toRange), stopIfTrue: format.stopIfTrue, rule }]
      : [];
  });
  const same = sameAtEnd(held.map(drawn), wanted.map(drawn));
  mirroring.add(sheet);
  try {
    for (const { cfId } of held.slice(0, held.length - same)) {
      book.mutate(DeleteConditionalRuleMutation.id, { ...sheet.target, cfId });
    }
    // Univer puts each before those that it has.
    for (const rule of wanted.slice(0, wanted.length - same).reverse()) {
      book.mutate(AddConditionalRuleMutation.id, { ...sheet.target, rule });
    }
  } finally {
    mirroring.delete(sheet);
  }
}

/** What of a rule is drawn, and where, to compare it by. */
function drawn({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): string {
  return JSON.stringify([cfId, ranges.map(fromRange), stopIfTrue, rule]);
}

/** How many of two lists are the same, counted from their ends. */
function sameAtEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count))
    count += 1;
  return count;
}

function ruleOf(config: IConditionalFormattingRuleConfig): ConditionalFormat["rule"] | null {
  if (config.type !== CFRuleType.highlightCell || !("subType" in config)) {
    return null;
  }
  switch (config.subType) {
    case CFSubRuleType.formula:
      return { kind: "custom", formula: config.value };
    case CFSubRuleType.number: {
      const { value } = config;
      const [first, second] = Array.isArray(value) ? value : [value ?? 0];
      return {
        kind: "cellValue",
        operator: config.operator,
        formula1: `=${first}`,
        ...(second !== undefined && { formula2: `=${second}` }),
      };
    }
    case CFSubRuleType.text: {
      const operator = Object.entries(TEXT_OPERATORS).find(([, own]) => own === config.operator)?.[0];
      return operator === "contains" ||
        operator === "notContains" ||
        operator === "beginsWith" ||
        operator === "endsWith"
        ? { kind: "text", operator, text: config.value ?? "" }
        : null;
    }
    default:
      return null;
  }
}

/** A format that a person made or changed in the page; null for the kinds that are not kept. */
function fromPage(
  rule: IConditionFormattingRule,
  known: ConditionalFormat | undefined,
): ConditionalFormat | null {
  const areas = rule.ranges.map(fromRange);
  const own = ruleOf(rule.rule);
  if (known && JSON.stringify(configOf(known)) === JSON.stringify(rule.rule)) {
    return { ...known, areas, stopIfTrue: rule.stopIfTrue };
  }
  if (!own || !("style" in rule.rule)) {
    return null;
  }
  const { font, fill, borders } = fromUniverStyle(rule.rule.style);
  return {
    id: rule.cfId,
    areas,
    stopIfTrue: rule.stopIfTrue,
    rule: own,
    format: { ...(font && { font }), ...(fill !== undefined && { fill }), ...(borders && { borders }) },
  };
}

/** The formats that Univer has of a sheet, with what is `known` of those that were not changed. */
export function formatsInPage(sheet: Sheet, known: readonly ConditionalFormat[]): ConditionalFormat[] {
  const { injector, unitId } = sheet.book;
  const held = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheet.id) ?? [];
  const drawn = held
    .map((rule) =>
      fromPage(
        rule,
        known.find((format) => format.id === rule.cfId),
      ),
    )
    .filter((format) => format !== null);
  // What the page does not draw was not changed by anybody there.
  return [...drawn, ...known.filter((format) => configOf(format) === null)];
}
