import { queueRowsBelow } from "../gateway/blankRows";
import { cellsRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import type { ReturnRecord } from "./returnRecords";
import { addSectionBelow } from "./sectionBelow";

const HEADINGS = ["Agency", "Kind", "Entries", "File"] as const;
const FORMATS = HEADINGS.map(() => TEXT);

/**
 * Has the Review sheet show every return, as the hidden list has them. Does nothing where the workbook has no Review sheet. Sends what
 * it queues.
 */
export async function showReturns(
  context: Excel.RequestContext,
  returns: readonly ReturnRecord[],
): Promise<void> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.returnsReceived);
  const shown = table.getRange().load("values");
  await context.sync();
  const rows = returns.length > 0 ? returns.map(rowOf) : [HEADINGS.map(() => "")];
  if (table.isNullObject) {
    await addSectionBelow(context, ["linesOfEnquiry", "people"], "returnsReceived", {
      headings: HEADINGS,
      formats: FORMATS,
      rows,
    });
    return;
  }
  const [headings = [], ...standing] = cellsRead(shown.values).map((row) => row.map(String));
  const at = HEADINGS.map((heading) => headings.indexOf(heading));
  const cellsOf = (row: readonly string[]): string[] => at.map((column) => row[column] ?? "");
  if (JSON.stringify(standing.map(cellsOf)) === JSON.stringify(rows)) return;
  const more = rows.length - standing.length;
  if (more > 0) queueRowsBelow(table, more, headings.length, standing);
  const body = table.getDataBodyRange();
  HEADINGS.forEach((_heading, index) => {
    const column = at[index] ?? -1;
    if (column < 0) return;
    const cells = body.getColumn(column);
    formatAll(cells, TEXT);
    queueTexts(
      cells,
      Array.from({ length: Math.max(rows.length, standing.length) }, (_row, row) => [
        rows[row]?.[index] ?? "",
      ]),
    );
  });
  await sendTexts(context);
}

function rowOf({ agency, kind, state, entries, file, receivedAs }: ReturnRecord): string[] {
  return [
    agency,
    state === "in the review" ? kind : state,
    entries === 0 ? "" : String(entries),
    file.toLowerCase().startsWith(`${receivedAs.toLowerCase()}.`) ? file : `${file}, ${receivedAs}`,
  ];
}
