import { z } from "zod";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { parsed } from "../given";

/** Excel.SortField. */
const sortField = z.object({
  key: z.number().int().nonnegative(),
  ascending: z.boolean().nullish(),
  sortOn: z.string().nullish(),
  color: z.string().nullish(),
  dataOption: z.string().nullish(),
  icon: z.unknown().nullish(),
  subField: z.string().nullish(),
});

/**
 * The fields to sort by, the first before all.
 * @param count how many keys there are; throws InvalidArgument for a key beyond, NotImplemented for anything but values
 */
export function sortFields(given: unknown, count = Infinity): { key: number; ascending: boolean }[] {
  const fields = parsed(z.array(sortField).min(1), given);
  if (fields.some(({ key }) => key >= count)) {
    throw invalidArgument();
  }
  return fields.map(({ key, ascending, sortOn, dataOption, icon, subField }) => {
    if ((sortOn ?? "Value") !== "Value" || (dataOption ?? "Normal") !== "Normal" || icon || subField) {
      throw new WorkbookError(
        "NotImplemented",
        "The embedded workbook sorts by values only (SortField.sortOn).",
      );
    }
    return { key, ascending: ascending ?? true };
  });
}
