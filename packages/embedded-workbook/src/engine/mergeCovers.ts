import { intersection } from "./address";
import type { Area } from "./contents";
import { mergedAreas } from "./merges";
import type { Sheet } from "./sheet";

/** Finds the cells of an area that a merged cell covers, except its own top left cell; null where there are none. */
export function mapMerges(sheet: Sheet, area: Area): ((row: number, column: number) => boolean) | null {
  const merges = mergedAreas(sheet).filter((merge) => intersection(merge, area));
  if (merges.length === 0) {
    return null;
  }
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    const [top, bottom] = [Math.max(merge.top, area.top), Math.min(merge.bottom, area.bottom)];
    for (let row = top; row <= bottom; row++) {
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
    }
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some(
      (merge) =>
        column >= merge.left && column <= merge.right && (row !== merge.top || column !== merge.left),
    );
}
