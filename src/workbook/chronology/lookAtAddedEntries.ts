import type { TableUpdate } from "../../chronology/remerge/tableUpdate";
import { lookAtNewRows } from "../gateway/lookAtNewRows";
import { ownNames } from "../gateway/ownNames";
import { LONG_TEXT } from "../gateway/readFormulas";
import type { StandingChronology } from "./chronologySheet";

/** Has the panel's own columns looked at in the rows that a merge has added (docs/excel.md, C16). */
export async function lookAtAddedEntries(
  context: Excel.RequestContext,
  { headings, values }: StandingChronology,
  { added }: TableUpdate,
): Promise<void> {
  const { tables } = await ownNames(context);
  const written = new Set(added.flatMap(({ cells }) => [...cells.keys()]));
  const isLong = (column: number): boolean =>
    values.some((row) => String(row[column] ?? "").length > LONG_TEXT);
  lookAtNewRows(context, {
    table: tables.chronology,
    headings: headings.filter((heading, column) => !written.has(heading) && !isLong(column)),
    places: added.map(({ place }) => Math.min(place, values.length)),
    before: values.length,
    of: "the chronology",
  });
}
