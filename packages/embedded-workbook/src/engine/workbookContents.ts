/**
 * What a workbook holds, as plain data: the one shape that the .xlsx reader fills, the engine loads and dumps, and the
 * .xlsx writer writes. Rows and columns count from 0. Units are the ones of the .xlsx format unless said.
 */

import type { ChartContents } from "./chartContents";
import type {
  Area,
  CellContents,
  CellStyle,
  Colour,
  CommentContents,
  ConditionalFormatContents,
  DataValidationContents,
  FilterContents,
  HyperlinkContents,
  NamedStyle,
  NoteContents,
  SheetProtectionContents,
  TableContents,
} from "./contents";
import type { PageLayoutContents } from "./pageLayoutContents";

export interface ColumnContents {
  /** Inclusive. */
  from: number;
  to: number;
  /** Pixels at 96 dpi; absent is the sheet's default. */
  width?: number;
  hidden?: boolean;
  style?: number;
  outlineLevel?: number;
}

export interface RowContents {
  /** Points; absent is the sheet's default or the row's own automatic height. */
  height?: number;
  /** The height was set by a person and does not follow the text. */
  customHeight?: boolean;
  hidden?: boolean;
  style?: number;
  outlineLevel?: number;
}

export interface SheetContents {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColour?: Colour;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Percent. */
  zoom?: number;
  /** Row → column → cell; only cells with something in them or a style of their own. */
  cells: Map<number, Map<number, CellContents>>;
  rows: Map<number, RowContents>;
  columns: ColumnContents[];
  /** Points. */
  defaultRowHeight?: number;
  /** Pixels. */
  defaultColumnWidth?: number;
  merges: Area[];
  /** How many rows and columns are frozen. */
  frozen?: { rows: number; columns: number };
  tables: TableContents[];
  autoFilter?: FilterContents;
  conditionalFormats: ConditionalFormatContents[];
  dataValidations: DataValidationContents[];
  notes: NoteContents[];
  comments: CommentContents[];
  charts: ChartContents[];
  hyperlinks: HyperlinkContents[];
  pageLayout: PageLayoutContents;
  /** What add-ins have written down about the sheet (Excel.WorksheetCustomProperty). */
  customProperties?: { key: string; value: string }[];
  protection?: SheetProtectionContents;
}

export interface NameContents {
  name: string;
  /** With the leading "=". */
  formula: string;
  /** The sheet's name where the name is the sheet's own. */
  sheet?: string;
  visible: boolean;
  comment?: string;
}

/** Cells that an add-in has given a name of its own (Excel.Binding). */
export interface BindingContents {
  id: string;
  type: "Range" | "Table" | "Text";
  sheet: string;
  /** Null once the cells are gone. */
  area: Area | null;
}

export interface DocumentProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  manager?: string;
  company?: string;
  lastAuthor?: string;
  /** ISO 8601 in UTC. */
  created?: string;
  revisionNumber?: number;
  custom: { key: string; value: string | number | boolean; isDate?: boolean }[];
}

export interface CustomXmlPartContents {
  /** A GUID in braces, capitals. */
  id: string;
  xml: string;
}

export interface WorkbookContents {
  sheets: SheetContents[];
  activeSheet: number;
  styles: CellStyle[];
  /** The styles with a name: the workbook's own, and of the built-in ones those that cells have or that were changed. */
  namedStyles?: NamedStyle[];
  names: NameContents[];
  properties: DocumentProperties;
  customXml: CustomXmlPartContents[];
  /** What the add-in keeps with Office.context.document.settings / workbook.settings. */
  settings: Record<string, unknown>;
  bindings?: BindingContents[];
  /** The structure is protected (no sheets added, renamed, deleted); the password's attributes kept as they are. */
  protection?: Record<string, string>;
  /** What the file had that is not kept, one plain sentence each; empty for a new workbook. */
  warnings: string[];
}
