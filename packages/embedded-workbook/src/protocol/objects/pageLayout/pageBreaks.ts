import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, isA, selfOf, type Definition } from "../../apiObject";
import { found, text } from "../given";
import type { PageBreakRef } from "./refs";

function breaksOf({ sheet }: { sheet: Sheet }): number[] {
  return sheet.extras.pageLayout.rowBreaks ?? [];
}

function keep({ sheet }: { sheet: Sheet }, rows: readonly number[]): void {
  sheet.extras.pageLayout.rowBreaks = [...new Set(rows)].sort((one, other) => one - other);
}

/** Excel.PageBreakCollection, of rows that begin a page. */
export const horizontalPageBreaks: Definition<{ sheet: Sheet }> = {
  methods: {
    add: (self, args) => {
      const given = args.at(0);
      const { top: row } = isA("Range", given)
        ? selfOf("Range", given).area
        : areaOn(self.sheet, text(given));
      // Above the first row there is nothing to end a page.
      if (row === 0) throw invalidArgument();
      keep(self, [...breaksOf(self), row]);
      return apiObject("PageBreak", { sheet: self.sheet, row });
    },
    getCount: (self) => breaksOf(self).length,
    getItem: (self, args) =>
      apiObject("PageBreak", { sheet: self.sheet, row: found(breaksOf(self)[args.number(0)]) }),
    removePageBreaks: (self) => keep(self, []),
  },
};

/** Excel.PageBreak. */
export const pageBreak: Definition<PageBreakRef> = {
  methods: {
    delete: (self) =>
      keep(
        self,
        breaksOf(self).filter((row) => row !== self.row),
      ),
    getCellAfterBreak: ({ sheet, row }) =>
      apiObject("Range", new RangeRef(sheet, { top: row, bottom: row, left: 0, right: 0 })),
  },
};
