import { isWholeColumns, isWholeRows } from "../../../engine/address";
import { invalidArgument } from "../../../engine/errors";
import { foldLines, groupLines, type Lines } from "../../../engine/outlines";
import { assertAllowed } from "../../../engine/protection";
import type { Definition } from "../../apiObject";
import { oneOf } from "../given";
import type { RangeRef } from "./rangeRef";

/** What to group; throws InvalidArgument for whole rows by columns, and for whole columns by rows, as Range.group says. */
function linesGiven({ area }: RangeRef, option: unknown): Lines {
  const byRows = oneOf(option, ["ByRows", "ByColumns"] as const) === "ByRows";
  if (byRows ? isWholeColumns(area) : isWholeRows(area)) {
    throw invalidArgument();
  }
  return byRows ? "rows" : "columns";
}

function folding(folded: boolean) {
  return (range: RangeRef, args: { at(index: number): unknown }): void => {
    foldLines(range.sheet, range.area, linesGiven(range, args.at(0)), folded);
  };
}

function grouping(by: 1 | -1) {
  return (range: RangeRef, args: { at(index: number): unknown }): void => {
    const lines = linesGiven(range, args.at(0));
    assertAllowed(range.sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
    groupLines(range.sheet, range.area, lines, by);
  };
}

/** The methods of Excel.Range that group rows and columns for an outline, and fold them. */
export const rangeGroups: NonNullable<Definition<RangeRef>["methods"]> = {
  group: grouping(1),
  ungroup: grouping(-1),
  hideGroupDetails: folding(true),
  showGroupDetails: folding(false),
};
