import { freeze } from "../../engine/frozenPanes";
import { invalidArgument } from "../../engine/errors";
import { parseArea, partReference } from "../../engine/address";
import type { Area } from "../../engine/contents";
import { WHOLE_SHEET, type Sheet } from "../../engine/sheet";
import { readOnly, type Definition } from "../apiObject";
import { RangeRef } from "./rangeRef";
import { FreezePanesType, RangeType } from "./types";

/** The area of an address on this sheet; "Sheet1!A1" is taken when it names this sheet. */
export function areaOn(sheet: Sheet, text: string): Area {
  const { sheet: named, address } = partReference(text);
  const area = parseArea(address);
  if (!area || (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())) {
    throw invalidArgument();
  }
  return area;
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Excel.Worksheet. */
export const worksheet: Definition<Sheet> = {
  scalars: {
    id: readOnly((sheet) => sheet.id),
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => sheet.book.renameSheet(sheet, String(value)),
    },
    position: readOnly((sheet) => sheet.book.sheets().indexOf(sheet)),
  },
  links: {
    freezePanes: (sheet) => FreezePanesType.of({ sheet }),
  },
  methods: {
    activate: (sheet) => sheet.book.activate(sheet),
    delete: (sheet) => sheet.book.deleteSheet(sheet),
    getRange: (sheet, args) => {
      const text = args.optionalText(0);
      return RangeType.of(new RangeRef(sheet, text === null ? WHOLE_SHEET : areaOn(sheet, text)));
    },
    getCell: (sheet, args) => RangeType.of(new RangeRef(sheet, cell(args.number(0), args.number(1)))),
    getRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      if (rows < 1 || columns < 1) {
        throw invalidArgument();
      }
      return RangeType.of(
        new RangeRef(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
      );
    },
    getUsedRange: (sheet, args) =>
      RangeType.of(new RangeRef(sheet, sheet.usedArea(args.flag(0, false)) ?? cell(0, 0))),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedArea(args.flag(0, false));
      return used && RangeType.of(new RangeRef(sheet, used));
    },
  },
};

/** Excel.WorksheetFreezePanes. */
export const freezePanes: Definition<{ sheet: Sheet }> = {
  methods: {
    freezeRows: ({ sheet }, args) => freeze(sheet, args.optionalNumber(0) ?? 1, 0),
    freezeColumns: ({ sheet }, args) => freeze(sheet, 0, args.optionalNumber(0) ?? 1),
    unfreeze: ({ sheet }) => freeze(sheet, 0, 0),
  },
};
