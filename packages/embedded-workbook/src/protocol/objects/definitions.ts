import type { Definitions } from "../apiObject";
import { chart, chartCollection } from "./chart/chart";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartLegend, chartTitle } from "./chart/parts";
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chart/series";
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
import { dataValidation } from "./dataValidation/dataValidation";
import { autoFilter, filter } from "./filter/autoFilter";
import { headerFooter, headerFooterGroup } from "./pageLayout/headersFooters";
import { horizontalPageBreaks, pageBreak } from "./pageLayout/pageBreaks";
import { pageLayout } from "./pageLayout/pageLayout";
import { rangeAreas, rangeCollection } from "./range/areas";
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
import { application, runtime } from "./workbook/application";
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
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,

  // worksheet
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  ShapeCollection: shapeCollection,

  // pageLayout
  PageLayout: pageLayout,
  PageBreakCollection: horizontalPageBreaks,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,

  // range
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
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
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
};
