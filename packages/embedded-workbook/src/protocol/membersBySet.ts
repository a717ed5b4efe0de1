/**
 * Which ExcelApi brings what is known here, type by type, where it is not the first. Made from Microsoft's types by
 * `npm run supported`; a test fails while the two differ.
 */
export const MEMBERS_BY_SET = `
Application 1.6 suspendApiCalculationUntilNextSync
Application 1.9 calculationEngineVersion calculationState suspendScreenUpdatingUntilNextSync
Application 1.11 decimalSeparator thousandsSeparator useSystemSeparators
AutoFilter 1.9 apply clearCriteria criteria enabled getRange getRangeOrNullObject isDataFiltered reapply remove
AutoFilter 1.14 clearColumnCriteria
CellValueConditionalFormat 1.6 format rule
Chart 1.2 worksheet
Chart 1.7 chartType id
ChartAxis 1.7 reversePlotOrder visible
ChartAxis 1.8 numberFormat
ChartCollection 1.4 getCount getItemOrNullObject
ChartLineFormat 1.7 lineStyle
ChartSeries 1.7 chartType delete gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle setValues setXAxisValues
ChartSeries 1.8 overlap
ChartSeriesCollection 1.4 getCount
ChartSeriesCollection 1.7 add
Comment 1.10 authorEmail authorName content creationDate delete getLocation id replies
Comment 1.11 resolved
Comment 1.12 contentType
CommentCollection 1.10 add getCount getItem getItemAt getItemByCell getItemByReplyId items
CommentCollection 1.14 getItemOrNullObject
CommentReply 1.10 authorEmail authorName content creationDate delete getLocation getParentComment id
CommentReply 1.11 resolved
CommentReply 1.12 contentType
CommentReplyCollection 1.10 add getCount getItem getItemAt items
CommentReplyCollection 1.14 getItemOrNullObject
ConditionalFormat 1.6 cellValue cellValueOrNullObject colorScaleOrNullObject custom customOrNullObject dataBarOrNullObject delete getRange getRangeOrNullObject iconSetOrNullObject id presetOrNullObject priority stopIfTrue textComparison textComparisonOrNullObject topBottomOrNullObject type
ConditionalFormat 1.9 getRanges
ConditionalFormatCollection 1.6 add clearAll getCount getItem getItemAt items
ConditionalFormatCollection 1.14 getItemOrNullObject
ConditionalFormatRule 1.6 formula
ConditionalRangeBorder 1.6 color sideIndex style
ConditionalRangeBorderCollection 1.6 bottom count getItem getItemAt items left right top
ConditionalRangeFill 1.6 clear color
ConditionalRangeFont 1.6 bold clear color italic strikethrough underline
ConditionalRangeFormat 1.6 borders fill font numberFormat
CustomConditionalFormat 1.6 format rule
CustomProperty 1.7 delete key type value
CustomPropertyCollection 1.7 add deleteAll getCount getItem getItemOrNullObject items
CustomXmlPart 1.5 delete getXml id namespaceUri setXml
CustomXmlPartCollection 1.5 add getByNamespace getCount getItem getItemOrNullObject items
CustomXmlPartScopedCollection 1.5 getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject items
DataValidation 1.8 clear errorAlert ignoreBlanks prompt rule type valid
DataValidation 1.9 getInvalidCells getInvalidCellsOrNullObject
DocumentProperties 1.7 author category comments company creationDate custom keywords lastAuthor manager revisionNumber subject title
Filter 1.2 apply applyBottomItemsFilter applyBottomPercentFilter applyCellColorFilter applyCustomFilter applyDynamicFilter applyFontColorFilter applyTopItemsFilter applyTopPercentFilter applyValuesFilter clear criteria
FormatProtection 1.2 formulaHidden locked
HeaderFooter 1.9 centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader
HeaderFooterGroup 1.9 defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale
NamedItem 1.4 comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject
NamedItem 1.7 formula
NamedItemCollection 1.4 add getCount getItemOrNullObject
PageBreak 1.9 delete getCellAfterBreak
PageBreakCollection 1.9 add getCount getItem removePageBreaks
PageLayout 1.9 blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom
Range 1.2 columnHidden getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden sort unmerge
Range 1.3 getVisibleView
Range 1.4 getIntersectionOrNullObject getUsedRangeOrNullObject
Range 1.6 calculate conditionalFormats
Range 1.7 getAbsoluteResizedRange getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal
Range 1.8 dataValidation
Range 1.9 copyFrom find findOrNullObject getCellProperties getColumnProperties getRowProperties getTables removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties
Range 1.10 group height hideGroupDetails left showGroupDetails top ungroup width
Range 1.12 hasSpill
Range 1.13 getExtendedRange getMergedAreasOrNullObject getRangeEdge
RangeAreas 1.9 address addressLocal areaCount areas cellCount clear conditionalFormats format getIntersectionOrNullObject isEntireColumn isEntireRow worksheet
RangeBorder 1.9 tintAndShade
RangeBorderCollection 1.9 tintAndShade
RangeCollection 1.9 getCount getItemAt items
RangeFont 1.9 strikethrough subscript superscript tintAndShade
RangeFormat 1.2 autofitColumns autofitRows columnWidth protection rowHeight
RangeFormat 1.7 textOrientation useStandardHeight useStandardWidth
RangeFormat 1.9 indentLevel readingOrder shrinkToFit
RangeSort 1.2 apply
RangeView 1.3 cellAddresses columnCount formulas formulasLocal getRange index numberFormat rowCount rows text valueTypes values
RangeViewCollection 1.3 getItemAt items
RangeViewCollection 1.4 getCount
RemoveDuplicatesResult 1.9 removed uniqueRemaining
Runtime 1.8 enableEvents
Setting 1.4 delete key value
SettingCollection 1.4 add getCount getItem getItemOrNullObject items
ShapeCollection 1.9 getCount
Table 1.2 clearFilters convertToRange reapplyFilters sort worksheet
Table 1.3 highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton
Table 1.7 onChanged onSelectionChanged
Table 1.8 legacyId
Table 1.9 autoFilter
Table 1.13 resize
TableCollection 1.4 getCount getItemOrNullObject
TableCollection 1.7 onChanged
TableColumn 1.2 filter
TableColumnCollection 1.4 getCount getItemOrNullObject
TableRowCollection 1.4 getCount
TableScopedCollection 1.9 getCount getFirst getItem items
TableScopedCollection 1.14 getItemOrNullObject
TableSort 1.2 apply clear fields matchCase method reapply
TextConditionalFormat 1.6 format rule
Workbook 1.4 settings
Workbook 1.5 customXmlParts
Workbook 1.7 getActiveCell name properties protection
Workbook 1.8 readOnly
Workbook 1.9 getSelectedRanges
Workbook 1.10 comments
Workbook 1.13 insertWorksheetsFromBase64
WorkbookProtection 1.7 protect protected unprotect
Worksheet 1.2 protection
Worksheet 1.4 getUsedRangeOrNullObject names
Worksheet 1.5 getNext getNextOrNullObject getPrevious getPreviousOrNullObject
Worksheet 1.6 calculate
Worksheet 1.7 copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor
Worksheet 1.8 showGridlines showHeadings
Worksheet 1.9 autoFilter getRanges horizontalPageBreaks pageLayout shapes
Worksheet 1.10 comments
Worksheet 1.14 onProtectionChanged
WorksheetCollection 1.4 getCount getItemOrNullObject
WorksheetCollection 1.5 getFirst getLast
WorksheetCollection 1.7 onActivated onAdded onDeactivated onDeleted
WorksheetCollection 1.9 onChanged onSelectionChanged
WorksheetCollection 1.14 onProtectionChanged
WorksheetFreezePanes 1.7 freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze
WorksheetProtection 1.2 options protect protected
WorksheetProtection 1.7 unprotect
`;
