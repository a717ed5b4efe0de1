/** Stands on every page: what a review holds must not lie about. */
const MARKING = "Official – Sensitive";

/** The row that stands on every page, as Excel writes it, by its index from 0. */
export function titleRow(row: number): string {
  return `$${row + 1}:$${row + 1}`;
}

/** How a sheet is printed. */
export interface Print {
  orientation: "Portrait" | "Landscape";
  paper: "A3" | "A4";
  /** Rows that stand on every page, as "$8:$8". */
  titleRows?: string;
  /** Bottom left of every page. */
  name: string;
  reference: string;
}

/** One page wide, the marking on top, the name and the page's number below. Nothing is sent yet. */
export function queuePrint(sheet: Excel.Worksheet, print: Print): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  // The widest sheets are small enough in print: the margins, in points, leave them what they can.
  const side = print.paper === "A3" ? 22 : 42;
  pageLayout.leftMargin = side;
  pageLayout.rightMargin = side;
  pageLayout.topMargin = 54;
  pageLayout.bottomMargin = 50;
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = forHeader(print.reference);
  defaultForAllPages.centerHeader = MARKING;
  defaultForAllPages.leftFooter = forHeader(print.name);
  defaultForAllPages.rightFooter = "Page &P of &N";
}

/** An ampersand begins a code in Excel's headers and footers; two of them are one. */
function forHeader(text: string): string {
  return text.replaceAll("&", "&&");
}
