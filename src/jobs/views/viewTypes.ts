import type { IsoDate } from "../../calendar/isoDate";
import type { EntryChoices, TimelineGap } from "../../chronology/views/timeline";
import type { ViewEntry } from "../../chronology/views/viewEntry";
import type { ChronologyFilter } from "../../workbook/chronology/chronologyFilter";
import type { EntryShown } from "../../workbook/chronology/entryRow";

export type { EntryChoices, EntryFilter, TimelineGap } from "../../chronology/views/timeline";
export type { ViewEntry } from "../../chronology/views/viewEntry";
export type { ChronologyFilter } from "../../workbook/chronology/chronologyFilter";
export type { EntryShown } from "../../workbook/chronology/entryRow";

/** An agency with its lane's colours; the code is always shown with them as text. */
export interface TimelineAgency {
  name: string;
  code: string;
  /** "#RRGGBB". */
  fill: string;
  text: string;
}

/** The integrated chronology as the pane shows it. */
export interface TimelineRead {
  /** In date order, undated ones last. */
  entries: ViewEntry[];
  /** The agencies that have entries, in the review's order. */
  agencies: TimelineAgency[];
  /** As on the Cross-checks sheet, without those the reviewer rejected. */
  gaps: TimelineGap[];
  /** The values in the entries, to choose from. */
  choices: EntryChoices;
  period: { from: IsoDate | null; to: IsoDate | null };
}

/** What Excel's filter currently shows. */
export interface FilteredChronology {
  sheet: string;
  shown: number;
  of: number;
}

export interface NarrativeMade {
  sheet: string;
  themes: number;
  paragraphs: number;
  /** The keys of entries whose paragraphs contain a name or an identifying number. */
  named: string[];
}

/** The task pane's other views of the chronology. All fail only with JobError. */
export interface ViewJobs {
  /** The chronology as on its sheet; `null` if none has been merged yet. Nothing is written. */
  readTimeline(): Promise<TimelineRead | null>;
  /** Selects the row of an entry in the sheet, wherever it is now. */
  showEntry(key: string): Promise<EntryShown>;
  /**
   * Reports the key of the entry whose row is selected (`null`: outside the chronology), until the returned function
   * is called.
   */
  watchSelectedEntry(onSelected: (key: string | null) => void): Promise<() => Promise<void>>;
  /** Sets Excel's own filters on the chronology. */
  filterChronology(filter: ChronologyFilter): Promise<FilteredChronology>;
  /** Clears every filter on the chronology. */
  showAllRows(): Promise<FilteredChronology>;
  /** Sorts the chronology by its Date column with Excel's own sort; rows that a filter hides stay where they are. */
  sortByDate(): Promise<{ sheet: string }>;
  /** Makes a sheet with all entries of one key theme. */
  makeThemeExtract(theme: string): Promise<{ sheet: string; entries: number }>;
  /** Makes a sheet with dated paragraphs by key theme, for the report. */
  makeNarrative(): Promise<NarrativeMade>;
}
