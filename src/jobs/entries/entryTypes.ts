import type { PANEL_COLUMNS } from "../../chronology/integrated/chronologyTable";
import type { MergeMark } from "../../chronology/views/viewEntry";

/** A column that the panel fills. */
export type PanelColumn = (typeof PANEL_COLUMNS)[number];

/** An entry of the chronology as its row shows it. */
export interface EntryTold {
  /** Its ref, or "row 57" for a row without one. */
  key: string;
  /** The sheet's own number of its row. */
  row: number;
  agency: string;
  /** As the agency wrote it. */
  date: string;
  time: string;
  person: string;
  type: string;
  event: string;
  action: string;
}

/** An entry with what stands beside it. */
export interface EntryRead extends EntryTold {
  /** How many rows the chronology has. */
  of: number;
  /** What its Queries cell says; "" for nothing. */
  queries: string;
  /** What the panel has written; a column that is missing is not there. */
  panel: Partial<Record<PanelColumn, string>>;
  /** The entries that it is linked with and that are still there, in the order of the Linked cell. */
  linked: EntryTold[];
}

/** An entry that the latest merge changed. */
export interface EntryChanged extends Pick<EntryTold, "key" | "agency" | "date" | "event"> {
  mark: MergeMark;
  /** What the Change log says of it, of its latest day. */
  changes: { what: string; before: string; after: string }[];
}

/** What the pane can ask about single entries of the chronology. All fail only with JobError. */
export interface EntryJobs {
  /**
   * An entry as it is now; null where it is gone, or there is no chronology.
   * @param key null for the entry in whose row the active cell is
   */
  readEntry(key: string | null): Promise<EntryRead | null>;
  /** The key of the next entry below one, or from the top, that has a query or a mark of the latest merge; null where none has. */
  nextToLookAt(after: string | null): Promise<string | null>;
  /**
   * Writes what the panel says of an entry into its row.
   * @param seen what stood there before; where it is something else by now, nothing is written
   */
  writePanel(key: string, column: PanelColumn, text: string, seen: string): Promise<EntryRead>;
  /** The entries that the latest merge changed, in the order of the sheet; null where there is no chronology. */
  listChanged(): Promise<EntryChanged[] | null>;
}
