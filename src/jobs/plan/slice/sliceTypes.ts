import type { FieldChoice } from "../../../plan/slice/takeFields";
import type { SliceCompared } from "../../../plan/slice/compareSlice";
import type { FileGiven } from "../../shared/fileGiven";

export type { FieldChoice };

/** A returned slice compared with the plan. Nothing has been written. */
export interface SliceRead extends SliceCompared {
  file: string;
}

/** What was written into the plan from a slice. */
export interface SliceTaken {
  /** Cells of the plan that were written. */
  cells: number;
  /** Actions those cells belong to. */
  actions: number;
  /** Plain sentences: what was left alone because the plan has changed since the slice was read. */
  left: string[];
}

/** The jobs for an agency's slice that comes back filled in. */
export interface SliceJobs {
  /** Compares a returned slice with the plan, without changing anything. */
  readSlice(file: FileGiven): Promise<SliceRead>;
  /** Writes what the panel lead chose; nothing else in the plan is touched. */
  takeSlice(choices: readonly FieldChoice[]): Promise<SliceTaken>;
}
