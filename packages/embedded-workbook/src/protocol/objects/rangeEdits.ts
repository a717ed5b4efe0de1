import { copyCells, type CopyKind } from "../../engine/copyCells";
import { intersection, parseArea, partReference } from "../../engine/address";
import { invalidArgument, WorkbookError } from "../../engine/errors";
import { deleteCells, insertCells } from "../../engine/insertDelete";
import { mergedAreas } from "../../engine/merges";
import { mergeCells, unmergeCells } from "../../engine/merging";
import { select } from "../../engine/selection";
import type { Definition } from "../apiObject";
import { RangeAreasRef } from "./rangeAreas";
import { clearArea, clearKindOf } from "./rangeClear";
import { RangeRef } from "./rangeRef";
import { oneOf } from "./styleAspects";
import { RangeAreasType, RangeType, RangeViewType } from "./types";

const COPY_KINDS: readonly CopyKind[] = ["All", "Formulas", "Values", "Formats"];

/** A source of a copy: a range, or an address that may name another sheet. */
function sourceOf(target: RangeRef, value: unknown): RangeRef {
  if (typeof value === "string") {
    const { sheet: name, address } = partReference(value);
    const sheet = name === null ? target.sheet : target.sheet.book.sheetByName(name);
    const area = parseArea(address);
    if (!sheet || !area) {
      throw invalidArgument();
    }
    return new RangeRef(sheet, area);
  }
  if (RangeAreasType.is(value)) {
    throw new WorkbookError("NotImplemented", "The embedded workbook copies from one area at a time.");
  }
  return RangeType.from(value);
}

/** The methods of Excel.Range that change cells. */
export const rangeEdits: NonNullable<Definition<RangeRef>["methods"]> = {
  clear: ({ sheet, area }, args) => clearArea(sheet, area, clearKindOf(args.optionalText(0))),
  insert: (range, args) => {
    const shift = oneOf(["Down", "Right"] as const, args.at(0));
    const { sheet, area } = range;
    insertCells(sheet, area, shift === "Down" ? "rows" : "columns");
    return RangeType.of(new RangeRef(sheet, area));
  },
  delete: ({ sheet, area }, args) => {
    const shift = oneOf(["Up", "Left"] as const, args.at(0));
    deleteCells(sheet, area, shift === "Up" ? "rows" : "columns");
  },
  merge: ({ sheet, area }, args) => mergeCells(sheet, area, args.flag(0, false)),
  unmerge: ({ sheet, area }) => unmergeCells(sheet, area),
  select: ({ sheet, area }) => select(sheet, area),
  copyFrom: async (range, args) => {
    await range.sheet.book.settled();
    const source = sourceOf(range, args.at(0));
    const kind = args.at(1) === null ? "All" : oneOf(COPY_KINDS, args.at(1));
    const options = { kind, skipBlanks: args.flag(2, false), transpose: args.flag(3, false) };
    copyCells(source.sheet, source.area, range.sheet, range.area, options);
  },
  calculate: () => null,
  setDirty: () => null,
  getVisibleView: (range) => RangeViewType.of({ range }),
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    const merges = mergedAreas(sheet).filter((merge) => intersection(merge, area));
    return merges.length > 0 ? RangeAreasType.of(new RangeAreasRef(sheet, merges)) : null;
  },
};
