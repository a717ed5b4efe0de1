import { sortCells } from "../../../engine/sortCells";
import type { Definition } from "../../apiObject";
import { areaAddress } from "../../../engine/address";
import { EventType } from "../../events";
import { oneOf } from "../given";
import { emitOfSheet } from "../worksheet/events";
import type { RangeRef } from "./rangeRef";
import { sortFields } from "./sortFields";

/** Excel.RangeSort. */
export const rangeSort: Definition<{ range: RangeRef }> = {
  methods: {
    apply: async ({ range: { sheet, area } }, args) => {
      const fields = sortFields(args.at(0));
      const orientation = oneOf(args.at(3) ?? "Rows", ["Rows", "Columns"] as const);
      await sheet.book.settled();
      sortCells(sheet, area, fields, {
        matchCase: args.flag(1, false),
        hasHeaders: args.flag(2, false),
        byColumns: orientation === "Columns",
      });
      const type = orientation === "Columns" ? EventType.WorksheetColumnSorted : EventType.WorksheetRowSorted;
      emitOfSheet(sheet, type, { address: areaAddress(area) });
    },
  },
};
