import type { Chart } from "../../engine/charts";
import type { PlacedComment } from "../../engine/comments";
import type { RemovedDuplicates } from "../../engine/duplicates";
import type { Sheet } from "../../engine/sheet";
import type { Table } from "../../engine/table";
import type { Connection } from "../connection";
import type { AxisRef, SeriesRef } from "./chart/refs";
import type { CommentsScope, PlacedReply } from "./comment/refs";
import type { ConditionalBorderRef, FormatRef } from "./conditionalFormat/refs";
import type { FilterScope } from "./filter/refs";
import type { HeaderFooterRef, PageBreakRef } from "./pageLayout/refs";
import type { RangeAreasRef } from "./range/rangeAreasRef";
import type { RangeRef } from "./range/rangeRef";
import type { ViewRef } from "./range/refs";
import type { BorderTarget, FormatTarget } from "./rangeFormat/refs";
import type { ColumnRef, RowRef, TablesAtRange, TablesScope } from "./table/refs";
import type {
  AddinRuntime,
  CustomPropertyRef,
  NameRef,
  NamesScope,
  PartRef,
  PartsScope,
  SettingRef,
} from "./workbook/refs";

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
  AddinInternalService: null;
  AppRuntimeService: AddinRuntime;
  AppRuntimePersistenceService: AddinRuntime;

  // worksheet
  WorksheetCollection: Connection;
  Worksheet: Sheet;
  WorksheetProtection: { sheet: Sheet };
  WorksheetFreezePanes: { sheet: Sheet };
  ShapeCollection: { sheet: Sheet };

  // pageLayout
  PageLayout: { sheet: Sheet };
  PageBreakCollection: { sheet: Sheet };
  PageBreak: PageBreakRef;
  HeaderFooterGroup: { sheet: Sheet };
  HeaderFooter: HeaderFooterRef;

  // range
  Range: RangeRef;
  RangeAreas: RangeAreasRef;
  RangeCollection: RangeAreasRef;
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
  ChartGridlines: AxisRef;
  ChartSeriesCollection: Chart;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartFill: SeriesRef;
  ChartLineFormat: SeriesRef;
}
