import { conditionalFormatsOf } from "../../../engine/conditionalFormats";
import { type ConditionalFormat } from "../../../engine/conditionalFormat";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import { found, text } from "../given";
import type { RangeRef } from "../range/rangeRef";
import { emptyRule } from "./rules";

interface Scope {
  range: RangeRef;
}

function formatsAt({ range }: Scope): ConditionalFormat[] {
  return conditionalFormatsOf(range.sheet.book).at(range.sheet, range.area);
}

function find(scope: Scope, key: unknown): ConditionalFormat | undefined {
  const wanted = text(key);
  return formatsAt(scope).find(({ id }) => id === wanted);
}

function objectOf(sheet: Sheet, format: ConditionalFormat): ApiObject {
  return apiObject("ConditionalFormat", { sheet, format });
}

/** Excel.ConditionalFormatCollection: the formats that apply to some cell of a range. */
export const conditionalFormatCollection: Definition<Scope> = {
  items: (scope) => formatsAt(scope).map((format) => objectOf(scope.range.sheet, format)),
  item: (scope, key) => objectOf(scope.range.sheet, found(find(scope, key))),
  methods: {
    add: ({ range: { sheet, area } }, args) => {
      const rule = emptyRule(args.at(0));
      const format = { areas: [{ ...area }], stopIfTrue: false, rule, format: {} };
      return objectOf(sheet, conditionalFormatsOf(sheet.book).add(sheet, format));
    },
    clearAll: ({ range: { sheet, area } }) => conditionalFormatsOf(sheet.book).clear(sheet, area),
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
