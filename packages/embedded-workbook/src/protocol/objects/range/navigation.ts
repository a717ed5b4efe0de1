import { bounding, intersection, MAX_COLUMNS, MAX_ROWS } from "../../../engine/address";
import { areaOn } from "./areasGiven";
import type { Area } from "../../../engine/contents";
import { invalidArgument } from "../../../engine/errors";
import { edgeFrom, surroundingRegion, type Direction } from "../../../engine/regions";
import { apiObject, selfOf, type ApiObject, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { found } from "../given";
import { RangeRef } from "./rangeRef";

function at(range: RangeRef, area: Area): ApiObject {
  return apiObject("Range", new RangeRef(range.sheet, area));
}

/** A whole number; throws InvalidArgument for anything else. */
function whole(args: Arguments, index: number, otherwise?: number): number {
  const value = args.optionalNumber(index) ?? otherwise;
  if (value === undefined || !Number.isInteger(value)) {
    throw invalidArgument();
  }
  return value;
}

/** The area of another range, given as an object or an address; throws InvalidArgument where it is on another sheet. */
function otherArea(range: RangeRef, value: unknown): Area {
  if (typeof value === "string") {
    return areaOn(range.sheet, value);
  }
  const other = selfOf("Range", value);
  if (other.sheet !== range.sheet) {
    throw invalidArgument();
  }
  return other.area;
}

/** Rows or columns beside a range; a negative count means the other side (Range.getRowsAbove). */
function beside(range: RangeRef, side: "top" | "bottom" | "left" | "right", count: number): ApiObject {
  if (count === 0) {
    throw invalidArgument();
  }
  const { area } = range;
  const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
  if (count < 0) {
    return beside(range, opposite[side], -count);
  }
  const areas: Record<typeof side, Area> = {
    top: { ...area, top: area.top - count, bottom: area.top - 1 },
    bottom: { ...area, top: area.bottom + 1, bottom: area.bottom + count },
    left: { ...area, left: area.left - count, right: area.left - 1 },
    right: { ...area, left: area.right + 1, right: area.right + count },
  };
  return at(range, areas[side]);
}

function directionOf(args: Arguments): Direction {
  const text = args.text(0);
  if (text !== "Left" && text !== "Right" && text !== "Up" && text !== "Down") {
    throw invalidArgument();
  }
  return text;
}

function edge(range: RangeRef, args: Arguments): Area {
  const { area } = range;
  const active = args.at(1) === null ? area : otherArea(range, args.at(1));
  const found = edgeFrom(range.sheet, active.top, active.left, directionOf(args));
  return { top: found.row, bottom: found.row, left: found.column, right: found.column };
}

async function used(range: RangeRef, args: Arguments): Promise<Area | null> {
  // Cells that formulas spill into are used too.
  await range.sheet.book.settled();
  return range.sheet.usedArea(args.flag(0, false), range.area);
}

function line(from: number, index: number, last: number): number {
  if (index < 0 || from + index > last) {
    throw invalidArgument();
  }
  return from + index;
}

/** The methods of Excel.Range that answer with other ranges. */
export const rangeNavigation: NonNullable<Definition<RangeRef>["methods"]> = {
  getCell: (range, args) => {
    const row = range.area.top + whole(args, 0);
    const column = range.area.left + whole(args, 1);
    return at(range, { top: row, left: column, bottom: row, right: column });
  },
  getRow: (range, args) => {
    const row = line(range.area.top, whole(args, 0), range.area.bottom);
    return at(range, { ...range.area, top: row, bottom: row });
  },
  getColumn: (range, args) => {
    const column = line(range.area.left, whole(args, 0), range.area.right);
    return at(range, { ...range.area, left: column, right: column });
  },
  getOffsetRange: (range, args) => {
    const [rows, columns] = [whole(args, 0), whole(args, 1)];
    const { top, left, bottom, right } = range.area;
    return at(range, {
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    });
  },
  getResizedRange: (range, args) => {
    // A range that would end before it begins reaches from its first cell to the other side.
    const { top, left, bottom, right } = range.area;
    const [row, column] = [bottom + whole(args, 0), right + whole(args, 1)];
    return at(range, {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(top, row),
      right: Math.max(left, column),
    });
  },
  getAbsoluteResizedRange: (range, args) => {
    const { area } = range;
    return at(range, {
      ...area,
      bottom: area.top + whole(args, 0) - 1,
      right: area.left + whole(args, 1) - 1,
    });
  },
  getEntireRow: (range) => at(range, { ...range.area, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: (range) => at(range, { ...range.area, top: 0, bottom: MAX_ROWS - 1 }),
  getIntersection: (range, args) => at(range, found(intersection(range.area, otherArea(range, args.at(0))))),
  getIntersectionOrNullObject: (range, args) => {
    const area = intersection(range.area, otherArea(range, args.at(0)));
    return area && at(range, area);
  },
  getUsedRange: async (range, args) => at(range, found(await used(range, args))),
  getUsedRangeOrNullObject: async (range, args) => {
    const area = await used(range, args);
    return area && at(range, area);
  },
  getBoundingRect: (range, args) => at(range, found(bounding([range.area, otherArea(range, args.at(0))]))),
  getLastRow: (range) => at(range, { ...range.area, top: range.area.bottom }),
  getLastColumn: (range) => at(range, { ...range.area, left: range.area.right }),
  getLastCell: (range) => at(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
  getRowsAbove: (range, args) => beside(range, "top", whole(args, 0, 1)),
  getRowsBelow: (range, args) => beside(range, "bottom", whole(args, 0, 1)),
  getColumnsBefore: (range, args) => beside(range, "left", whole(args, 0, 1)),
  getColumnsAfter: (range, args) => beside(range, "right", whole(args, 0, 1)),
  getSurroundingRegion: (range) => at(range, surroundingRegion(range.sheet, range.area)),
  getRangeEdge: (range, args) => at(range, edge(range, args)),
  getExtendedRange: (range, args) => at(range, found(bounding([range.area, edge(range, args)]))),
};
