import type { Sheet } from "../../../engine/sheet";

/** Which pages a header and footer are for: all of them (or the odd ones), the even ones, the first one. */
export type Pages = "default" | "even" | "first";

/** The header and footer of some pages of a sheet. */
export interface HeaderFooterRef {
  sheet: Sheet;
  pages: Pages;
}

/** A page break that a person set: the row that begins a page, from 0. */
export interface PageBreakRef {
  sheet: Sheet;
  row: number;
}
