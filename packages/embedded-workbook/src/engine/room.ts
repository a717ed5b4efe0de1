import { BooleanNumber } from "@univerjs/core";
import { intersection } from "./address";
import type { Area } from "./contents";
import type { Room } from "./display";
import { mergedAreas } from "./merges";
import type { Sheet } from "./sheet";

/** Gives the room in each cell of an area; undefined where no text is too wide: in hidden columns, and for text that is shrunk or turned. */
export function roomOf(sheet: Sheet, area: Area): (row: number, column: number) => Room | undefined {
  const { model } = sheet;
  const merges = mergedAreas(sheet).filter((merge) => intersection(merge, area));
  const width = (column: number): number =>
    model.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE ? 0 : model.getColumnWidth(column);
  const widths = new Map<number, number>();
  return (row, column) => {
    let pixels = widths.get(column) ?? width(column);
    widths.set(column, pixels);
    const merge = merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    for (let other = column + 1; merge && other <= merge.right; other++) {
      pixels += width(other);
    }
    const { alignment, font } = sheet.style(row, column);
    const free = pixels === 0 || alignment?.shrinkToFit || (alignment?.rotation ?? 0) !== 0;
    return free ? undefined : { pixels, points: font?.size ?? 11 };
  };
}
