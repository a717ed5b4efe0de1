import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/address";
import { invalidArgument, itemNotFound } from "../../../engine/errors";

import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { text } from "../given";
import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";
import type { BreakRef, BreaksRef } from "./refs";

function held({ sheet, along }: BreaksRef): number[] {
  const { pageLayout } = sheet.extras;
  return (along === "rows" ? pageLayout.rowBreaks : pageLayout.columnBreaks) ?? [];
}

function put({ sheet, along }: BreaksRef, lines: number[]): void {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  if (along === "rows") sheet.extras.pageLayout.rowBreaks = sorted;
  else sheet.extras.pageLayout.columnBreaks = sorted;
}

function breakAt(ref: BreaksRef, line: number | undefined): ApiObject {
  if (line === undefined) throw itemNotFound();
  return apiObject("PageBreak", { ...ref, line });
}

/** Excel.PageBreakCollection. */
export const pageBreakCollection: Definition<BreaksRef> = {
  items: (ref) => held(ref).map((line) => breakAt(ref, line)),
  item: (ref, index) => breakAt(ref, typeof index === "number" ? held(ref)[index] : undefined),
  methods: {
    add: (ref, args) => {
      const given = args.at(0);
      const area = isA("Range", given) ? selfOf("Range", given).area : areaOn(ref.sheet, text(given));
      const line = ref.along === "rows" ? area.top : area.left;
      // There is nothing before the first row or column to be broken off.
      if (line === 0) throw invalidArgument();
      put(ref, [...held(ref), line]);
      return breakAt(ref, line);
    },
    getCount: (ref) => held(ref).length,
    removePageBreaks: (ref) => put(ref, []),
  },
};

/** Excel.PageBreak. */
export const pageBreak: Definition<BreakRef> = {
  scalars: {
    rowIndex: readOnly(({ along, line }) => (along === "rows" ? line : 0)),
    columnIndex: readOnly(({ along, line }) => (along === "columns" ? line : 0)),
  },
  methods: {
    delete: (ref) =>
      put(
        ref,
        held(ref).filter((line) => line !== ref.line),
      ),
    getCellAfterBreak: ({ sheet, along, line }) => {
      const [row, column] = along === "rows" ? [line, 0] : [0, line];
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw itemNotFound();
      return apiObject("Range", new RangeRef(sheet, { top: row, bottom: row, left: column, right: column }));
    },
  },
};
