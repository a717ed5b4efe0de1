import { chart, chartCollection } from "./chart";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartLegend, chartTitle } from "./chartParts";
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chartSeries";
import { autoFilter, filter } from "./autoFilter";
import { namedItem, namedItemCollection } from "./namedItem";
import { dataValidation } from "./dataValidation";
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  textConditionalFormat,
} from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditionalRangeFormat";
import { application, runtime } from "./application";
import { commentReply, commentReplyCollection } from "./commentReplies";
import { comment, commentCollection } from "./comments";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXmlParts";
import { customProperty, customPropertyCollection, documentProperties } from "./documentProperties";
import { freezePanes } from "./freezePanes";
import { headerFooter, headerFooterGroup } from "./headersFooters";
import { pageLayout } from "./pageLayout";
import { workbookProtection, worksheetProtection } from "./protection";
import { setting, settingCollection } from "./settings";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from "./rangeFormat";
import { removeDuplicatesResult } from "./rangeSearch";
import { rangeSort } from "./rangeSort";
import { rangeView, rangeViewCollection } from "./rangeView";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection } from "./tableColumn";
import { tableRow, tableRowCollection } from "./tableRow";
import { tableSort } from "./tableSort";
import {
  ApplicationType,
  RuntimeType,
  WorkbookProtectionType,
  WorksheetProtectionType,
  SettingCollectionType,
  SettingType,
  CustomXmlPartCollectionType,
  CustomXmlPartScopedCollectionType,
  CustomXmlPartType,
  DocumentPropertiesType,
  CustomPropertyCollectionType,
  CustomPropertyType,
  PageLayoutType,
  HeaderFooterGroupType,
  HeaderFooterType,
  CommentCollectionType,
  CommentType,
  CommentReplyCollectionType,
  CommentReplyType,
  FreezePanesType,
  FormatProtectionType,
  RangeAreasType,
  RangeBorderCollectionType,
  RangeBorderType,
  RangeCollectionType,
  RangeFillType,
  RangeFontType,
  RangeFormatType,
  RangeSortType,
  RangeType,
  RangeViewCollectionType,
  RangeViewType,
  RemoveDuplicatesResultType,
  TableCollectionType,
  TableColumnCollectionType,
  TableColumnType,
  TableRowCollectionType,
  TableRowType,
  TableSortType,
  TableType,
  WorkbookType,
  WorksheetCollectionType,
  WorksheetType,
  ConditionalFormatCollectionType,
  ConditionalFormatType,
  CustomConditionalFormatType,
  CellValueConditionalFormatType,
  TextConditionalFormatType,
  ConditionalFormatRuleType,
  ConditionalRangeFormatType,
  ConditionalRangeFillType,
  ConditionalRangeFontType,
  ConditionalRangeBorderCollectionType,
  ConditionalRangeBorderType,
  DataValidationType,
  NamedItemCollectionType,
  NamedItemType,
  AutoFilterType,
  FilterType,
  ChartCollectionType,
  ChartType,
  ChartTitleType,
  ChartLegendType,
  ChartAxesType,
  ChartAxisType,
  ChartAxisTitleType,
  ChartGridlinesType,
  ChartSeriesCollectionType,
  ChartSeriesType,
  ChartSeriesFormatType,
  ChartFillType,
  ChartLineFormatType,
} from "./types";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

// Every type of the API that the embedded workbook knows.
WorkbookType.define(workbook);
WorksheetCollectionType.define(worksheetCollection);
WorksheetType.define(worksheet);
FreezePanesType.define(freezePanes);
RangeType.define(range);
RangeFormatType.define(rangeFormat);
RangeFillType.define(rangeFill);
RangeFontType.define(rangeFont);
RangeBorderCollectionType.define(rangeBorderCollection);
RangeBorderType.define(rangeBorder);
FormatProtectionType.define(formatProtection);
RangeAreasType.define(rangeAreas);
RangeCollectionType.define(rangeCollection);
RangeViewType.define(rangeView);
RangeViewCollectionType.define(rangeViewCollection);
RangeSortType.define(rangeSort);
RemoveDuplicatesResultType.define(removeDuplicatesResult);
TableCollectionType.define(tableCollection);
TableType.define(table);
TableColumnCollectionType.define(tableColumnCollection);
TableColumnType.define(tableColumn);
TableRowCollectionType.define(tableRowCollection);
TableRowType.define(tableRow);
TableSortType.define(tableSort);
ApplicationType.define(application);
RuntimeType.define(runtime);
WorkbookProtectionType.define(workbookProtection);
WorksheetProtectionType.define(worksheetProtection);
SettingCollectionType.define(settingCollection);
SettingType.define(setting);
CustomXmlPartCollectionType.define(customXmlPartCollection);
CustomXmlPartScopedCollectionType.define(customXmlPartScopedCollection);
CustomXmlPartType.define(customXmlPart);
DocumentPropertiesType.define(documentProperties);
CustomPropertyCollectionType.define(customPropertyCollection);
CustomPropertyType.define(customProperty);
PageLayoutType.define(pageLayout);
HeaderFooterGroupType.define(headerFooterGroup);
HeaderFooterType.define(headerFooter);
CommentCollectionType.define(commentCollection);
CommentType.define(comment);
CommentReplyCollectionType.define(commentReplyCollection);
CommentReplyType.define(commentReply);
ConditionalFormatCollectionType.define(conditionalFormatCollection);
ConditionalFormatType.define(conditionalFormat);
CustomConditionalFormatType.define(customConditionalFormat);
CellValueConditionalFormatType.define(cellValueConditionalFormat);
TextConditionalFormatType.define(textConditionalFormat);
ConditionalFormatRuleType.define(conditionalFormatRule);
ConditionalRangeFormatType.define(conditionalRangeFormat);
ConditionalRangeFillType.define(conditionalRangeFill);
ConditionalRangeFontType.define(conditionalRangeFont);
ConditionalRangeBorderCollectionType.define(conditionalRangeBorderCollection);
ConditionalRangeBorderType.define(conditionalRangeBorder);
DataValidationType.define(dataValidation);
NamedItemCollectionType.define(namedItemCollection);
NamedItemType.define(namedItem);
AutoFilterType.define(autoFilter);
FilterType.define(filter);
ChartCollectionType.define(chartCollection);
ChartType.define(chart);
ChartTitleType.define(chartTitle);
ChartLegendType.define(chartLegend);
ChartAxesType.define(chartAxes);
ChartAxisType.define(chartAxis);
ChartAxisTitleType.define(chartAxisTitle);
ChartGridlinesType.define(chartGridlines);
ChartSeriesCollectionType.define(chartSeriesCollection);
ChartSeriesType.define(chartSeries);
ChartSeriesFormatType.define(chartSeriesFormat);
ChartFillType.define(chartFill);
ChartLineFormatType.define(chartLineFormat);

export { WorkbookType };
