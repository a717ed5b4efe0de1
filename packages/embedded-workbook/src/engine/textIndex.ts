import type { ArrayValueObject } from "@univerjs/engine-formula";

/** Where each text stands in a range, in lower case, as the numbers of its cells, row by row. */
export type TextIndex = ReadonlyMap<string, readonly number[]>;

/** The engine gives all formulas of one calculation the same array for a range, and another one in the next calculation. */
const indexes = new WeakMap<ArrayValueObject, TextIndex>();

/** The index of a range's texts, made once in a calculation: a summary asks for the rows of each agency some hundreds of times. */
export function textIndexOf(cells: ArrayValueObject): TextIndex {
  const known = indexes.get(cells);
  if (known) return known;
  const index = new Map<string, number[]>();
  const columns = cells.getColumnCount();
  for (let row = 0; row < cells.getRowCount(); row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cells.get(row, column);
      if (!cell?.isString()) continue;
      const text = String(cell.getValue()).toLocaleLowerCase();
      const places = index.get(text);
      if (places) places.push(row * columns + column);
      else index.set(text, [row * columns + column]);
    }
  }
  indexes.set(cells, index);
  return index;
}
