import type { Field } from "../entry/fields";
import { headingWords } from "./headingWords";

/**
 * What a person decided about a heading of an agency's returns, as the workbook keeps it. It overrides every guess about
 * that heading in that agency's returns.
 */
export interface RememberedColumn {
  /** The agency's name, as `ReadSheet.agency` gives it. */
  agency: string;
  /** The column's key as written, or as `headingKey` gives it; both are recognised. */
  heading: string;
  field: Field;
}

/** The decisions for one agency, by `headingKey`. */
export type ColumnDecisions = ReadonlyMap<string, Field>;

/**
 * A heading reduced to its words, in lower case, so that "Date of event:" and "DATE OF EVENT" are the same. A heading
 * without letters or figures stays as it is.
 */
export function headingKey(key: string): string {
  const words = headingWords(key).join(" ");
  return words === "" ? key.trim() : words;
}

/** The decisions made for an agency; where a heading was decided twice, the later one counts. */
export function decisionsFor(agency: string, remembered: readonly RememberedColumn[]): ColumnDecisions {
  const wanted = headingKey(agency);
  return new Map(
    remembered
      .filter((column) => headingKey(column.agency) === wanted)
      .map((column) => [headingKey(column.heading), column.field]),
  );
}
