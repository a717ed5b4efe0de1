import { conditionalFormatsOf } from "../../../engine/conditionalFormats";
import { type ConditionalFormat } from "../../../engine/conditionalFormat";
import type { Area } from "../../../engine/contents";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import { found, text } from "../given";
import { RangeAreasRef } from "../range/rangeAreasRef";
import type { RangeRef } from "../range/rangeRef";
import { emptyRule } from "./rules";

interface Scope {
  range: RangeRef | RangeAreasRef;
}

function areasOf({ range }: Scope): readonly Area[] {
  return range instanceof RangeAreasRef ? range.areas : [range.area];
}

function formatsAt(scope: Scope): ConditionalFormat[] {
  const { sheet } = scope.range;
  return conditionalFormatsOf(sheet.book).at(sheet, areasOf(scope));
}

function find(scope: Scope, key: unknown): ConditionalFormat | undefined {
  const wanted = text(key);
  return formatsAt(scope).find(({ id }) => id === wanted);
}

function objectOf(sheet: Sheet, format: ConditionalFormat): ApiObject {
  return apiObject("ConditionalFormat", { sheet, format });
}

/** Excel.ConditionalFormatCollection: the formats that apply to some cell of a range, or of several. */
export const conditionalFormatCollection: Definition<Scope> = {
  items: (scope) => formatsAt(scope).map((format) => objectOf(scope.range.sheet, format)),
  item: (scope, key) => objectOf(scope.range.sheet, found(find(scope, key))),
  methods: {
    add: (scope, args) => {
      const { sheet } = scope.range;
      const rule = emptyRule(args.at(0));
      const format = {
        areas: areasOf(scope).map((area) => ({ ...area })),
        stopIfTrue: false,
        rule,
        format: {},
      };
      return objectOf(sheet, conditionalFormatsOf(sheet.book).add(sheet, format));
    },
    clearAll: (scope) => {
      const { sheet } = scope.range;
      areasOf(scope).forEach((area) => conditionalFormatsOf(sheet.book).clear(sheet, area));
    },
    getCount: (scope) => formatsAt(scope).length,
    getItemAt: (scope, args) => {
      const format = formatsAt(scope)[args.number(0)];
      if (!format) {
        throw invalidArgument();
      }
      return objectOf(scope.range.sheet, format);
    },
    getItemOrNullObject: (scope, args) => {
      const format = find(scope, args.at(0));
      return format ? objectOf(scope.range.sheet, format) : null;
    },
  },
};
