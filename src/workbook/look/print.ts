/** Printed on every page of a sheet that is not for publication (docs/domain.md section 6). */
export const MARKING = "Official – Sensitive";

/** How a sheet is printed: one page wide, with the page's number on each. */
export interface Print {
  orientation: "Portrait" | "Landscape";
  paper: "A3" | "A4";
  /** Bottom left of every page. */
  name: string;
  /** Of the review; top left of every page. */
  reference: string;
  /** All of it on one page. */
  onePage?: true;
  /** It will be published, and so carries no marking. */
  forPublication?: true;
  /** The area printed, where it is not the whole sheet. */
  area?: Excel.Range;
  /** The rows that begin a page, from 0, where it is not left to Excel. */
  pageStarts?: readonly number[];
}

/** From the edge of the page to the words above and below it, in points. */
const EDGE = 22;

/** @param titleRow the row that is repeated on every page, from 0; `null` for none. Nothing is sent yet. */
export function queuePrint(sheet: Excel.Worksheet, print: Print, titleRow: number | null): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.onePage ? 1 : 0 };
  // In points. The widest sheets are small enough in print: narrow margins give them all the room there is.
  const side = print.paper === "A3" ? 22 : 28;
  pageLayout.leftMargin = side;
  pageLayout.rightMargin = side;
  pageLayout.topMargin = 46;
  pageLayout.bottomMargin = 42;
  // Those of a sheet that came from elsewhere may leave the words above and below a page no room.
  pageLayout.headerMargin = EDGE;
  pageLayout.footerMargin = EDGE;
  if (titleRow !== null) pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (print.area) pageLayout.setPrintArea(print.area);
  if (print.pageStarts) queuePageStarts(sheet, print.pageStarts);
  const { defaultForAllPages } = pageLayout.headersFooters;
  const words = onEveryPage({ ...print, marking: print.forPublication ? "" : MARKING });
  defaultForAllPages.leftHeader = words.leftHeader;
  defaultForAllPages.centerHeader = words.centerHeader;
  defaultForAllPages.leftFooter = words.leftFooter;
  defaultForAllPages.rightFooter = words.rightFooter;
}

/** What stands above and below every printed page, in Excel's codes for headers and footers. */
export interface PageWords {
  leftHeader: string;
  centerHeader: string;
  leftFooter: string;
  rightFooter: string;
}

/** @param marking the protective marking, or another word of warning; "" for none */
export function onEveryPage({
  reference,
  name,
  marking,
}: Pick<Print, "reference" | "name"> & { marking: string }): PageWords {
  return {
    leftHeader: forHeader(reference),
    centerHeader: marking === "" ? "" : `${BOLD}${marking}`,
    leftFooter: forHeader(name),
    rightFooter: `${PLAIN}Page &P of &N`,
  };
}

/** The rows that begin a page; others that did no longer do. Nothing is sent yet. */
export function queuePageStarts(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** The size comes first: a figure after it would be part of it. */
const PLAIN = '&9&"Arial,Regular"';
const BOLD = '&9&"Arial,Bold"';

/** Excel takes 255 characters in a header, codes included. */
const LONGEST = 200;

/** Asks for the words above the pages of a sheet: `markedWith` says the reference after the next request. */
export function askAbove(sheet: Excel.Worksheet): Excel.HeaderFooter {
  return sheet.pageLayout.headersFooters.defaultForAllPages.load("leftHeader,centerHeader");
}

/** The reference above the pages of a sheet, "" where it has none; `null` where they are not marked as the add-in marks them. */
export function markedWith({ leftHeader, centerHeader }: Excel.HeaderFooter): string | null {
  if (!centerHeader.endsWith(MARKING)) return null;
  return leftHeader.startsWith(PLAIN) ? leftHeader.slice(PLAIN.length).replaceAll("&&", "&") : "";
}

/** Another reference above the pages. Nothing is sent yet. */
export function queueReferenceAbove(words: Excel.HeaderFooter, reference: string): void {
  words.leftHeader = forHeader(reference);
}

/** An ampersand begins a code in Excel's headers and footers; two of them are one. */
function forHeader(text: string): string {
  return text === "" ? "" : `${PLAIN}${text.slice(0, LONGEST).replaceAll("&", "&&")}`;
}
