import type { Field } from "../entry/fields";
import { headingWords } from "./headingWords";

/**
 * What a person decided about a heading of an agency's returns, as it is kept in the workbook: it stands above every guess
 * about that heading in that agency's returns.
 */
export interface RememberedColumn {
  /** The agency's name, as `ReadSheet.agency` gives it. */
  agency: string;
  /** The column's key as written, or as `headingKey` makes it; both are known again. */
  heading: string;
  field: Field;
}

/** The decisions for one agency, by `headingKey`. */
export type ColumnDecisions = ReadonlyMap<string, Field>;

/**
 * A heading by its words alone, so that "Date of event:" and "DATE OF EVENT" are one: lower case, without decoration. A
 * heading without letters or figures is itself.
 */
export function headingKey(key: string): string {
  const words = headingWords(key).join(" ");
  return words === "" ? key.trim() : words;
}

/** The decisions that were made for an agency; the later one stands where a heading was decided twice. */
export function decisionsFor(agency: string, remembered: readonly RememberedColumn[]): ColumnDecisions {
  const wanted = headingKey(agency);
  return new Map(
    remembered
      .filter((column) => headingKey(column.agency) === wanted)
      .map((column) => [headingKey(column.heading), column.field]),
  );
}
