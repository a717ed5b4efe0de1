/** What is in the cells of a workbook and on top of them, as plain data (workbookContents.ts says where it is used). */

import type { CellError } from "./cellErrors";
import type { Comparison } from "./comparisons";

export interface Area {
  /** All four are inclusive. */
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A colour as #RRGGBB in capitals; theme and indexed colours are resolved when a file is read. */
export type Colour = string;

export interface CellContents {
  /** The value, or the cached result of the formula. `null` is an empty cell (that may have a style). */
  value: string | number | boolean | null;
  /** Set where the value is an error; `value` then holds the same text. */
  error?: CellError;
  /** With the leading "=", in en-US grammar, without the _xlfn prefixes of the file. */
  formula?: string;
  /** The area that an array formula fills, on its top left cell. */
  arrayFormula?: Area;
  /** Index into `WorkbookContents.styles`. */
  style?: number;
  /** Text in several formats: the runs joined are the value. */
  runs?: TextRun[];
  /** The text was forced with an apostrophe (quotePrefix). */
  quotePrefix?: boolean;
}

export interface TextRun {
  text: string;
  font?: FontStyle;
}

export interface FontStyle {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "none" | "single" | "double" | "singleAccountant" | "doubleAccountant";
  strikethrough?: boolean;
  colour?: Colour;
  vertical?: "superscript" | "subscript";
}

export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dotted"
  | "dashed"
  | "double"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface Border {
  line: BorderLine;
  colour?: Colour;
}

export interface CellStyle {
  font?: FontStyle;
  /** A solid fill's colour. A pattern other than solid is read as its foreground colour, with a warning. */
  fill?: Colour;
  /** Excel.FillPattern where it is neither None nor Solid, and the colour of its lines. It is lost where a file is read. */
  pattern?: { kind: string; colour?: Colour };
  borders?: {
    top?: Border;
    right?: Border;
    bottom?: Border;
    left?: Border;
    diagonalUp?: Border;
    diagonalDown?: Border;
  };
  alignment?: {
    horizontal?:
      "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
    vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
    wrapText?: boolean;
    indent?: number;
    /** Degrees, -90 to 90; 255 is stacked. */
    rotation?: number;
    shrinkToFit?: boolean;
    readingOrder?: number;
  };
  /** An en-US format code; absent is General. */
  numberFormat?: string;
  /** Absent is locked, as in Excel. */
  unlocked?: boolean;
  formulaHidden?: boolean;
  /** The style that it was given by name, as Excel.BuiltInStyle has it where it is one of those; absent is Normal. */
  named?: string;
}

/** The parts of a format that a named style has or leaves to the cell. */
export type StylePart = "alignment" | "border" | "font" | "number" | "patterns" | "protection";

/** A style with a name, as people choose them in the ribbon. */
export interface NamedStyle {
  /** Of a built-in one as Excel.BuiltInStyle has it ("Heading1"). */
  name: string;
  builtIn: boolean;
  style: CellStyle;
  /** Which parts of a format the style has; only these are given to cells. */
  includes: Record<StylePart, boolean>;
}

export interface TableColumnContents {
  name: string;
  /** With the leading "=". */
  calculatedFormula?: string;
  totalsLabel?: string;
  totalsFunction?:
    "none" | "sum" | "min" | "max" | "average" | "count" | "countNums" | "stdDev" | "var" | "custom";
  totalsFormula?: string;
}

export interface TableContents {
  name: string;
  /** Header and totals rows included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumnContents[];
  style?: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  filter?: FilterContents;
}

export interface FilterContents {
  area: Area;
  /** By column, counted from the area's left. */
  columns: { column: number; criteria: FilterCriteria }[];
}

export type FilterCriteria =
  | { kind: "values"; values: string[]; blanks: boolean }
  | { kind: "custom"; first: string; second?: string; and?: boolean }
  | { kind: "top"; count: number; percent: boolean; bottom: boolean }
  | { kind: "dynamic"; rule: string }
  | { kind: "colour"; colour: Colour; font: boolean };

/** Where a scale, a bar or an icon begins (CT_Cfvo). */
export interface ScaleValue {
  type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  /** A number, or a formula with its "=". */
  value?: string;
}

export interface ScalePoint extends ScaleValue {
  colour: Colour;
}

export interface DataBar {
  lower: ScaleValue;
  upper: ScaleValue;
  colour: Colour;
  barOnly: boolean;
  /** What a file has no place for here: by the property's path in the API ("positiveFormat.borderColor"). */
  looks: Record<string, string | boolean>;
}

export interface IconSet {
  /** As the file has it ("3TrafficLights1"). */
  style: string;
  reversed: boolean;
  iconOnly: boolean;
  /** From the lowest icon to the highest. */
  criteria: (ScaleValue & { above: boolean })[];
}

export interface ConditionalFormatContents {
  areas: Area[];
  /** 0 is applied first. Unique within a sheet. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { kind: "custom"; formula: string }
    | {
        kind: "cellValue";
        operator: Comparison;
        formula1: string;
        formula2?: string;
      }
    | { kind: "text"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
    | { kind: "topBottom"; bottom: boolean; percent: boolean; rank: number }
    /** Excel.ConditionalFormatPresetCriterion. */
    | { kind: "preset"; criterion: string }
    | { kind: "colorScale"; points: ScalePoint[] }
    | ({ kind: "dataBar" } & DataBar)
    | ({ kind: "iconSet" } & IconSet);
  /** Formulas have the leading "=". */
  format: {
    font?: Pick<FontStyle, "bold" | "italic" | "underline" | "strikethrough" | "colour">;
    fill?: Colour;
    borders?: { top?: Border; right?: Border; bottom?: Border; left?: Border };
    numberFormat?: string;
  };
}

export interface DataValidationContents {
  areas: Area[];
  type: "list" | "date" | "wholeNumber" | "decimal" | "time" | "textLength" | "custom" | "none";
  operator?: Comparison;
  /** As in the file: a formula without "=", a number, or for an inline list the items in double quotes ("a,b"). */
  formula1?: string;
  formula2?: string;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  prompt?: { show: boolean; title: string; message: string };
  alert?: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
}

export interface NoteContents {
  row: number;
  column: number;
  author: string;
  text: string;
  visible: boolean;
}

export interface CommentContents {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  /** ISO 8601 in UTC. */
  created: string;
  resolved: boolean;
  replies: { id: string; author: string; text: string; created: string }[];
}

export interface HyperlinkContents {
  area: Area;
  /** An external address (https:, mailto:, a file). */
  address?: string;
  /** A place in the workbook: 'Sheet 1'!A1 or a name. */
  reference?: string;
  screenTip?: string;
}

export interface SheetProtectionContents {
  /** The options of Excel.WorksheetProtectionOptions; absent is false. */
  options: Partial<
    Record<
      | "allowAutoFilter"
      | "allowDeleteColumns"
      | "allowDeleteRows"
      | "allowEditObjects"
      | "allowEditScenarios"
      | "allowFormatCells"
      | "allowFormatColumns"
      | "allowFormatRows"
      | "allowInsertColumns"
      | "allowInsertHyperlinks"
      | "allowInsertRows"
      | "allowPivotTables"
      | "allowSort",
      boolean
    >
  >;
  selectionMode: "normal" | "unlocked" | "none";
  /** The attributes of the password's hash as the file has them, kept as they are. */
  password?: Record<string, string>;
}
