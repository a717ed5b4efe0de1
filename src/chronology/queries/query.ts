import type { Level } from "../../calendar/recordedDate";

/** Something about an entry or a sheet that its agency should look at (docs/domain.md section 5). */
export interface Query {
  rule: string;
  level: Level;
  agency: string;
  file: string;
  sheet: string;
  row: number;
  /** The key of the column it is about; "" where it is about the whole row. */
  column: string;
  /** One plain sentence: what is wrong and what to do. */
  message: string;
  /** What the cell should perhaps hold; `null` where nothing can be offered. */
  fix: string | null;
}
