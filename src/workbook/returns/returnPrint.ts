import { setPrint } from "../look/printApart";

/** A return's sheet, and where its entries stand on it. */
export interface PrintedReturn {
  sheet: string;
  /** The row of the heading, from 1; `null` where it has none. */
  heading: number | null;
  /** The rows of entries that are seen, from 1, in order. */
  entries: readonly number[];
}

/**
 * Has the sheets of returns printed as all others are: marked, with the review's reference, a page wide and with the heading on each
 * page. Their cells stay as they were received; the rows of entries are as high as their words, which would be cut on paper.
 * Nothing is sent yet.
 * @param returns their sheets are all in the workbook
 * @param reference the review's; "" where it has none
 */
export function setReturnPrint(
  context: Excel.RequestContext,
  returns: readonly PrintedReturn[],
  reference: string,
): void {
  for (const { sheet: name, heading, entries } of returns) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { from, to } of stretchesOf(entries)) sheet.getRange(`${from}:${to}`).format.autofitRows();
    const titleRow = heading === null ? null : heading - 1;
    setPrint(sheet, { orientation: "Landscape", paper: "A3", name, reference }, titleRow);
  }
}

/** Rows that follow one another, as one stretch: a call each would be thousands. */
function stretchesOf(rows: readonly number[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last?.to === row - 1) last.to = row;
    else stretches.push({ from: row, to: row });
  }
  return stretches;
}
