import { z } from "zod";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { sortCells } from "../../../engine/sortCells";
import type { Definition } from "../../apiObject";
import { oneOf } from "../given";
import type { RangeRef } from "./rangeRef";

const sortField = z.object({
  key: z.number().int().nonnegative(),
  ascending: z.boolean().nullish(),
  sortOn: z.string().nullish(),
  color: z.string().nullish(),
  dataOption: z.string().nullish(),
  icon: z.unknown().nullish(),
  subField: z.string().nullish(),
});

/** Excel.RangeSort. */
export const rangeSort: Definition<{ range: RangeRef }> = {
  methods: {
    apply: async ({ range: { sheet, area } }, args) => {
      const parsed = z.array(sortField).min(1).safeParse(args.at(0));
      if (!parsed.success) {
        throw invalidArgument();
      }
      const fields = parsed.data.map(({ key, ascending, sortOn, dataOption, icon, subField }) => {
        if ((sortOn ?? "Value") !== "Value" || (dataOption ?? "Normal") !== "Normal" || icon || subField) {
          throw new WorkbookError(
            "NotImplemented",
            "The embedded workbook sorts by values only (SortField.sortOn).",
          );
        }
        return { key, ascending: ascending ?? true };
      });
      const orientation = oneOf(args.at(3) ?? "Rows", ["Rows", "Columns"] as const);
      await sheet.book.settled();
      sortCells(sheet, area, fields, {
        matchCase: args.flag(1, false),
        hasHeaders: args.flag(2, false),
        byColumns: orientation === "Columns",
      });
    },
  },
};
