import type { ConditionalFormat } from "../../engine/conditionalFormat";
import { conditionalFormatsOf } from "../../engine/conditionalFormats";
import { invalidArgument, itemNotFound } from "../../engine/errors";
import { readOnly, type Definition } from "../apiObject";
import { emptyRule, formatObject } from "./conditionalFormat";
import type { RangeRef } from "./rangeRef";

function formatsAt({ range }: { range: RangeRef }): ConditionalFormat[] {
  return conditionalFormatsOf(range.sheet.book).at(range.sheet, range.area);
}

function find(scope: { range: RangeRef }, key: unknown): ConditionalFormat | null {
  if (typeof key !== "string") {
    throw invalidArgument();
  }
  return formatsAt(scope).find(({ id }) => id === key) ?? null;
}

/** Excel.ConditionalFormatCollection: the formats that apply to some cell of a range. */
export const conditionalFormatCollection: Definition<{ range: RangeRef }> = {
  scalars: { count: readOnly((scope) => formatsAt(scope).length) },
  items: (scope) => formatsAt(scope).map((format) => formatObject(scope.range.sheet, format)),
  item: (scope, key) => {
    const format = find(scope, key);
    if (!format) {
      throw itemNotFound();
    }
    return formatObject(scope.range.sheet, format);
  },
  methods: {
    add: ({ range: { sheet, area } }, args) => {
      const rule = emptyRule(args.at(0));
      const format = { areas: [{ ...area }], stopIfTrue: false, rule, format: {} };
      return formatObject(sheet, conditionalFormatsOf(sheet.book).add(sheet, format));
    },
    clearAll: ({ range: { sheet, area } }) => conditionalFormatsOf(sheet.book).clear(sheet, area),
    getCount: (scope) => formatsAt(scope).length,
    getItemAt: (scope, args) => {
      const format = formatsAt(scope)[args.number(0)];
      if (!format) {
        throw invalidArgument();
      }
      return formatObject(scope.range.sheet, format);
    },
    getItemOrNullObject: (scope, args) => {
      const format = find(scope, args.at(0));
      return format && formatObject(scope.range.sheet, format);
    },
  },
};
