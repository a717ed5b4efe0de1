import { itemNotFound } from "../../../engine/errors";
import { SPECIAL_CELLS, specialCells, type ValueKind } from "../../../engine/specialCells";
import { apiObject, type ApiObject } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { oneOf } from "../given";
import { RangeAreasRef } from "./rangeAreasRef";
import type { RangeRef } from "./rangeRef";

const KINDS: readonly ValueKind[] = ["Errors", "Logical", "Numbers", "Text"];

/** The kinds in a name such as "LogicalText"; null for All. */
function kindsOf(given: unknown): ValueKind[] | null {
  if (given === null || given === "All") return null;
  const names: string[] = [""];
  for (const kind of KINDS) names.push(...names.map((name) => name + kind));
  const name = oneOf(
    given,
    names.filter((each) => each !== ""),
  );
  return KINDS.filter((kind) => name.includes(kind));
}

async function found(range: RangeRef | RangeAreasRef, args: Arguments): Promise<ApiObject | null> {
  const type = oneOf(args.at(0), SPECIAL_CELLS);
  const kinds = kindsOf(args.at(1));
  await range.sheet.book.settled();
  const areas = specialCells(range.sheet, range.areas, type, kinds);
  return areas.length > 0 ? apiObject("RangeAreas", new RangeAreasRef(range.sheet, areas)) : null;
}

/** getSpecialCells and getSpecialCellsOrNullObject of Excel.Range and Excel.RangeAreas. */
export const specialCellMethods = {
  getSpecialCells: async (range: RangeRef | RangeAreasRef, args: Arguments): Promise<ApiObject> => {
    const areas = await found(range, args);
    if (!areas) throw itemNotFound();
    return areas;
  },
  getSpecialCellsOrNullObject: found,
};
