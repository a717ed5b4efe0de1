import { queueRowsBelow } from "../gateway/blankRows";
import { cellsRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { namesOfTables } from "../gateway/ownNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import type { SmallTable } from "../look/tables";
import type { ReturnRecord } from "./returnRecords";
import { addSectionBelow } from "./sectionBelow";

const HEADINGS = ["Agency", "Kind", "Entries", "File"] as const;
const FORMATS = HEADINGS.map(() => TEXT);

/** What the Review sheet shows of the returns. */
export interface Shown {
  /** A null object where there is no such table. */
  table: Excel.Table;
  cells: Excel.Range;
}

/** Asks for what the Review sheet shows: known after the next request. */
export async function askForShown(context: Excel.RequestContext): Promise<Shown> {
  const tables = await namesOfTables(context, ["returnsReceived"]);
  const table = context.workbook.tables.getItemOrNullObject(tables.returnsReceived);
  return { table, cells: table.getRange().load("values") };
}

/**
 * Has the Review sheet show every return, as the hidden list has them. Does nothing where the workbook has no Review sheet. Sends what
 * it queues.
 */
export async function showReturns(
  context: Excel.RequestContext,
  returns: readonly ReturnRecord[],
): Promise<void> {
  const shown = await askForShown(context);
  await context.sync();
  if (shown.table.isNullObject) {
    await addSectionBelow(context, ["linesOfEnquiry", "people"], "returnsReceived", receivedTable(returns));
    return;
  }
  if (queueShown(shown, returns)) await sendTexts(context);
}

/**
 * The same where the table is there, of what has just been asked for and answered. Nothing is sent yet.
 * @returns whether there is anything to send
 */
export function queueShown({ table, cells: shown }: Shown, returns: readonly ReturnRecord[]): boolean {
  if (table.isNullObject) return false;
  const rows = rowsOf(returns);
  const [headings = [], ...standing] = cellsRead(shown.values).map((row) => row.map(String));
  const at = HEADINGS.map((heading) => headings.indexOf(heading));
  const cellsOf = (row: readonly string[]): string[] => at.map((column) => row[column] ?? "");
  if (JSON.stringify(standing.map(cellsOf)) === JSON.stringify(rows)) return false;
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
  return true;
}

/** The table that shows the returns, where there is none yet. */
export function receivedTable(returns: readonly ReturnRecord[]): Omit<SmallTable, "name"> {
  return { headings: HEADINGS, formats: FORMATS, rows: rowsOf(returns) };
}

function rowsOf(returns: readonly ReturnRecord[]): string[][] {
  return returns.length > 0 ? returns.map(rowOf) : [HEADINGS.map(() => "")];
}

function rowOf({ agency, kind, state, entries, file, receivedAs }: ReturnRecord): string[] {
  return [
    agency,
    state === "in the review" ? kind : state,
    entries === 0 ? "" : String(entries),
    file.toLowerCase().startsWith(`${receivedAs.toLowerCase()}.`) ? file : `${file}, ${receivedAs}`,
  ];
}
