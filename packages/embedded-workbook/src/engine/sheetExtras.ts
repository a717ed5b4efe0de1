import type { CommentContents, SheetProtectionContents } from "./contents";
import type { PageLayoutContents } from "./pageLayoutContents";
import type { SheetContents } from "./workbookContents";

/** What a sheet has that Univer has no place for. */
export interface SheetExtras {
  veryHidden: boolean;
  showHeadings: boolean;
  /** Worksheet.enableCalculation: it is kept; formulas are calculated whatever it is. */
  enableCalculation?: boolean;
  zoom?: number;
  pageLayout: PageLayoutContents;
  protection?: SheetProtectionContents;
  comments: CommentContents[];
  /** The properties that add-ins have given the sheet, by their keys in small letters. */
  customProperties: Map<string, { key: string; value: string }>;
  /** Rows whose height a person set; those of the others follow the text. */
  customHeights: Set<number>;
}

export function emptyExtras(): SheetExtras {
  return {
    veryHidden: false,
    showHeadings: true,
    pageLayout: {},
    comments: [],
    customProperties: new Map(),
    customHeights: new Set(),
  };
}

/** The extras of a sheet that was read from a file. */
export function extrasOfSheet(sheet: SheetContents): SheetExtras {
  const customHeights = [...sheet.rows].filter(([, row]) => row.customHeight).map(([row]) => row);
  return {
    veryHidden: sheet.visibility === "veryHidden",
    showHeadings: sheet.showHeadings,
    ...(sheet.zoom !== undefined && { zoom: sheet.zoom }),
    pageLayout: sheet.pageLayout,
    ...(sheet.protection && { protection: sheet.protection }),
    comments: sheet.comments,
    customProperties: new Map(
      (sheet.customProperties ?? []).map(({ key, value }) => [key.toLowerCase(), { key, value }]),
    ),
    customHeights: new Set(customHeights),
  };
}
