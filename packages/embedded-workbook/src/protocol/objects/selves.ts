import type { Binding } from "../../engine/bindings";
import type { Chart } from "../../engine/charts";
import type { PlacedComment } from "../../engine/comments";
import type { RemovedDuplicates } from "../../engine/duplicates";
import type { Sheet } from "../../engine/sheet";
import type { Table } from "../../engine/table";
import type { Connection } from "../connection";
import type { AxisRef, GridlinesRef, ListedRef, PartRef as PartRefOfChart, SeriesRef } from "./chart/refs";
import type { CommentsScope, PlacedReply } from "./comment/refs";
import type { ConditionalBorderRef, FormatRef } from "./conditionalFormat/refs";
import type { FilterScope } from "./filter/refs";
import type { HeaderFooterRef } from "./pageLayout/refs";
import type { RangeAreasRef } from "./range/rangeAreasRef";
import type { RangeRef } from "./range/rangeRef";
import type { RangesRef, ViewRef, WorkbookAreasRef } from "./range/refs";
import type { BorderTarget, FormatTarget } from "./rangeFormat/refs";
import type { ColumnRef, RowRef, TablesAtRange, TablesScope } from "./table/refs";
import type {
  AddinRuntime,
  CustomPropertyRef,
  FunctionAnswer,
  NameRef,
  NamesScope,
  PartRef,
  PartsScope,
  SettingRef,
  StyleBorderRef,
  StyleRef,
} from "./workbook/refs";
import type { BreakRef, BreaksRef, SheetPropertyRef } from "./worksheet/refs";

/**
 * Every type of the API that the embedded workbook knows, and what an object of it is about. This is the one list of types:
 * objects name each other by it (`apiObject("Range", …)`), and definitions.ts must say what each can do.
 */
export interface Selves {
  // workbook
  Workbook: Connection;
  Application: Connection;
  Runtime: Connection;
  WorkbookProtection: Connection;
  DocumentProperties: Connection;
  CustomPropertyCollection: Connection;
  CustomProperty: CustomPropertyRef;
  SettingCollection: Connection;
  Setting: SettingRef;
  CustomXmlPartCollection: Connection;
  CustomXmlPartScopedCollection: PartsScope;
  CustomXmlPart: PartRef;
  NamedItemCollection: NamesScope;
  NamedItem: NameRef;
  WorkbookCreated: null;
  CultureInfo: Connection;
  NumberFormatInfo: Connection;
  DatetimeFormatInfo: Connection;
  IterativeCalculation: Connection;
  BindingCollection: Connection;
  Binding: Binding;
  StyleCollection: Connection;
  Style: StyleRef;
  StyleFont: StyleRef;
  StyleFill: StyleRef;
  StyleBorderCollection: StyleRef;
  StyleBorder: StyleBorderRef;
  Functions: Connection;
  FunctionResult: FunctionAnswer;
  AddinInternalService: null;
  AppRuntimeService: AddinRuntime;
  AppRuntimePersistenceService: AddinRuntime;

  // worksheet
  WorksheetCollection: Connection;
  Worksheet: Sheet;
  WorksheetProtection: { sheet: Sheet };
  WorksheetFreezePanes: { sheet: Sheet };
  PageBreakCollection: BreaksRef;
  PageBreak: BreakRef;
  WorksheetCustomPropertyCollection: { sheet: Sheet };
  WorksheetCustomProperty: SheetPropertyRef;
  ShapeCollection: { sheet: Sheet };

  // pageLayout
  PageLayout: { sheet: Sheet };
  HeaderFooterGroup: { sheet: Sheet };
  HeaderFooter: HeaderFooterRef;

  // range
  Range: RangeRef;
  RangeAreas: RangeAreasRef;
  RangeCollection: RangesRef;
  WorkbookRangeAreas: WorkbookAreasRef;
  RangeAreasCollection: WorkbookAreasRef;

  RangeView: ViewRef;
  RangeViewCollection: ViewRef;
  RangeSort: { range: RangeRef };
  RemoveDuplicatesResult: RemovedDuplicates;

  // rangeFormat
  RangeFormat: FormatTarget;
  RangeFill: FormatTarget;
  RangeFont: FormatTarget;
  RangeBorderCollection: FormatTarget;
  RangeBorder: BorderTarget;
  FormatProtection: FormatTarget;

  // conditionalFormat
  ConditionalFormatCollection: { range: RangeRef | RangeAreasRef };
  ConditionalFormat: FormatRef;
  CustomConditionalFormat: FormatRef;
  CellValueConditionalFormat: FormatRef;
  TextConditionalFormat: FormatRef;
  DataBarConditionalFormat: FormatRef;
  ConditionalDataBarPositiveFormat: FormatRef;
  ConditionalDataBarNegativeFormat: FormatRef;
  ColorScaleConditionalFormat: FormatRef;
  IconSetConditionalFormat: FormatRef;
  TopBottomConditionalFormat: FormatRef;
  PresetCriteriaConditionalFormat: FormatRef;
  ConditionalFormatRule: FormatRef;
  ConditionalRangeFormat: FormatRef;
  ConditionalRangeFill: FormatRef;
  ConditionalRangeFont: FormatRef;
  ConditionalRangeBorderCollection: FormatRef;
  ConditionalRangeBorder: ConditionalBorderRef;

  // dataValidation
  DataValidation: { range: RangeRef };

  // table
  TableCollection: TablesScope;
  TableScopedCollection: TablesAtRange;
  Table: Table;
  TableColumnCollection: { table: Table };
  TableColumn: ColumnRef;
  TableRowCollection: { table: Table };
  TableRow: RowRef;
  TableSort: { table: Table };

  // filter
  AutoFilter: FilterScope;
  Filter: ColumnRef;

  // comment
  CommentCollection: CommentsScope;
  Comment: PlacedComment;
  CommentReplyCollection: PlacedComment;
  CommentReply: PlacedReply;

  // chart
  ChartCollection: { sheet: Sheet };
  Chart: Chart;
  ChartTitle: Chart;
  ChartLegend: Chart;
  ChartAxes: Chart;
  ChartAxis: AxisRef;
  ChartAxisTitle: AxisRef;
  ChartGridlines: GridlinesRef;
  ChartSeriesCollection: Chart;
  ChartSeries: SeriesRef;
  ChartLegendEntryCollection: Chart;
  ChartPointsCollection: SeriesRef;
  ChartPoint: ListedRef;
  ChartTrendlineCollection: SeriesRef;
  ChartTrendline: ListedRef;
  ChartLegendEntry: PartRefOfChart;
  ChartPlotArea: PartRefOfChart;
  ChartDataTable: PartRefOfChart;
  ChartDataLabels: PartRefOfChart;
  ChartDataLabel: PartRefOfChart;
  ChartFormatString: PartRefOfChart;
  ChartAreaFormat: PartRefOfChart;
  ChartPlotAreaFormat: PartRefOfChart;
  ChartDataTableFormat: PartRefOfChart;
  ChartTitleFormat: PartRefOfChart;
  ChartLegendFormat: PartRefOfChart;
  ChartAxisFormat: PartRefOfChart;
  ChartAxisTitleFormat: PartRefOfChart;
  ChartGridlinesFormat: PartRefOfChart;
  ChartDataLabelFormat: PartRefOfChart;
  ChartPointFormat: PartRefOfChart;
  ChartTrendlineFormat: PartRefOfChart;
  ChartSeriesFormat: PartRefOfChart;
  ChartFont: PartRefOfChart;
  ChartFill: PartRefOfChart;
  ChartBorder: PartRefOfChart;
  ChartLineFormat: PartRefOfChart;
}
