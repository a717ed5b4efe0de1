import { bounding, intersection } from "./address";
import type { Area } from "./contents";
import { shiftedArea, type AreaShift } from "./shifts";

/** Areas without the part that another one covers, in the order of their cells. */
export function without(areas: readonly Area[], taken: Area): Area[] {
  return areas.flatMap((area) => {
    const shared = intersection(area, taken);
    if (!shared) {
      return [area];
    }
    const rows = { top: shared.top, bottom: shared.bottom };
    return [
      { ...area, bottom: shared.top - 1 },
      { ...area, ...rows, right: shared.left - 1 },
      { ...area, ...rows, left: shared.right + 1 },
      { ...area, top: shared.bottom + 1 },
    ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
  });
}

/** What of some areas lies in a source, where a copy of the source onto the target puts it. */
export function copiedAreas(areas: readonly Area[], source: Area, target: Area): Area[] {
  const [down, across] = [target.top - source.top, target.left - source.left];
  return areas
    .map((area) => intersection(area, source))
    .filter((part) => part !== null)
    .map(({ top, bottom, left, right }) => ({
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    }));
}

/** Where the areas of a rule are after a shift. */
export function shiftedAreas(areas: readonly Area[], shift: AreaShift): Area[] {
  return areas.map((area) => shiftedArea(area, shift)).filter((area) => area !== null);
}

/** The cell that relative references of a rule are meant for: the top left one of all its areas. */
export function anchorOf(areas: readonly Area[]): { row: number; column: number } {
  const all = bounding(areas);
  return { row: all?.top ?? 0, column: all?.left ?? 0 };
}

/** Areas that end with a table's last row, stretched over the rows that are added to it, as Excel stretches them. */
export function stretched(areas: readonly Area[], body: Area, count: number): Area[] {
  return areas.map((area) =>
    area.bottom === body.bottom &&
    area.top <= body.bottom &&
    area.left >= body.left &&
    area.right <= body.right
      ? { ...area, bottom: area.bottom + count }
      : area,
  );
}
