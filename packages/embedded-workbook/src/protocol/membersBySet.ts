/**
 * Which ExcelApi brings what is known here, type by type, where it is not the first. Made from Microsoft's types by
 * `npm run supported`; a test fails while the two differ.
 */
export const MEMBERS_BY_SET = `
Application 1.6 suspendApiCalculationUntilNextSync
Application 1.9 calculationEngineVersion calculationState iterativeCalculation suspendScreenUpdatingUntilNextSync
Application 1.11 cultureInfo decimalSeparator thousandsSeparator useSystemSeparators
AutoFilter 1.9 apply clearCriteria criteria enabled getRange getRangeOrNullObject isDataFiltered reapply remove
AutoFilter 1.14 clearColumnCriteria
Binding 1.2 onDataChanged onSelectionChanged
Binding 1.3 delete
BindingCollection 1.3 add addFromNamedItem addFromSelection
BindingCollection 1.4 getCount getItemOrNullObject
CellValueConditionalFormat 1.6 format rule
Chart 1.2 worksheet
Chart 1.7 chartType id showAllFieldButtons
Chart 1.8 categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style
Chart 1.9 activate
Chart 1.14 getDataTable getDataTableOrNullObject
ChartAreaFormat 1.7 border
ChartAxes 1.7 getItem
ChartAxis 1.7 axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType setCategoryNames setCustomDisplayUnit showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing type visible
ChartAxis 1.8 alignment isBetweenCategories multiLevel numberFormat offset position positionAt setPositionAt textOrientation
ChartAxis 1.9 linkNumberFormat
ChartAxisFormat 1.8 fill
ChartAxisTitle 1.8 setFormula
ChartAxisTitle 1.12 textOrientation
ChartAxisTitleFormat 1.8 border fill
ChartBorder 1.7 color lineStyle weight
ChartBorder 1.8 clear
ChartCollection 1.4 getCount getItemOrNullObject
ChartCollection 1.8 onActivated onAdded onDeactivated onDeleted
ChartDataLabel 1.7 position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue
ChartDataLabel 1.8 autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width
ChartDataLabel 1.9 linkNumberFormat
ChartDataLabelFormat 1.8 border
ChartDataLabels 1.8 autoText horizontalAlignment numberFormat textOrientation verticalAlignment
ChartDataLabels 1.9 linkNumberFormat
ChartDataTable 1.14 format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible
ChartDataTableFormat 1.14 border fill font
ChartFill 1.16 getSolidColor
ChartFormatString 1.7 font
ChartLegend 1.7 height left legendEntries showShadow top width
ChartLegendEntry 1.7 visible
ChartLegendEntry 1.8 index
ChartLegendEntryCollection 1.7 getCount getItemAt items
ChartLegendFormat 1.8 border
ChartLineFormat 1.7 lineStyle weight
ChartPlotArea 1.8 format height insideHeight insideLeft insideTop insideWidth left position top width
ChartPlotAreaFormat 1.8 border fill
ChartPoint 1.7 dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle
ChartPointFormat 1.7 border
ChartPointsCollection 1.4 getCount
ChartSeries 1.7 chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines
ChartSeries 1.8 axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap varyByCategories
ChartSeries 1.9 bubbleScale
ChartSeries 1.12 getDimensionValues
ChartSeries 1.15 getDimensionDataSourceString getDimensionDataSourceType
ChartSeriesCollection 1.4 getCount
ChartSeriesCollection 1.7 add
ChartTitle 1.7 getSubstring horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment
ChartTitleFormat 1.7 border
ChartTrendline 1.7 delete format intercept movingAveragePeriod name polynomialOrder type
ChartTrendline 1.8 backwardPeriod forwardPeriod showEquation showRSquared
ChartTrendlineCollection 1.7 add getCount getItem items
ChartTrendlineFormat 1.7 line
ColorScaleConditionalFormat 1.6 criteria threeColorScale
Comment 1.10 authorEmail authorName content creationDate delete getLocation id replies
Comment 1.11 resolved
Comment 1.12 contentType
CommentCollection 1.10 add getCount getItem getItemAt getItemByCell getItemByReplyId items
CommentCollection 1.12 onAdded onChanged onDeleted
CommentCollection 1.14 getItemOrNullObject
CommentReply 1.10 authorEmail authorName content creationDate delete getLocation getParentComment id
CommentReply 1.11 resolved
CommentReply 1.12 contentType
CommentReplyCollection 1.10 add getCount getItem getItemAt items
CommentReplyCollection 1.14 getItemOrNullObject
ConditionalDataBarNegativeFormat 1.6 borderColor fillColor matchPositiveBorderColor matchPositiveFillColor
ConditionalDataBarPositiveFormat 1.6 borderColor fillColor gradientFill
ConditionalFormat 1.6 cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject delete getRange getRangeOrNullObject iconSet iconSetOrNullObject id preset presetOrNullObject priority stopIfTrue textComparison textComparisonOrNullObject topBottom topBottomOrNullObject type
ConditionalFormat 1.9 getRanges
ConditionalFormatCollection 1.6 add clearAll getCount getItem getItemAt items
ConditionalFormatCollection 1.14 getItemOrNullObject
ConditionalFormatRule 1.6 formula
ConditionalRangeBorder 1.6 color sideIndex style
ConditionalRangeBorderCollection 1.6 bottom count getItem getItemAt items left right top
ConditionalRangeFill 1.6 clear color
ConditionalRangeFont 1.6 bold clear color italic strikethrough underline
ConditionalRangeFormat 1.6 borders fill font numberFormat
CultureInfo 1.11 name numberFormat
CultureInfo 1.12 datetimeFormat
CustomConditionalFormat 1.6 format rule
CustomProperty 1.7 delete key type value
CustomPropertyCollection 1.7 add deleteAll getCount getItem getItemOrNullObject items
CustomXmlPart 1.5 delete getXml id namespaceUri setXml
CustomXmlPartCollection 1.5 add getByNamespace getCount getItem getItemOrNullObject items
CustomXmlPartScopedCollection 1.5 getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject items
DataBarConditionalFormat 1.6 axisColor axisFormat barDirection lowerBoundRule negativeFormat positiveFormat showDataBarOnly upperBoundRule
DataValidation 1.8 clear errorAlert ignoreBlanks prompt rule type valid
DataValidation 1.9 getInvalidCells getInvalidCellsOrNullObject
DatetimeFormatInfo 1.12 dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator
DocumentProperties 1.7 author category comments company creationDate custom keywords lastAuthor manager revisionNumber subject title
Filter 1.2 apply applyBottomItemsFilter applyBottomPercentFilter applyCellColorFilter applyCustomFilter applyDynamicFilter applyFontColorFilter applyTopItemsFilter applyTopPercentFilter applyValuesFilter clear criteria
FormatProtection 1.2 formulaHidden locked
FunctionResult 1.2 error value
Functions 1.2 abs accrInt accrIntM acos acosh acot acoth amorLinc and arabic areas asc asin asinh atan atan2 atanh aveDev average averageA averageIf averageIfs bahtText base besselI besselJ besselK besselY beta_Dist beta_Inv bin2Dec bin2Hex bin2Oct binom_Dist binom_Dist_Range binom_Inv bitand bitlshift bitor bitrshift bitxor ceiling_Math ceiling_Precise char chiSq_Dist chiSq_Dist_RT chiSq_Inv chiSq_Inv_RT choose clean code columns combin combina complex concatenate confidence_Norm confidence_T convert cos cosh cot coth count countA countBlank countIf countIfs coupDayBs coupDays coupDaysNc coupNcd coupNum coupPcd csc csch cumIPmt cumPrinc date datevalue daverage day days days360 db dbcs dcount dcountA ddb dec2Bin dec2Hex dec2Oct decimal degrees delta devSq dget disc dmax dmin dollar dollarDe dollarFr dproduct dstDev dstDevP dsum duration dvar dvarP edate effect eoMonth erf erfC erfC_Precise erf_Precise error_Type even exact exp expon_Dist f_Dist f_Dist_RT f_Inv f_Inv_RT fact factDouble false find findB fisher fisherInv fixed floor_Math floor_Precise fv fvschedule gamma gammaLn gammaLn_Precise gamma_Dist gamma_Inv gauss gcd geStep geoMean harMean hex2Bin hex2Dec hex2Oct hlookup hour hypGeom_Dist hyperlink if imAbs imArgument imConjugate imCos imCosh imCot imCsc imCsch imDiv imExp imLn imLog10 imLog2 imPower imProduct imReal imSec imSech imSin imSinh imSqrt imSub imSum imTan imaginary int intRate ipmt irr isErr isError isEven isFormula isLogical isNA isNonText isNumber isOdd isText isoWeekNum ispmt isref kurt large lcm left leftb len lenb ln log log10 logNorm_Dist logNorm_Inv lookup lower match max maxA mduration median mid midb min minA minute mirr mod month mround multiNomial n na negBinom_Dist networkDays networkDays_Intl nominal norm_Dist norm_Inv norm_S_Dist norm_S_Inv not now nper npv numberValue oct2Bin oct2Dec oct2Hex odd oddFPrice oddFYield oddLPrice oddLYield or pduration percentRank_Exc percentRank_Inc percentile_Exc percentile_Inc permut permutationa phi pi pmt poisson_Dist power ppmt price priceDisc priceMat product proper pv quartile_Exc quartile_Inc quotient radians rand randBetween rank_Avg rank_Eq rate received replace replaceB rept right rightb roman round roundDown roundUp rows rri sec sech second seriesSum sheet sheets sign sin sinh skew skew_p sln small sqrt sqrtPi stDevA stDevPA stDev_P stDev_S standardize substitute subtotal sum sumIf sumIfs sumSq syd t t_Dist t_Dist_2T t_Dist_RT t_Inv t_Inv_2T tan tanh tbillEq tbillPrice tbillYield text time timevalue today trim trimMean true trunc type unichar unicode upper value varA varPA var_P var_S vdb vlookup weekNum weekday weibull_Dist workDay workDay_Intl xirr xnpv xor year yearFrac yield yieldDisc yieldMat z_Test
HeaderFooter 1.9 centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader
HeaderFooterGroup 1.9 defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale
IconSetConditionalFormat 1.6 criteria reverseIconOrder showIconOnly style
IterativeCalculation 1.9 enabled maxChange maxIteration
NamedItem 1.4 comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject
NamedItem 1.7 formula
NamedItemCollection 1.4 add getCount getItemOrNullObject
NumberFormatInfo 1.11 numberDecimalSeparator numberGroupSeparator
NumberFormatInfo 1.17 currencySymbol
PageBreak 1.9 columnIndex delete getCellAfterBreak rowIndex
PageBreakCollection 1.9 add getCount getItem items removePageBreaks
PageLayout 1.9 blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom
PresetCriteriaConditionalFormat 1.6 format rule
Range 1.2 columnHidden formulasR1C1 getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden sort unmerge
Range 1.3 getVisibleView
Range 1.4 getIntersectionOrNullObject getUsedRangeOrNullObject
Range 1.6 calculate conditionalFormats
Range 1.7 getAbsoluteResizedRange getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal style
Range 1.8 dataValidation
Range 1.9 autoFill copyFrom find findOrNullObject getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties
Range 1.10 group height hideGroupDetails left showGroupDetails top ungroup width
Range 1.11 moveTo
Range 1.12 getDirectPrecedents getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray
Range 1.13 getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge
Range 1.14 getPrecedents
Range 1.15 getDependents
RangeAreas 1.9 address addressLocal areaCount areas calculate cellCount clear conditionalFormats copyFrom format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject isEntireColumn isEntireRow setDirty style worksheet
RangeAreasCollection 1.12 getCount getItemAt items
RangeBorder 1.9 tintAndShade
RangeBorderCollection 1.9 tintAndShade
RangeCollection 1.9 getCount getItemAt items
RangeFill 1.9 pattern patternColor patternTintAndShade tintAndShade
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
SettingCollection 1.4 add getCount getItem getItemOrNullObject items onSettingsChanged
ShapeCollection 1.9 getCount
Style 1.7 borders builtIn delete fill font formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name numberFormat readingOrder shrinkToFit verticalAlignment wrapText
Style 1.8 autoIndent textOrientation
StyleCollection 1.7 add getItem items
StyleCollection 1.9 getCount getItemAt
StyleCollection 1.14 getItemOrNullObject
Table 1.2 clearFilters convertToRange reapplyFilters sort worksheet
Table 1.3 highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton
Table 1.7 onChanged onSelectionChanged
Table 1.8 legacyId
Table 1.9 autoFilter
Table 1.13 resize
TableCollection 1.4 getCount getItemOrNullObject
TableCollection 1.7 onChanged
TableCollection 1.9 onAdded onDeleted
TableColumn 1.2 filter
TableColumnCollection 1.4 getCount getItemOrNullObject
TableRowCollection 1.4 getCount
TableScopedCollection 1.9 getCount getFirst getItem items
TableScopedCollection 1.14 getItemOrNullObject
TableSort 1.2 apply clear fields matchCase method reapply
TextConditionalFormat 1.6 format rule
TopBottomConditionalFormat 1.6 format rule
Workbook 1.2 functions onSelectionChanged
Workbook 1.4 settings
Workbook 1.5 customXmlParts
Workbook 1.7 getActiveCell name properties protection styles
Workbook 1.8 readOnly
Workbook 1.9 autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty previouslySaved usePrecisionAsDisplayed
Workbook 1.10 comments
Workbook 1.11 close save
Workbook 1.13 insertWorksheetsFromBase64 onActivated
WorkbookProtection 1.7 protect protected unprotect
WorkbookRangeAreas 1.12 addresses areas getRangeAreasBySheet getRangeAreasOrNullObjectBySheet ranges
Worksheet 1.2 protection
Worksheet 1.4 getUsedRangeOrNullObject names
Worksheet 1.5 getNext getNextOrNullObject getPrevious getPreviousOrNullObject
Worksheet 1.6 calculate
Worksheet 1.7 copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor
Worksheet 1.8 onCalculated showGridlines showHeadings
Worksheet 1.9 autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks
Worksheet 1.10 comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels
Worksheet 1.11 onRowHiddenChanged
Worksheet 1.12 customProperties
Worksheet 1.13 onFormulaChanged
Worksheet 1.14 onProtectionChanged tabId
Worksheet 1.17 onNameChanged onVisibilityChanged
WorksheetCollection 1.4 getCount getItemOrNullObject
WorksheetCollection 1.5 getFirst getLast
WorksheetCollection 1.7 onActivated onAdded onDeactivated onDeleted
WorksheetCollection 1.8 onCalculated
WorksheetCollection 1.9 onChanged onFormatChanged onSelectionChanged
WorksheetCollection 1.10 onColumnSorted onRowSorted onSingleClicked
WorksheetCollection 1.11 onRowHiddenChanged
WorksheetCollection 1.13 onFormulaChanged
WorksheetCollection 1.14 onProtectionChanged
WorksheetCollection 1.17 onMoved onNameChanged onVisibilityChanged
WorksheetCustomProperty 1.12 delete key value
WorksheetCustomPropertyCollection 1.12 add getCount getItem getItemOrNullObject items
WorksheetFreezePanes 1.7 freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze
WorksheetProtection 1.2 options protect protected
WorksheetProtection 1.7 unprotect
`;
