import { z } from "zod";
import type { Area } from "../../../engine/contents";
import { plainValue } from "../../../engine/cells";
import { removeDuplicates, type RemovedDuplicates } from "../../../engine/duplicates";
import { invalidArgument } from "../../../engine/errors";
import { cellsWith, findCell, searchPattern } from "../../../engine/find";
import { joined } from "../../../engine/formulaReferences";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { found, parsed } from "../given";
import { RangeRef } from "./rangeRef";
import { writeValues } from "./values";

const criteriaSchema = z.object({
  completeMatch: z.boolean().nullish(),
  matchCase: z.boolean().nullish(),
  searchDirection: z.enum(["Forward", "Backwards"]).nullish(),
});

function criteriaOf(value: unknown): z.infer<typeof criteriaSchema> {
  return parsed(criteriaSchema, value ?? {});
}

async function find({ sheet, area }: RangeRef, args: Arguments): Promise<ApiObject | null> {
  const text = args.text(0);
  if (text === "") {
    throw invalidArgument();
  }
  const { completeMatch, matchCase, searchDirection } = criteriaOf(args.at(1));
  const criteria = { completeMatch: completeMatch ?? false, matchCase: matchCase ?? false };
  await sheet.book.settled();
  const cell = findCell(sheet, area, text, criteria, searchDirection === "Backwards");
  return (
    cell &&
    apiObject(
      "Range",
      new RangeRef(sheet, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }),
    )
  );
}

/** The cells that show a text, in blocks. */
export async function findCells({ sheet, area }: RangeRef, args: Arguments): Promise<Area[]> {
  const text = args.text(0);
  if (text === "") throw invalidArgument();
  const { completeMatch, matchCase } = criteriaOf(args.at(1));
  await sheet.book.settled();
  return joined(
    cellsWith(sheet, area, text, {
      completeMatch: completeMatch ?? false,
      matchCase: matchCase ?? false,
    }).map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
  );
}

/** Replaces in texts, numbers and formulas as they are typed; returns how often. */
export function replaceAll({ sheet, area }: RangeRef, args: Arguments): number {
  const text = args.text(0);
  const replacement = args.text(1);
  if (text === "") {
    throw invalidArgument();
  }
  const { completeMatch, matchCase } = criteriaOf(args.at(2));
  const pattern = searchPattern(text, {
    completeMatch: completeMatch ?? false,
    matchCase: matchCase ?? false,
  });
  const changed: { row: number; column: number; to: string }[] = [];
  let count = 0;
  sheet.forEachCell(area, (row, column, held) => {
    const typed = held.f ?? String(plainValue(held));
    const to = typed.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    if (to !== typed) {
      changed.push({ row, column, to });
    }
  });
  for (const { row, column, to } of changed) {
    writeValues(new RangeRef(sheet, { top: row, bottom: row, left: column, right: column }), to);
  }
  return count;
}

/** The methods of Excel.Range that search the cells. */
export const rangeSearch: NonNullable<Definition<RangeRef>["methods"]> = {
  find: async (range, args) => found(await find(range, args)),
  findOrNullObject: find,
  replaceAll,
  removeDuplicates: async ({ sheet, area }, args) => {
    await sheet.book.settled();
    const columns = parsed(z.array(z.number()), args.at(0));
    return apiObject("RemoveDuplicatesResult", removeDuplicates(sheet, area, columns, args.flag(1, false)));
  },
};

/** Excel.RemoveDuplicatesResult. */
export const removeDuplicatesResult: Definition<RemovedDuplicates> = {
  scalars: {
    removed: readOnly(({ removed }) => removed),
    uniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
};
