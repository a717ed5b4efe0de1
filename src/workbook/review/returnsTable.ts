import { cellsRead, type CellRead } from "../gateway/blocks";
import { queueBlankRows, queueOnlyRowTaken } from "../gateway/blankRows";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { namesOfTables } from "../gateway/ownNames";
import type { TableRecord } from "../gateway/tableRecords";
import type { Context } from "../gateway/workbookRun";
import { queueTexts, sendTexts, tell } from "../gateway/writtenTexts";
import { RETURN_HEADINGS, returnRow, type ReturnRecord } from "./returnRecords";

/** The column whose cells tell returns apart. */
const NUMBER = "Number";
/** As often somebody may move rows while we write before we give up. */
const ATTEMPTS = 4;

type Cells = Readonly<Record<string, string>>;

/** What each piece of work has last seen of the rows, by their numbers: what differs from it was typed by somebody else. */
const lastSeen = new WeakMap<Context, Map<string, Cells>>();

/**
 * Remembers the rows as they were read, for `writeReturnRows`.
 * @param records what was read from them: a row without a number has been given one there
 */
export function returnsSeen(
  context: Context,
  rows: readonly TableRecord[],
  records: readonly ReturnRecord[],
): void {
  const numbers = new Map(records.map(({ sheet, number }) => [sheet, String(number)]));
  const seen = rows
    .map(textsOf)
    .map((cells) => [cells[NUMBER] || numbers.get(cells.Sheet ?? ""), cells] as const);
  lastSeen.set(context, new Map(seen.flatMap(([key, cells]) => (key ? [[key, cells]] : []))));
}

/**
 * Writes the records of returns into their table: cells that differ, by the number of the return; new ones below. Others may be at
 * work in it: what they typed since it was read wins and is told, and so is a row that they deleted; rows of theirs stay. All
 * values go in one call, so that a request that is half done leaves all of them or none.
 * @param alongside queues what belongs together with the records: it is sent in the same request
 */
export async function writeReturnRows(
  context: Context,
  records: readonly ReturnRecord[],
  alongside: () => void = () => undefined,
): Promise<void> {
  const tables = await namesOfTables(context, ["returns"]);
  const table = context.workbook.tables.getItem(tables.returns);
  const wanted = new Map(records.map((record) => [String(record.number), cellsOf(record)]));
  let beside = alongside;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Again only where rows have moved at the very moment of writing.
    const now = await readNow(table);
    const plan = planOf(context, now, wanted);
    const before = table.getRange().load("values");
    queueRows(table, now, plan);
    beside();
    beside = () => undefined;
    await sendTexts(context);
    if (sameCells(cellsRead(before.values), now)) break;
    await takeBack(table, cellsRead(before.values), plan, now);
  }
  const seen = new Map([...(lastSeen.get(context) ?? []), ...wanted]);
  lastSeen.set(context, seen);
}

interface Now {
  headings: string[];
  rows: CellRead[][];
}

async function readNow(table: Excel.Table): Promise<Now> {
  const whole = table.getRange().load("values");
  await table.context.sync();
  const [headings = [], ...rows] = cellsRead(whole.values);
  return { headings: headings.map(String), rows };
}

interface Plan {
  /** The headings that are lacking. */
  missing: string[];
  /** How many rows are added below. */
  more: number;
  /** For each row what is to be written; null leaves a cell. */
  block: (string | null)[][];
}

function planOf(context: Context, { headings, rows }: Now, wanted: ReadonlyMap<string, Cells>): Plan {
  const seen = lastSeen.get(context);
  const unnumbered = new Map(
    [...(seen ?? [])].flatMap(([key, cells]) => (cells[NUMBER] ? [] : [[cells.Sheet ?? "", key]])),
  );
  const missing = RETURN_HEADINGS.filter((heading) => !headings.includes(heading));
  const all = [...headings, ...missing];
  const cellOf = (row: readonly CellRead[], heading: string): string =>
    String(row[headings.indexOf(heading)] ?? "").trim();
  const numberOf = (row: readonly CellRead[]): string =>
    cellOf(row, NUMBER) || unnumbered.get(cellOf(row, "Sheet")) || "";
  const blockRow = (row: readonly CellRead[], cells: Cells, before: Cells | undefined): (string | null)[] =>
    all.map((heading, column) => {
      const value = cells[heading];
      const now = String(row[column] ?? "").trim();
      if (value === undefined || now === value) return null;
      if (before === undefined || (before[heading] ?? "") === now) return value;
      if (before[heading] !== value) tell(context, leftAlone(heading, cells));
      return null;
    });
  const block = rows.map((row) => {
    const cells = wanted.get(numberOf(row));
    return cells ? blockRow(row, cells, seen?.get(numberOf(row))) : all.map(() => null);
  });
  const there = new Set(rows.map(numberOf));
  const free = rows.flatMap((row, at) => (row.every((cell) => cell === "") ? [at] : []));
  let more = 0;
  for (const [key, cells] of wanted) {
    if (there.has(key)) continue;
    if (seen?.has(key)) {
      tell(context, `${nameOf(cells)} was deleted from the list of returns by somebody else meanwhile.`);
      continue;
    }
    const row = blockRow([], cells, undefined);
    const at = free.shift();
    if (at === undefined) {
      block.push(row);
      more += 1;
    } else block[at] = row;
  }
  return { missing, more, block };
}

function leftAlone(heading: string, cells: Cells): string {
  return `${heading} of ${nameOf(cells)} was changed by somebody else meanwhile in the list of returns, and was left as it is.`;
}

function nameOf({ File: file = "", Sheet: sheet = "" }: Cells): string {
  return `the return ${file || sheet}`;
}

/** Nothing is sent yet. */
function queueRows(table: Excel.Table, { headings, rows }: Now, { missing, more, block }: Plan): void {
  missing.forEach((heading) => table.columns.add(undefined, undefined, heading));
  if (more > 0) {
    queueOnlyRowTaken(table, rows, [...headings, ...missing].indexOf(NUMBER));
    queueBlankRows(table, null, more, headings.length + missing.length);
  }
  if (block.every((row) => row.every((cell) => cell === null))) return;
  const body = bodyOf(table, block);
  block.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== null) formatAll(body.getCell(at, column), TEXT);
    });
  });
  queueTexts(body, block);
}

/** Whether the cells are still those that were looked at. */
function sameCells([headings = [], ...rows]: CellRead[][], now: Now): boolean {
  return JSON.stringify([headings.map(String), rows]) === JSON.stringify([now.headings, now.rows]);
}

/** Gives cells back what they held when they were written over. */
async function takeBack(
  table: Excel.Table,
  [headings = [], ...rows]: CellRead[][],
  { block }: Plan,
  now: Now,
): Promise<void> {
  if (now.headings.some((heading, at) => heading !== headings[at])) return;
  const back = block.map((row, at) =>
    row.map((cell, column) => (cell === null ? null : String(rows[at]?.[column] ?? ""))),
  );
  queueTexts(bodyOf(table, block), back);
  await sendTexts(table.context);
}

/** The rows that a block is for, however many the table has by then. */
function bodyOf(table: Excel.Table, block: readonly (readonly unknown[])[]): Excel.Range {
  const first = table.getHeaderRowRange().getCell(0, 0).getOffsetRange(1, 0);
  return first.getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1);
}

function cellsOf(record: ReturnRecord): Cells {
  const row = returnRow(record);
  return Object.fromEntries(RETURN_HEADINGS.map((heading, at) => [heading, row[at] ?? ""]));
}

function textsOf(row: TableRecord): Cells {
  return Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading, String(cell).trim()]));
}
