import type { Definitions } from "../apiObject";
import { chart, chartCollection } from "./chart/chart";
import {
  chartAreaFormat,
  chartDataTable,
  chartDataTableFormat,
  chartPlotArea,
  chartPlotAreaFormat,
} from "./chart/areas";
import { chartDataLabel, chartDataLabelFormat, chartDataLabels } from "./chart/labels";
import { chartBorder, chartFill, chartFont, chartLineFormat, chartSeriesFormat } from "./chart/looks";
import {
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartGridlines,
  chartGridlinesFormat,
} from "./chart/axes";
import {
  chartFormatString,
  chartLegend,
  chartLegendEntries,
  chartLegendEntry,
  chartLegendFormat,
  chartTitle,
  chartTitleFormat,
} from "./chart/parts";
import { chartPoint, chartPointFormat, chartPoints } from "./chart/points";
import { chartSeries, chartSeriesCollection } from "./chart/series";
import { chartTrendline, chartTrendlineFormat, chartTrendlines } from "./chart/trendlines";
import { comment, commentCollection } from "./comment/comments";
import { commentReply, commentReplyCollection } from "./comment/replies";
import { conditionalFormatCollection } from "./conditionalFormat/collection";
import { conditionalFormat } from "./conditionalFormat/conditionalFormat";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditionalFormat/rangeFormat";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  textConditionalFormat,
} from "./conditionalFormat/rules";
import {
  colorScaleConditionalFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
  negativeFormat,
  positiveFormat,
  presetConditionalFormat,
  topBottomConditionalFormat,
} from "./conditionalFormat/scales";
import { dataValidation } from "./dataValidation/dataValidation";
import { autoFilter, filter } from "./filter/autoFilter";
import { headerFooter, headerFooterGroup } from "./pageLayout/headersFooters";
import { pageLayout } from "./pageLayout/pageLayout";
import { rangeAreas, rangeCollection } from "./range/areas";
import { rangeAreasCollection, workbookRangeAreas } from "./range/dependencies";
import { range } from "./range/range";
import { removeDuplicatesResult } from "./range/search";
import { rangeSort } from "./range/sort";
import { rangeView, rangeViewCollection } from "./range/view";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from "./rangeFormat/rangeFormat";
import { tableCollection } from "./table/collection";
import { tableColumn, tableColumnCollection } from "./table/columns";
import { tableRow, tableRowCollection } from "./table/rows";
import { tableScopedCollection } from "./table/scopedCollection";
import { tableSort } from "./table/sort";
import { table } from "./table/table";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
} from "./workbook/addinServices";
import { application, runtime, workbookCreated } from "./workbook/application";
import { binding, bindingCollection } from "./workbook/bindings";
import { cultureInfo, datetimeFormatInfo, iterativeCalculation, numberFormatInfo } from "./workbook/culture";
import { functionResult, functions } from "./workbook/functions";
import {
  style,
  styleBorder,
  styleBorderCollection,
  styleCollection,
  styleFill,
  styleFont,
} from "./workbook/styles";
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from "./workbook/customXmlParts";
import { customProperty, customPropertyCollection, documentProperties } from "./workbook/documentProperties";
import { namedItem, namedItemCollection } from "./workbook/namedItems";
import { workbookProtection } from "./workbook/protection";
import { setting, settingCollection } from "./workbook/settings";
import { workbook } from "./workbook/workbook";
import { worksheetCollection } from "./worksheet/collection";
import { sheetProperty, sheetPropertyCollection } from "./worksheet/customProperties";
import { pageBreak, pageBreakCollection } from "./worksheet/pageBreaks";
import { freezePanes } from "./worksheet/freezePanes";
import { worksheetProtection } from "./worksheet/protection";
import { shapeCollection } from "./worksheet/shapes";
import { worksheet } from "./worksheet/worksheet";

/** What every type of the API can do: the registry that requests are answered from. */
export const definitions: Definitions = {
  // workbook
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  WorkbookCreated: workbookCreated,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  IterativeCalculation: iterativeCalculation,
  BindingCollection: bindingCollection,
  Binding: binding,
  StyleCollection: styleCollection,
  Style: style,
  StyleFont: styleFont,
  StyleFill: styleFill,
  StyleBorderCollection: styleBorderCollection,
  StyleBorder: styleBorder,
  Functions: functions,
  FunctionResult: functionResult,
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,

  // worksheet
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  WorksheetCustomPropertyCollection: sheetPropertyCollection,
  WorksheetCustomProperty: sheetProperty,
  ShapeCollection: shapeCollection,

  // pageLayout
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,

  // range
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  WorkbookRangeAreas: workbookRangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RangeSort: rangeSort,
  RemoveDuplicatesResult: removeDuplicatesResult,

  // rangeFormat
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,

  // conditionalFormat
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: positiveFormat,
  ConditionalDataBarNegativeFormat: negativeFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  PresetCriteriaConditionalFormat: presetConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,

  // dataValidation
  DataValidation: dataValidation,

  // table
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,

  // filter
  AutoFilter: autoFilter,
  Filter: filter,

  // comment
  CommentCollection: commentCollection,
  Comment: comment,
  CommentReplyCollection: commentReplyCollection,
  CommentReply: commentReply,

  // chart
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartLegendEntryCollection: chartLegendEntries,
  ChartLegendEntry: chartLegendEntry,
  ChartPointsCollection: chartPoints,
  ChartPoint: chartPoint,
  ChartTrendlineCollection: chartTrendlines,
  ChartTrendline: chartTrendline,
  ChartPlotArea: chartPlotArea,
  ChartDataTable: chartDataTable,
  ChartDataLabels: chartDataLabels,
  ChartDataLabel: chartDataLabel,
  ChartFormatString: chartFormatString,
  ChartAreaFormat: chartAreaFormat,
  ChartPlotAreaFormat: chartPlotAreaFormat,
  ChartDataTableFormat: chartDataTableFormat,
  ChartTitleFormat: chartTitleFormat,
  ChartLegendFormat: chartLegendFormat,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartPointFormat: chartPointFormat,
  ChartTrendlineFormat: chartTrendlineFormat,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFont: chartFont,
  ChartFill: chartFill,
  ChartBorder: chartBorder,
  ChartLineFormat: chartLineFormat,
};
