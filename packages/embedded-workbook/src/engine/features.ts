import { blanksInFormulas } from "./blanksInFormulas";
import { charts } from "./charts";
import { comments } from "./comments";
import { conditionalFormats } from "./conditionalFormats";
import { conditionalFormatsInPage } from "./conditionalFormatsInPage";
import { dataValidations } from "./dataValidations";
import { dataValidationsInPage } from "./dataValidationsInPage";
import type { Feature } from "./feature";
import { filteredRows } from "./filteredRows";
import { filters } from "./filters";
import { frozenPanes } from "./frozenPanes";
import { functions } from "./functions";
import { hyperlinks } from "./hyperlinks";
import { merges } from "./merges";
import { names } from "./names";
import { notes } from "./notes";
import { nothingShown } from "./nothingShown";
import { printAreas } from "./printAreas";
import { rowHeights } from "./rowHeights";
import { rowReferences } from "./rowReferences";
import { rowRules } from "./rowRules";
import type { Sheet } from "./sheet";
import { tables } from "./tableFeature";
import { tablesInPage } from "./tablesInPage";
import { textsInDoubt } from "./textsInDoubt";
import type { SheetContents } from "./workbookContents";

/** All features of a workbook, in the order in which they are started and loaded, and follow cells. */
export const features: readonly Feature[] = [
  blanksInFormulas,
  functions,
  names,
  rowHeights,
  merges,
  hyperlinks,
  frozenPanes,
  tablesInPage,
  tables,
  filters,
  filteredRows,
  rowReferences,
  rowRules,
  conditionalFormats,
  conditionalFormatsInPage,
  dataValidations,
  dataValidationsInPage,
  comments,
  notes,
  printAreas,
  charts,
  textsInDoubt,
  nothingShown,
];

/** Puts what is on top of the cells (tables, rules, notes …) on a sheet. All sheets of the workbook must be there. */
export function loadFeatures(sheet: Sheet, contents: SheetContents): void {
  for (const feature of features) {
    feature.load?.(sheet, contents);
  }
}
