import { CELL_TEXT_LIMIT } from "../../cells/limits";

/** Rows whose texts a cell of Excel holds. */
export interface RowsOfCells {
  rows: string[][];
  /** For each row given, from 0, the row from 0 at which it begins. */
  beginsAt: number[];
  /** A sentence about texts that were cut; absent if there are none. */
  remarks?: string[];
}

/**
 * Records as rows whose texts a cell of Excel holds: the rest of a longer one is in rows of its own below, where it is read as
 * the same entry.
 */
export function cutToCells(records: readonly string[][]): RowsOfCells {
  const rows: string[][] = [];
  const beginsAt: number[] = [];
  const long: number[] = [];
  for (const record of records) {
    const parts = record.map(partsOfText);
    const most = Math.max(1, ...parts.map(({ length }) => length));
    if (most > 1) long.push(rows.length + 1);
    beginsAt.push(rows.length);
    for (let part = 0; part < most; part++) rows.push(parts.map((texts) => texts[part] ?? ""));
  }
  return { rows, beginsAt, ...(long.length > 0 && { remarks: [saidOfLong(long)] }) };
}

/** Cut between words, where the line break that parts of an entry are joined by does no harm. */
function partsOfText(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > CELL_TEXT_LIMIT) {
    // One less than the limit: a text of exactly that length looks like one that was cut off.
    const most = rest.slice(0, CELL_TEXT_LIMIT - 1);
    const space = Math.max(most.lastIndexOf(" "), most.lastIndexOf("\n"));
    const end = space > 0 ? space : most.length - (/[\uD800-\uDBFF]$/.test(most) ? 1 : 0);
    parts.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return [...parts, rest];
}

function saidOfLong(rows: readonly number[]): string {
  return rows.length === 1
    ? `A text in row ${rows.join()} is longer than the 32,767 characters that a cell of Excel holds; the rest of it is below it.`
    : `Texts in rows ${rows.join(", ")} are longer than the 32,767 characters that a cell of Excel holds; the rest of each is below it.`;
}
