import { readStretches, type CellRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import type { RefChange } from "../gateway/runsByRef";
import { standingPlace } from "../gateway/standingPlace";
import { writeByRef } from "../gateway/writeByRef";

/** What the Linked column holds for an entry: the refs that it is linked with. */
export function linkedInWords(linked: ReadonlyMap<string, readonly string[]>, ref: string): string {
  return (linked.get(ref) ?? []).join("; ");
}

/**
 * Brings the Linked column of the integrated chronology up to date in place, cell by cell where it differs, so that
 * sorts, filters and what the panel wrote stay as they are. A chronology without the column is skipped.
 * @param linked the refs that each entry is linked with, by its own ref
 */
export async function writeLinkedColumn(
  context: Excel.RequestContext,
  linked: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.chronology);
  const [refs, links] = ["Ref", "Linked"].map((heading) => {
    const range = table.columns.getItemOrNullObject(heading).getDataBodyRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  if (!refs || !links || refs.isNullObject || links.isNullObject) {
    return;
  }
  const { worksheet: sheet } = table;
  const stands = standingPlace(() => table.columns.getItemOrNullObject("Ref").getDataBodyRange(), refs);
  const read = await readStretches(
    context,
    [refs, links].map(({ rowIndex: top, columnIndex: left, rowCount: rows }) => ({
      sheet,
      top,
      left,
      rows,
      columns: 1,
    })),
    stands.ask,
  );
  if (stands.isElsewhere()) {
    await writeLinkedColumn(context, linked);
    return;
  }
  const [own = [], standing = []] = read.map(({ values }) => values.map((row): CellRead => row[0] ?? ""));
  const known = own.map((ref) => String(ref).trim());
  const changes = known.flatMap((ref, row): RefChange[] => {
    const [before, value] = [standing[row] ?? "", linkedInWords(linked, ref)];
    return ref === "" || value === String(before) ? [] : [{ ref, heading: "Linked", before, value }];
  });
  await writeByRef(context, table, known, changes, (cells, together) => {
    formatAll(cells, TEXT);
    cells.values = together.map(({ value }) => [value]);
  });
}
