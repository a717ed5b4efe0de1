import type { BorderSide } from "../../../engine/borders";
import type { NamedStyle } from "../../../engine/contents";
import type { Book } from "../../../engine/book";
import type { CustomXmlPartContents } from "../../../engine/workbookContents";
import type { Sheet } from "../../../engine/sheet";

/** A setting of the add-in in the workbook, by its key. */
export interface SettingRef {
  book: Book;
  key: string;
}

/** A custom property of the workbook, by its key. */
export interface CustomPropertyRef {
  book: Book;
  key: string;
}

/** A custom XML part. */
export interface PartRef {
  book: Book;
  part: CustomXmlPartContents;
}

/** The custom XML parts whose root is in one namespace. */
export interface PartsScope {
  book: Book;
  namespace: string;
}

/** The names of a sheet, or of the workbook (null). */
export interface NamesScope {
  book: Book;
  sheet: Sheet | null;
}

/** A name in its scope. */
export interface NameRef extends NamesScope {
  name: string;
}

/** What Excel.RuntimeState is of a pane: not running, running unseen, shown. */
export type RuntimeState = "Inactive" | "Background" | "Visible";

/** Whether the pane is shown, and how it starts when the workbook is next opened. */
export interface AddinRuntime {
  book: Book;
  state: RuntimeState;
  startState: RuntimeState;
}

/** What a worksheet function answered. */
export interface FunctionAnswer {
  value: unknown;
  error: string | null;
}

/** A style of a workbook. */
export interface StyleRef {
  book: Book;
  style: NamedStyle;
}

/** A side of the border of a style. */
export interface StyleBorderRef extends StyleRef {
  side: BorderSide;
}
