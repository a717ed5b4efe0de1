import type { ICellData } from "@univerjs/core";
import { customOf, extrasOf, type CellExtras } from "./cells";
import type { Area } from "./contents";
import type { Feature } from "./feature";
import type { Sheet } from "./sheet";

export type Link = NonNullable<CellExtras["link"]>;

/** The hyperlink of a cell; null where it has none. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | null {
  return extrasOf(sheet.rawCell(row, column)).link ?? null;
}

/** Puts a hyperlink on every cell of an area, or removes those there are (null). Contents and styles stay. */
export function setLink(sheet: Sheet, area: Area, link: Link | null): void {
  sheet.book.flush();
  const matrix = sheet.model.getCellMatrix();
  const change = (cell: ICellData): void => {
    const extras = { ...extrasOf(cell) };
    if (link) {
      extras.link = link;
    } else {
      delete extras.link;
    }
    cell.custom = customOf(extras);
  };
  if (link === null) {
    sheet.forEachCell(area, (_row, _column, cell) => {
      if (extrasOf(cell).link) {
        change(cell);
      }
    });
  } else {
    sheet.ensure(area.bottom, area.right);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.rawCell(row, column) ?? { s: sheet.heldStyle(row, column) };
        change(cell);
        matrix.setValue(row, column, cell);
      }
    }
  }
}

/** Hyperlinks are kept in the cells' own extras and dumped with the cells. */
export const hyperlinks: Feature = {
  load: (sheet, contents) => {
    for (const { area, ...link } of contents.hyperlinks) {
      setLink(sheet, area, link);
    }
  },
  dump: () => ({}),
};
