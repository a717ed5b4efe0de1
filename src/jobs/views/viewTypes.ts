import type { IsoDate } from "../../calendar/isoDate";
import type { EntryChoices, TimelineGap } from "../../chronology/views/timeline";
import type { ViewEntry } from "../../chronology/views/viewEntry";
import type { ChronologyFilter } from "../../workbook/chronology/chronologyFilter";
import type { EntryShown } from "../../workbook/chronology/entryRow";

export type { EntryChoices, EntryFilter, TimelineGap } from "../../chronology/views/timeline";
export type { ViewEntry } from "../../chronology/views/viewEntry";
export type { ChronologyFilter } from "../../workbook/chronology/chronologyFilter";
export type { EntryShown } from "../../workbook/chronology/entryRow";

/** An agency with its lane's colours; the code is always beside them in text. */
export interface TimelineAgency {
  name: string;
  code: string;
  /** "#RRGGBB". */
  fill: string;
  text: string;
}

/** The integrated chronology as the pane shows it. */
export interface TimelineRead {
  /** In the order of their days, undated ones last. */
  entries: ViewEntry[];
  /** Those that have entries, in the review's order. */
  agencies: TimelineAgency[];
  /** As the Cross-checks sheet has them, without those that the reviewer rejected. */
  gaps: TimelineGap[];
  /** What the entries hold, to choose among. */
  choices: EntryChoices;
  period: { from: IsoDate | null; to: IsoDate | null };
}

/** What Excel's filter leaves now. */
export interface FilteredChronology {
  sheet: string;
  shown: number;
  of: number;
}

/** The sheet with the narrative. */
export interface NarrativeMade {
  sheet: string;
  themes: number;
  paragraphs: number;
  /** The keys of entries in whose paragraphs there is a name or an identifying number. */
  named: string[];
}

/** What the task pane can ask for to look at the chronology in other ways. All fail with JobError alone. */
export interface ViewJobs {
  /** The chronology as the sheet has it; `null` where none has been merged yet. Nothing is written. */
  readTimeline(): Promise<TimelineRead | null>;
  /** Selects the row of an entry in the sheet, wherever it is now. */
  showEntry(key: string): Promise<EntryShown>;
  /**
   * Tells the key of the entry in whose row something is selected (`null`: outside the chronology), until the function that
   * it gives back is called.
   */
  watchSelectedEntry(onSelected: (key: string | null) => void): Promise<() => Promise<void>>;
  /** Sets Excel's own filters on the chronology. */
  filterChronology(filter: ChronologyFilter): Promise<FilteredChronology>;
  /** Lifts every filter of the chronology. */
  showAllRows(): Promise<FilteredChronology>;
  /** Sorts the chronology by its Date column with Excel's own sort; rows that a filter hides stay where they are. */
  sortByDate(): Promise<{ sheet: string }>;
  /** Makes a sheet with all entries of one key theme. */
  makeThemeExtract(theme: string): Promise<{ sheet: string; entries: number }>;
  /** Makes a sheet with dated paragraphs by key theme, for the report. */
  makeNarrative(): Promise<NarrativeMade>;
}
