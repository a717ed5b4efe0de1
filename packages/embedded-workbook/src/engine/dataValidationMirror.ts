import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { z } from "zod";
import { COMPARISONS } from "./comparisons";
import type { DataValidationContents } from "./contents";
import { fromRange, toRange } from "./ranges";
import type { Sheet } from "./sheet";

// The mutations of @univerjs/data-validation, a package that the one for sheets brings along.
const ADD_RULE = "data-validation.mutation.addRule";
const REMOVE_RULE = "data-validation.mutation.removeRule";
const UPDATE_RULE = "data-validation.mutation.updateRule";
/** Not a person's: after a person's rule Univer fits the heights of rows, on the sheet in front, wherever the rule is. */
const SOURCE = "patched";
/** The mutations by which Univer changes validations. */
export const VALIDATION_MUTATIONS: ReadonlySet<string> = new Set([ADD_RULE, REMOVE_RULE, UPDATE_RULE]);

const TYPES: Record<DataValidationContents["type"], DataValidationType> = {
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
  none: DataValidationType.ANY,
};

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** An operand as Univer has it: formulas with "=", numbers and the items of an inline list bare. */
function operand(text: string | undefined, type: DataValidationContents["type"]): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const inline = /^"(.*)"$/s.exec(text)?.[1];
  if (type === "list" && inline !== undefined) {
    return inline.replaceAll('""', '"');
  }
  return text.trim() !== "" && Number.isFinite(Number(text)) ? text : `=${text}`;
}

function ruleOf(validation: DataValidationContents, uid: string): ISheetDataValidationRule {
  const { alert, prompt } = validation;
  const formula1 = operand(validation.formula1, validation.type);
  const formula2 = operand(validation.formula2, validation.type);
  return {
    uid,
    type: TYPES[validation.type],
    ranges: validation.areas.map(toRange),
    allowBlank: validation.ignoreBlanks,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(validation.operator && { operator: OPERATORS[validation.operator] }),
    showDropDown: validation.inCellDropDown,
    // The words of a list as in any other cell, with an arrow: Univer would put them into pills, where less has room.
    ...(validation.type === "list" && { renderMode: DataValidationRenderMode.ARROW }),
    showErrorMessage: alert?.show ?? true,
    errorStyle: STYLES[alert?.style ?? "stop"],
    ...(alert && { error: alert.message, errorTitle: alert.title }),
    showInputMessage: prompt?.show ?? false,
    ...(prompt && { prompt: prompt.message, promptTitle: prompt.title }),
  };
}

const mirroring = new WeakSet<Sheet>();

/** Whether the validations of a sheet are being put into Univer at the moment. */
export function isMirroringValidations(sheet: Sheet): boolean {
  return mirroring.has(sheet);
}

/** Gives Univer, where it shows them, the validations of a sheet as they now are. Those that it has stay. */
export function mirrorValidations(sheet: Sheet, validations: readonly DataValidationContents[]): void {
  const { book } = sheet;
  if (!book.injector.has(SheetDataValidationModel)) {
    return;
  }
  const held = book.injector.get(SheetDataValidationModel).getRules(book.unitId, sheet.id);
  const wanted = new Map(
    validations.map((validation, index) => {
      const rule = ruleOf(validation, `rule${index + 1}`);
      return [shown(rule), rule];
    }),
  );
  const gone = held.filter((rule) => !wanted.delete(shown(rule)));
  mirroring.add(sheet);
  try {
    if (gone.length > 0) {
      book.mutate(REMOVE_RULE, { ...sheet.target, ruleId: gone.map(({ uid }) => uid), source: SOURCE });
    }
    for (const rule of wanted.values()) {
      book.mutate(ADD_RULE, { ...sheet.target, rule, source: SOURCE });
    }
  } finally {
    mirroring.delete(sheet);
  }
}

/** What of a rule is shown, and where, to compare it by. */
function shown({ ranges, ...rule }: ISheetDataValidationRule): string {
  const own = Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([ranges.map(fromRange), own]);
}

const byType = new Map<string, string>(Object.entries(TYPES).map(([own, type]) => [type, own]));
const byOperator = new Map<string, string>(
  Object.entries(OPERATORS).map(([own, operator]) => [operator, own]),
);
const ownType = z.enum(["list", "date", "wholeNumber", "decimal", "time", "textLength", "custom", "none"]);
const ownOperator = z.enum(COMPARISONS);

function fromOperand(text: string | undefined, type: string): string | undefined {
  if (text === undefined || text === "") {
    return undefined;
  }
  return text.startsWith("=") ? text.slice(1) : type === "list" ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A validation that a person made in the page; null for the kinds that Excel does not have. */
function fromPage(rule: ISheetDataValidationRule): DataValidationContents | null {
  const type = ownType.safeParse(byType.get(rule.type));
  if (!type.success) {
    return null;
  }
  const operator = ownOperator.safeParse(byOperator.get(String(rule.operator)));
  const formula1 = fromOperand(rule.formula1, type.data);
  const formula2 = fromOperand(rule.formula2, type.data);
  const style =
    rule.errorStyle === STYLES.warning
      ? "warning"
      : rule.errorStyle === STYLES.information
        ? "information"
        : "stop";
  return {
    areas: rule.ranges.map(fromRange),
    type: type.data,
    ...(operator.success && { operator: operator.data }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ignoreBlanks: rule.allowBlank ?? true,
    inCellDropDown: rule.showDropDown ?? true,
    alert: {
      show: rule.showErrorMessage ?? true,
      style,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    ...(rule.showInputMessage && {
      prompt: { show: true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
    }),
  };
}

/** The validations that Univer has of a sheet, without the kinds that Excel does not have. */
export function validationsInPage(sheet: Sheet): DataValidationContents[] {
  const { injector, unitId } = sheet.book;
  return injector
    .get(SheetDataValidationModel)
    .getRules(unitId, sheet.id)
    .map(fromPage)
    .filter((validation) => validation !== null);
}
