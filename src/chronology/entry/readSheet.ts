import type { Query } from "./query";
import type { ChronologyColumn } from "./chronologyColumn";
import type { Entry } from "./entry";

/** What became of a non-empty row of a return (docs/domain.md section 5, last paragraph). */
export type RowUse =
  | { row: number; use: "entry" }
  | { row: number; use: "partOfEntry"; entryRow: number }
  | { row: number; use: "heading" }
  | SetAside;

/** A row that is no part of an entry: it goes nowhere, so it is told with its words. */
export interface SetAside {
  row: number;
  use: "setAside";
  reason: string;
  /** Its cells as they were shown, from the left. */
  words: string;
}

/** A column whose field is uncertain: the pane asks, showing a sample of its texts, and remembers the answer under the key. */
export interface ColumnDoubt extends Omit<ChronologyColumn, "decidedBy"> {
  /** Up to three different texts of the column, from the top, shortened where long. */
  sample: string[];
}

/** A chronology lists events, or changes in the organisation (docs/domain.md section 1). */
export const RETURN_KINDS = ["events", "organisational changes"] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

/** What says whose a sheet is: a person, its own titles or column, a name, another sheet of its file, or the rows of its entries. */
export type AgencySource =
  "a person" | "agency row" | "title row" | "file name" | "sheet name" | "another sheet" | "column" | "rows";

/** One sheet of a return, read. */
export interface ReadSheet {
  file: string;
  sheet: string;
  hidden: boolean;
  /** Rows of it that were hidden. */
  hiddenRows: number[];
  agency: string;
  agencyFrom: AgencySource;
  /** The part of the agency that it is from ("Emergency Department"); `null` where it is from the whole. */
  department: string | null;
  kind: ReturnKind;
  /** The one person the sheet is about, where its titles or its name say so ("Name of child: Child R"). */
  person: string | null;
  /** First row of the heading; `null` where there is no chronology, or one without a heading. */
  headerRow: number | null;
  /** From the left; where a sheet holds several chronologies, those of the first, then those that others add. */
  columns: ChronologyColumn[];
  /** The columns whose field is doubtful, from the left. */
  doubts: ColumnDoubt[];
  /** One plain sentence where the titles name a different review, so that the job asks; else `null`. */
  otherReview: string | null;
  /** Plain sentences about what is unusual in the whole sheet (no chronology, a picture, no dates); else `null`. */
  remark: string | null;
  /** One for each non-empty row. */
  uses: RowUse[];
  /** In the order of the sheet. */
  entries: Entry[];
  /** The stretches that were newest first, as rows of the sheet. */
  newestFirst: { from: number; to: number }[];
  /** Queries about the sheet as a whole, on its heading row. */
  queries: Query[];
}
