import { cellsFoundFacts } from "./cellsFound.facts";
import { loadingFacts } from "./loading.facts";
import { moreEventsFacts } from "./moreEvents.facts";
import { rulesOfKindsFacts } from "./rulesOfKinds.facts";
import { stylesFacts } from "./styles.facts";
import { calledFunctionsFacts } from "./calledFunctions.facts";
import { chartLooksFacts } from "./chartLooks.facts";
import { partsOfWorkbooksFacts } from "./partsOfWorkbooks.facts";
import { calculatedColumnsFacts } from "./calculatedColumns.facts";
import { chartsFacts } from "./charts.facts";
import { commentsFacts } from "./comments.facts";
import { conditionalFormatsFacts } from "./conditionalFormats.facts";
import { dataValidationFacts } from "./dataValidation.facts";
import { eventsFacts } from "./events.facts";
import type { FactGroup } from "./fact";
import { copiesFacts } from "./copies.facts";
import { ruleLimitsFacts } from "./ruleLimits.facts";
import { nameCasesFacts } from "./nameCases.facts";
import { tableCasesFacts } from "./tableCases.facts";
import { changesToldFacts } from "./changesTold.facts";
import { sortingFacts } from "./sorting.facts";
import { formulaShiftsFacts } from "./formulaShifts.facts";
import { formulaTextsFacts } from "./formulaTexts.facts";
import { protectedSheetsFacts } from "./protectedSheets.facts";
import { textFormulasFacts } from "./textFormulas.facts";
import { mathsFormulasFacts } from "./mathsFormulas.facts";
import { lookupFormulasFacts } from "./lookupFormulas.facts";
import { logicFormulasFacts } from "./logicFormulas.facts";
import { dateFormulasFacts } from "./dateFormulas.facts";
import { countingFormulasFacts } from "./countingFormulas.facts";
import { arrayFormulasFacts } from "./arrayFormulas.facts";
import { filtersFacts } from "./filters.facts";
import { formulaResultsFacts } from "./formulaResults.facts";
import { frozenPanesFacts } from "./frozenPanes.facts";
import { functionsFacts } from "./functions.facts";
import { mergedCellsFacts } from "./mergedCells.facts";
import { namesFacts } from "./names.facts";
import { outlinesFacts } from "./outlines.facts";
import { pageLayoutFacts } from "./pageLayout.facts";
import { protectionFacts } from "./protection.facts";
import { rangeEditsFacts } from "./rangeEdits.facts";
import { rangeFormatsFacts } from "./rangeFormats.facts";
import { rangeNavigationFacts } from "./rangeNavigation.facts";
import { rangeShiftsFacts } from "./rangeShifts.facts";
import { structuredReferencesFacts } from "./structuredReferences.facts";
import { tableEventsFacts } from "./tableEvents.facts";
import { tableMakingFacts } from "./tableMaking.facts";
import { tableNamesFacts } from "./tableNames.facts";
import { tableRowsAndColumnsFacts } from "./tableRowsAndColumns.facts";
import { tableShapeFacts } from "./tableShape.facts";
import { valuesFacts } from "./values.facts";
import { workbookFacts } from "./workbook.facts";
import { worksheetAddingFacts } from "./worksheetAdding.facts";
import { worksheetChangingFacts } from "./worksheetChanging.facts";
import { worksheetCopyingFacts } from "./worksheetCopying.facts";
import { worksheetFindingFacts } from "./worksheetFinding.facts";
import { worksheetRangesFacts } from "./worksheetRanges.facts";

/** Every fact about Excel that is written down, by subject. */
export const allFacts: readonly FactGroup[] = [
  ...cellsFoundFacts,
  ...loadingFacts,
  ...stylesFacts,
  ...rulesOfKindsFacts,
  ...moreEventsFacts,
  ...calledFunctionsFacts,
  ...chartLooksFacts,
  ...partsOfWorkbooksFacts,
  ...calculatedColumnsFacts,
  ...chartsFacts,
  ...commentsFacts,
  ...conditionalFormatsFacts,
  ...dataValidationFacts,
  ...eventsFacts,
  ...changesToldFacts,
  ...filtersFacts,
  ...formulaResultsFacts,
  ...frozenPanesFacts,
  ...functionsFacts,
  ...mergedCellsFacts,
  ...namesFacts,
  ...outlinesFacts,
  ...pageLayoutFacts,
  ...protectionFacts,
  ...sortingFacts,
  ...formulaShiftsFacts,
  ...formulaTextsFacts,
  ...protectedSheetsFacts,
  ...rangeEditsFacts,
  ...rangeFormatsFacts,
  ...rangeNavigationFacts,
  ...rangeShiftsFacts,
  ...structuredReferencesFacts,
  ...tableEventsFacts,
  ...copiesFacts,
  ...ruleLimitsFacts,
  ...nameCasesFacts,
  ...tableCasesFacts,
  ...tableMakingFacts,
  ...tableNamesFacts,
  ...tableRowsAndColumnsFacts,
  ...tableShapeFacts,
  ...valuesFacts,
  ...workbookFacts,
  ...worksheetAddingFacts,
  ...worksheetChangingFacts,
  ...worksheetCopyingFacts,
  ...worksheetFindingFacts,
  ...worksheetRangesFacts,
  ...textFormulasFacts,
  ...mathsFormulasFacts,
  ...lookupFormulasFacts,
  ...logicFormulasFacts,
  ...dateFormulasFacts,
  ...countingFormulasFacts,
  ...arrayFormulasFacts,
];
