import type { Area } from "../../../engine/contents";
import { invalidArgument } from "../../../engine/errors";
import { freeze, frozenAt } from "../../../engine/frozenPanes";
import { WHOLE_SHEET } from "../../../engine/address";
import { type Sheet } from "../../../engine/sheet";
import { apiObject, isA, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { found, text } from "../given";
import { areaOn } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";

/** What is frozen, as a range: whole rows, whole columns, or the block in the corner; null for nothing. */
function location(sheet: Sheet): ApiObject | null {
  const { rows, columns } = frozenAt(sheet);
  if (rows === 0 && columns === 0) {
    return null;
  }
  const area: Area = {
    ...WHOLE_SHEET,
    ...(rows > 0 && { bottom: rows - 1 }),
    ...(columns > 0 && { right: columns - 1 }),
  };
  return apiObject("Range", new RangeRef(sheet, area));
}

function lineCount(value: number | null): number {
  const lines = value ?? 1;
  if (!Number.isInteger(lines) || lines < 1) {
    throw invalidArgument();
  }
  return lines;
}

/** Excel.WorksheetFreezePanes. */
export const freezePanes: Definition<{ sheet: Sheet }> = {
  methods: {
    freezeAt: ({ sheet }, args) => {
      const given = args.at(0);
      const area = isA("Range", given) ? selfOf("Range", given).area : areaOn(sheet, text(given));
      // A whole row reaches the last column but freezes no column; the same goes for a whole column.
      freeze(
        sheet,
        area.bottom === WHOLE_SHEET.bottom ? 0 : area.bottom + 1,
        area.right === WHOLE_SHEET.right ? 0 : area.right + 1,
      );
    },
    freezeRows: ({ sheet }, args) => freeze(sheet, lineCount(args.optionalNumber(0)), 0),
    freezeColumns: ({ sheet }, args) => freeze(sheet, 0, lineCount(args.optionalNumber(0))),
    unfreeze: ({ sheet }) => freeze(sheet, 0, 0),
    getLocation: ({ sheet }) => found(location(sheet)),
    getLocationOrNullObject: ({ sheet }) => location(sheet),
  },
};
