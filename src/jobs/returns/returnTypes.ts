import type { AnswersRead } from "../queries/queryTypes";
import type { FileGiven } from "../shared/fileGiven";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import type { IdentityPart } from "../../workbook/review/returnRecords";
import type { Progress } from "../shared/progress";

/** A return in the workbook, on its own sheet. */
export interface ReturnListed {
  /** Its number in the review, by which a person's decisions name it. */
  number: number;
  sheet: string;
  /** Empty where the return does not say. */
  agency: string;
  /** The part of the agency; "" for the whole. */
  department: string;
  /** "events" or "organisational changes"; what a sheet without a chronology is called otherwise does not matter. */
  kind: string;
  /** Whom it is about; "" where that is not one person. */
  person: string;
  /** What a person decided of these four; the rest is read from the return. */
  decided: readonly IdentityPart[];
  /** The file it came from, without folders; empty for a sheet that did not come from a file. */
  file: string;
  /** How many rows are not empty. */
  rows: number;
  /** How many entries it had when it came. */
  entries: number;
  /** Nothing took its place, and nobody took it out. */
  counts: boolean;
  /** It is a chronology, and not a cover or a list that came with one. */
  hasChronology: boolean;
  /** The earlier returns that it took the place of, and why in words. */
  replaces: { number: number; file: string; sheet: string; agency: string; why: string; byHand: boolean }[];
  /** Earlier returns of the same agency, part, person and kind: a person is asked whether it replaces one. */
  mayReplace: { number: number; file: string }[];
  /** The sheets without a chronology that came in the same file. */
  others: string[];
  /** Its entries are in the integrated chronology. */
  merged: boolean;
  /** Of its agency on the sheets, #RRGGBB; none before its agency has one. */
  colour?: string;
  /** One plain sentence if the sheet cannot be read as a return. */
  problem?: string;
}

/** A return that does not count. */
export interface ReturnSetAside {
  number: number;
  sheet: string;
  file: string;
  agency: string;
  state: "replaced" | "taken out";
  /** The file of the return that counts in its place, and why; "" where it was taken out. */
  by: string;
  why: string;
}

/** What happened to the files given. */
export interface AddResult {
  added: ReturnListed[];
  /** What replaces what, and why, a plain sentence each; absent where nothing was replaced. */
  replaced?: string[];
  /** Plain sentences for each file left out, naming it; none of it is in the workbook. */
  refused: { file: string; message: string }[];
  /** Plain sentences about returns that were added: another review's titles, no dates; absent if there are none. */
  warnings?: string[];
  /** The records of the procedures among the files: no returns, and kept as sheets of their own; absent if there are none. */
  records?: RecordTaken[];
  /** The answers from query sheets among the files; absent if there was no such sheet. */
  answers?: AnswersRead[];
  /** What was read on the sheets added whose returns do not count: others took their place. */
  setAside: ReadSheet[];
}

/** A record of the review's procedures that came in: a filled case review sheet, for example (docs/domain.md section 9). */
export interface RecordTaken {
  file: string;
  /** The sheet of the workbook that it is on now. */
  sheet: string;
  /** With its article: "a case review sheet". */
  called: string;
  /** Its learning can be taken into the action plan. */
  hasLearning: boolean;
  /** The people and dates that it names: "Student: Child B". */
  says: string[];
}

/** What a person says about a return in the workbook. */
export type ReturnChange =
  /** Whose return it is; a part that is `null` is read from the return again. */
  | ({ is: "identity" } & Partial<Record<IdentityPart, string | null>>)
  /** It replaces another return, or stands beside it; each by its number. */
  | { is: "replaces" | "beside"; other: number }
  /** It is taken out of the review, or put back. */
  | { is: "out" | "back" };

/** What a change did. */
export interface ChangeResult {
  /** What replaces what now, and why, a plain sentence each. */
  replaced: string[];
  /** The returns that count now. */
  returns: number;
}

/** What the task pane can ask about returns. All fail only with JobError. */
export interface ReturnJobs {
  /** The returns in the workbook, in the order of their sheets. */
  listReturns(): Promise<ReturnListed[]>;
  /** Adds each file on its own sheet; a file that cannot be added is refused and the others are still added. */
  addReturns(files: FileGiven[], progress?: (progress: Progress) => void): Promise<AddResult>;
  /** Changes what a return is, or what it replaces. The chronology follows at the next merge. */
  changeReturn(number: number, change: ReturnChange): Promise<ChangeResult>;
  /** The returns that do not count, for taking them back: replaced ones, and those that were taken out. */
  listSetAside(): Promise<ReturnSetAside[]>;
  /** The sheets that could be taken as a return: those that no return came on and that the add-in did not make. */
  sheetsToTake(): Promise<string[]>;
  /** Takes a sheet that is already in the workbook as a return. */
  takeSheet(sheet: string): Promise<AddResult>;
}
