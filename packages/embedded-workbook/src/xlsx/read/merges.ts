import { intersection, parseArea } from "../../engine/address";
import type { Area, CellContents } from "../../engine/contents";
import { tooLarge } from "../errors";
import type { Warn } from "./tables";
import { child, childrenOf, type XmlElement } from "./xml";

/** The engine has a place for each cell that is merged, so it takes no more than these on one sheet. */
const MOST_MERGED = 2_000_000;

/**
 * The merged areas of a sheet. Where they cover more cells than the engine takes, they are kept as far as the sheet has cells.
 * @throws {WorkbookFileError} too-large where even that is too much.
 */
export function readMerges(
  root: XmlElement,
  cells: ReadonlyMap<number, ReadonlyMap<number, CellContents>>,
  warn: Warn,
): Area[] {
  const merges = childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(
    (each) => parseArea(each.attributes.ref ?? "") ?? [],
  );
  if (covered(merges) <= MOST_MERGED) return merges;
  warn("Merged areas that reach far beyond the cells are kept as far as there are cells.");
  const filled = extentOf(cells);
  const clipped = merges.flatMap((merge) => intersection(merge, filled) ?? []);
  if (covered(clipped) > MOST_MERGED) throw tooLarge("its merged areas cover more than 2 million cells");
  return clipped;
}

function covered(areas: readonly Area[]): number {
  return areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
}

function extentOf(cells: ReadonlyMap<number, ReadonlyMap<number, CellContents>>): Area {
  let [bottom, right] = [0, 0];
  for (const [row, columns] of cells) {
    bottom = Math.max(bottom, row);
    for (const column of columns.keys()) right = Math.max(right, column);
  }
  return { top: 0, left: 0, bottom, right };
}
