import type { Area } from "./contents";

export interface PageLayoutContents {
  orientation?: "portrait" | "landscape";
  /** The number of the paper in the .xlsx format: 8 is A3, 9 is A4. */
  paperSize?: number;
  /** Percent. */
  scale?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  /** Inches. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  printArea?: Area[];
  titleRows?: { from: number; to: number };
  titleColumns?: { from: number; to: number };
  headersFooters?: {
    /** The texts in Excel's own codes (&L, &C, &R are split here; &P, &N, &D … stay). */
    default: HeaderFooterTexts;
    even?: HeaderFooterTexts;
    first?: HeaderFooterTexts;
  };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  printOrder?: "downThenOver" | "overThenDown";
  printComments?: "none" | "endSheet" | "inPlace";
  firstPageNumber?: number;
  rowBreaks?: number[];
  columnBreaks?: number[];
}

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}
