import type { Sheet } from "../../../engine/sheet";

/** Which pages a header and footer are for: all of them (or the odd ones), the even ones, the first one. */
export type Pages = "default" | "even" | "first";

/** The header and footer of some pages of a sheet. */
export interface HeaderFooterRef {
  sheet: Sheet;
  pages: Pages;
}
