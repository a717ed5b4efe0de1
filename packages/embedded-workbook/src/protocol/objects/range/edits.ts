import { contains } from "../../../engine/address";
import { placeGiven } from "./areasGiven";
import { autoFill, FILL_TYPES } from "../../../engine/autoFill";
import { fillInserted } from "../../../engine/calculatedColumns";
import { copyCells, type CopyKind } from "../../../engine/copyCells";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { deleteCells, insertCells } from "../../../engine/insertDelete";
import { mergedAreas } from "../../../engine/merges";
import { mergeCells, unmergeCells } from "../../../engine/merging";
import { moveCells } from "../../../engine/moveCells";
import { select } from "../../../engine/selection";
import { apiObject, isA, selfOf, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { oneOf } from "../given";
import { clearArea, clearKindOf } from "./clear";
import { RangeAreasRef } from "./rangeAreasRef";
import { RangeRef } from "./rangeRef";

const COPY_KINDS: readonly CopyKind[] = ["All", "Formulas", "Values", "Formats"];

/** The source of a copy: a range, or an address that may name another sheet. */
function sourceOf(target: RangeRef, value: unknown): RangeRef {
  if (typeof value === "string") {
    const { sheet, area } = placeGiven(target.sheet.book, value, target.sheet);
    return new RangeRef(sheet, area);
  }
  if (isA("RangeAreas", value)) {
    throw new WorkbookError("NotImplemented", "The embedded workbook copies from one area at a time.");
  }
  return selfOf("Range", value);
}

/** Range.getMergedAreasOrNullObject fails above this, as its documentation says; with which code it does not say. */
const MOST_MERGED_AREAS = 512;

/** Range.copyFrom. */
export async function copyFrom(range: RangeRef, args: Arguments): Promise<void> {
  await range.sheet.book.settled();
  const source = sourceOf(range, args.at(0));
  const kind = args.at(1) === null ? "All" : oneOf(args.at(1), COPY_KINDS);
  const options = { kind, skipBlanks: args.flag(2, false), transpose: args.flag(3, false) };
  copyCells(source.sheet, source.area, range.sheet, range.area, options);
}

/** The methods of Excel.Range that change cells. */
export const rangeEdits: NonNullable<Definition<RangeRef>["methods"]> = {
  clear: ({ sheet, area }, args) => clearArea(sheet, area, clearKindOf(args.optionalText(0))),
  insert: (range, args) => {
    const shift = oneOf(args.at(0), ["Down", "Right"] as const);
    const { sheet, area } = range;
    insertCells(sheet, area, shift === "Down" ? "rows" : "columns");
    if (shift === "Down") fillInserted(sheet, area);
    return apiObject("Range", new RangeRef(sheet, area));
  },
  delete: ({ sheet, area }, args) => {
    const shift = oneOf(args.at(0), ["Up", "Left"] as const);
    deleteCells(sheet, area, shift === "Up" ? "rows" : "columns");
  },
  merge: ({ sheet, area }, args) => mergeCells(sheet, area, args.flag(0, false)),
  unmerge: ({ sheet, area }) => unmergeCells(sheet, area),
  select: ({ sheet, area }) => select(sheet, area),
  copyFrom,
  autoFill: async (range, args) => {
    await range.sheet.book.settled();
    const given = args.at(0);
    const destination =
      given === null
        ? null
        : isA("Range", given)
          ? selfOf("Range", given)
          : placeGiven(range.sheet.book, args.text(0), range.sheet);
    if (!destination || destination.sheet !== range.sheet) throw invalidArgument();
    const type = args.at(1) === null ? "FillDefault" : oneOf(args.at(1), FILL_TYPES);
    autoFill(range.sheet, range.area, destination.area, type);
  },
  moveTo: async (range, args) => {
    await range.sheet.book.settled();
    const given = args.at(0);
    const target = isA("Range", given)
      ? selfOf("Range", given)
      : placeGiven(range.sheet.book, args.text(0), range.sheet);
    moveCells(range.sheet, range.area, target.sheet, target.area);
  },
  calculate: () => null,
  setDirty: () => null,
  getVisibleView: (range) => apiObject("RangeView", { range }),
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    const merges = mergedAreas(sheet).filter(({ top, left }) =>
      contains(area, { top, left, bottom: top, right: left }),
    );
    if (merges.length > MOST_MERGED_AREAS) {
      throw new WorkbookError(
        "GeneralException",
        "There was an internal error while processing the request.",
      );
    }
    return merges.length > 0 ? apiObject("RangeAreas", new RangeAreasRef(sheet, merges)) : null;
  },
};
