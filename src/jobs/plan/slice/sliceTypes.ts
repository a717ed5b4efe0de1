import type { FieldChoice } from "../../../plan/slice/takeFields";
import type { SliceCompared } from "../../../plan/slice/compareSlice";
import type { FileGiven } from "../../shared/fileGiven";

export type { FieldChoice };

/** A slice that came back, beside the plan. Nothing has been written. */
export interface SliceRead extends SliceCompared {
  /** The file it came in. */
  file: string;
}

/** What of a slice was written into the plan. */
export interface SliceTaken {
  /** Cells of the plan that were written. */
  cells: number;
  /** Actions that they belong to. */
  actions: number;
  /** Plain sentences: what was left as it is, because the plan has been changed since the slice was looked at. */
  left: string[];
}

/** One agency's slice, read back in when it comes back filled in. */
export interface SliceJobs {
  /** Lays a slice that came back beside the plan, without changing anything. */
  readSlice(file: FileGiven): Promise<SliceRead>;
  /** Writes what the panel lead chose; nothing else of the plan is touched. */
  takeSlice(choices: readonly FieldChoice[]): Promise<SliceTaken>;
}
