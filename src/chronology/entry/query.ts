import type { Level } from "../../calendar/recordedDate";
import type { Sentences } from "../../calendar/sentences";

/** Something about an entry or a sheet that its agency should look at (docs/domain.md section 5). */
export interface Query extends Sentences {
  rule: string;
  level: Level;
  agency: string;
  file: string;
  sheet: string;
  row: number;
  /** The key of the column it is about, in a plan its heading; "" where it is about the whole row. */
  column: string;
  /** What the cell should perhaps hold; `null` where nothing can be offered. */
  fix: string | null;
}
