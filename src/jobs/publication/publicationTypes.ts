import type { Decision } from "../../publication/decisions";
import type { DoubtKind } from "../../publication/doubts";
import type { PublishableSheet } from "../../workbook/publication/sheetsToPublish";
import type { NewWorkbook } from "../shared/newWorkbook";
import type { Follow } from "../shared/progress";

export type { Decision } from "../../publication/decisions";

/** What is to be published. */
export interface ToPublish {
  sheets: readonly string[];
  /** Exact dates become month and year. */
  months: boolean;
}

/** Words that a person has to decide, or has decided, once for all places where the decision would be the same. */
export interface DoubtListed {
  what: DoubtKind;
  words: string;
  /** The first sentence in which they stand, names already replaced. */
  sentence: string;
  /** The decision is about this sentence alone, not about the words wherever they stand. */
  oneByOne: boolean;
  sheet: string;
  cell: string;
  /** In how many places they stand. */
  places: number;
  decision: Decision | null;
}

/** What a publication copy would be. */
export interface PublicationPreview {
  /** What would be replaced or taken out, in words, with how often; nothing for what does not occur. */
  done: { words: string; times: number }[];
  doubts: DoubtListed[];
  /** Sentences that a person must know first. */
  warnings: string[];
}

/** What the pane can ask for about publication. Each fails with JobError or JobCancelled alone. */
export interface PublicationJobs {
  /** The sheets that can be published. */
  listToPublish(): Promise<PublishableSheet[]>;
  /** What a copy would replace and what it would ask. The workbook stays as it is. */
  previewPublication(wanted: ToPublish, follow?: Follow): Promise<PublicationPreview>;
  /** Keeps a decision on the sheet of decisions. */
  decidePublication(decision: Decision): Promise<void>;
  /** Makes the copy, once everything is decided, and opens it as a new workbook where Excel can. */
  makePublication(wanted: ToPublish, follow?: Follow): Promise<NewWorkbook>;
}
