import { fromR1C1, toR1C1 } from "../../../engine/r1c1";
import type { RangeRef } from "./rangeRef";
import { blockOf, readBlock, writeValues } from "./values";

/** Range.formulasR1C1: formulas in R1C1 style, anything else as it is. */
export function readR1C1(range: RangeRef): unknown {
  const { top, left } = range.area;
  const block = readBlock(range, "formulas");
  return (
    block?.map((cells, row) =>
      cells.map((cell, column) =>
        typeof cell === "string" && cell.startsWith("=") ? toR1C1(cell, top + row, left + column) : cell,
      ),
    ) ?? null
  );
}

export function writeR1C1(range: RangeRef, value: unknown): void {
  const at = blockOf(range, value);
  const { top, left } = range.area;
  const block = Array.from({ length: range.rowCount }, (_row, row) =>
    Array.from({ length: range.columnCount }, (_cell, column) => {
      const given = at(row, column);
      return typeof given === "string" && given.startsWith("=")
        ? fromR1C1(given, top + row, left + column)
        : given;
    }),
  );
  writeValues(range, block);
}
