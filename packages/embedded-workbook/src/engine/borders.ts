import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./address";
import { stylesIn } from "./areaStyles";
import type { Area, Border, CellStyle } from "./contents";
import { restyle } from "./restyle";
import type { Sheet } from "./sheet";

/** The borders of a range by the names of Excel.BorderIndex, in Excel's order. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

type CellSide = keyof NonNullable<CellStyle["borders"]>;

/** The cells that have a border of a range, on which of their sides, and on which the cells beyond may have it instead. */
interface Carriers {
  area: Area;
  side: CellSide;
  beyond: { down: number; across: number; side: CellSide } | null;
}

function carriers(area: Area, border: BorderSide): Carriers | null {
  const above = { down: -1, across: 0, side: "bottom" } as const;
  const below = { down: 1, across: 0, side: "top" } as const;
  const before = { down: 0, across: -1, side: "right" } as const;
  const after = { down: 0, across: 1, side: "left" } as const;
  switch (border) {
    case "EdgeTop":
      return { area: { ...area, bottom: area.top }, side: "top", beyond: area.top > 0 ? above : null };
    case "EdgeLeft":
      return { area: { ...area, right: area.left }, side: "left", beyond: area.left > 0 ? before : null };
    case "EdgeBottom":
      return isWholeColumns(area)
        ? null
        : {
            area: { ...area, top: area.bottom },
            side: "bottom",
            beyond: area.bottom < MAX_ROWS - 1 ? below : null,
          };
    case "EdgeRight":
      return isWholeRows(area)
        ? null
        : {
            area: { ...area, left: area.right },
            side: "right",
            beyond: area.right < MAX_COLUMNS - 1 ? after : null,
          };
    case "InsideHorizontal":
      if (isWholeColumns(area)) {
        return { area, side: "bottom", beyond: null };
      }
      return area.bottom > area.top
        ? { area: { ...area, bottom: area.bottom - 1 }, side: "bottom", beyond: below }
        : null;
    case "InsideVertical":
      if (isWholeRows(area)) {
        return { area, side: "right", beyond: null };
      }
      return area.right > area.left
        ? { area: { ...area, right: area.right - 1 }, side: "right", beyond: after }
        : null;
    case "DiagonalDown":
      return { area, side: "diagonalDown", beyond: null };
    case "DiagonalUp":
      return { area, side: "diagonalUp", beyond: null };
  }
}

function moved(area: Area, { down, across }: { down: number; across: number }): Area {
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  };
}

/** What `read` finds in a border of all the areas' cells; `undefined` for one that isn't there; null where it differs. */
export function readBorder<T>(
  sheet: Sheet,
  areas: readonly Area[],
  border: BorderSide,
  read: (border: Border | undefined) => T,
): T | null {
  const found = new Set<T>();
  for (const { area, side, beyond } of areas
    .map((each) => carriers(each, border))
    .filter((each) => each !== null)) {
    const own = stylesIn(sheet, area).map((style) => style.borders?.[side]);
    const others = beyond
      ? stylesIn(sheet, moved(area, beyond)).map((style) => style.borders?.[beyond.side])
      : [undefined];
    if (own.every((each) => each !== undefined) || others.every((each) => each === undefined)) {
      own.forEach((each) => found.add(read(each)));
    } else if (own.every((each) => each === undefined)) {
      others.forEach((each) => found.add(read(each)));
    } else if (beyond) {
      const { down, across } = beyond;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          found.add(
            read(
              sheet.style(row, column).borders?.[side] ??
                sheet.style(row + down, column + across).borders?.[beyond.side],
            ),
          );
        }
      }
    }
  }
  if (found.size === 0) {
    return read(undefined);
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

function withSide(style: CellStyle, side: CellSide, border: Border | undefined): CellStyle {
  const others = Object.entries(style.borders ?? {}).filter(([name]) => name !== side);
  return { ...style, borders: { ...Object.fromEntries(others), ...(border && { [side]: border }) } };
}

/** Changes a border of a range; a border that the cell beyond had belongs to the range's cell from then on. */
export function changeBorder(
  sheet: Sheet,
  areas: readonly Area[],
  border: BorderSide,
  change: (border: Border | undefined) => Border | undefined,
): void {
  for (const { area, side, beyond } of areas
    .map((each) => carriers(each, border))
    .filter((each) => each !== null)) {
    restyle(sheet, area, (style) => withSide(style, side, change(style.borders?.[side])));
    if (beyond) {
      const neighbours = moved(area, beyond);
      if (stylesIn(sheet, neighbours).some((style) => style.borders?.[beyond.side])) {
        restyle(sheet, neighbours, (style) => withSide(style, beyond.side, undefined));
      }
    }
  }
}
