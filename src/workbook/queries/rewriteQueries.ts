import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import type { Context } from "../gateway/workbookRun";
import { writeRowsFrom } from "../gateway/writeRows";
import { tell } from "../gateway/writtenTexts";
import { queueRowsLook } from "../look/sheetLook";
import { queueRules, type Place } from "./queriesRules";
import { columnsOf, rowsUnder, type StandingTable } from "./queriesTable";
import { QUERY_HEADINGS, type QueryHeading } from "./queryRows";

/**
 * Writes the queries into the existing table, whatever columns a reviewer added or moved; does nothing if unchanged. What reviewers
 * typed since it was read stays, and so do rows that they wrote; what the job wanted to write there is told.
 */
export async function rewriteQueries(
  context: Context,
  standing: StandingTable,
  queries: readonly TrackedQuery[],
): Promise<void> {
  const missing = QUERY_HEADINGS.filter((heading) => !standing.headings.includes(heading));
  const wanted = rowsUnder(standing.headings, queries);
  if (missing.length === 0 && JSON.stringify(wanted) === JSON.stringify(standing.values)) {
    return;
  }
  const own = await ownNames(context);
  const table = context.workbook.tables.getItem(own.tables.queries);
  let now = await readNow(table);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const headings = [
      ...now.headings,
      ...QUERY_HEADINGS.filter((heading) => !now.headings.includes(heading)),
    ];
    const rows = withTyped(context, { headings, rows: rowsUnder(headings, queries) }, standing, now);
    // Again only where somebody typed at the very moment of writing.
    const before = await writeTable(context, table, headings, rows, now);
    if (JSON.stringify(before.values) === JSON.stringify(now.values)) {
      await queueRules(context, table, before, headings, queries);
      break;
    }
    now = before;
  }
  await context.sync();
}

/** As often somebody may type while we write before we give up. */
const ATTEMPTS = 4;

interface Now extends Place {
  headings: string[];
  values: CellRead[][];
}

async function readNow(table: Excel.Table): Promise<Now> {
  const whole = table.getRange().load("values,rowIndex,columnIndex");
  await table.context.sync();
  return nowOf(whole);
}

function nowOf({ values: cells, rowIndex: row, columnIndex: column }: Excel.Range): Now {
  const [headings = [], ...values] = cellsRead(cells);
  return { row, column, headings: headings.map(String), values };
}

/**
 * Writes all rows. The table grows before they are written and shrinks after it, so that a request that is half done leaves none
 * beside it.
 * @returns what was written over
 */
async function writeTable(
  context: Context,
  table: Excel.Table,
  headings: readonly string[],
  rows: readonly CellValue[][],
  now: Now,
): Promise<Now> {
  const written = table.getRange().load("values,rowIndex,columnIndex");
  const first = (): Excel.Range => table.getHeaderRowRange().getCell(0, 0);
  const area = (row: number, count: number): Excel.Range =>
    first()
      .getOffsetRange(row, 0)
      .getResizedRange(count - 1, headings.length - 1);
  table.clearFilters();
  headings.slice(now.headings.length).forEach((heading) => table.columns.add(undefined, undefined, heading));
  const height = Math.max(rows.length, now.values.length);
  if (rows.length > now.values.length) table.resize(area(0, rows.length + 1));
  const columns = columnsOf(headings);
  formatAll(area(0, 1), TEXT);
  columns.forEach(({ heading, format = TEXT }, index) => {
    if (!QUERY_HEADINGS.some((ours) => ours === heading)) return;
    formatAll(area(1, height).getColumn(index), format);
  });
  const blank = Array.from({ length: height - rows.length }, () => headings.map(() => ""));
  await writeRowsFrom(context, first().getOffsetRange(1, 0), [...rows, ...blank]);
  const before = nowOf(written);
  if (blank.length > 0) {
    table.resize(area(0, rows.length + 1));
    area(rows.length + 1, blank.length).clear();
  }
  const sheet = table.worksheet;
  queueRowsLook(sheet, {
    columns,
    rows: rows.length,
    row: before.row + 1,
    column: before.column,
    lines: "table",
  });
  return before;
}

/** The rows with what reviewers have typed since they were read, and those that they have put in. */
function withTyped(
  context: Context,
  { headings, rows }: { headings: readonly string[]; rows: readonly CellValue[][] },
  read: Pick<StandingTable, "headings" | "values">,
  now: Now,
): CellValue[][] {
  const before = byKey(read);
  const typed = byKey(now);
  const key = headings.indexOf("Key");
  const kept = rows.map((row) => {
    const [was, is] = [before.get(String(row[key])), typed.get(String(row[key]))];
    if (!was || !is) return row;
    return row.map((value, column) => {
      const heading = headings[column] ?? "";
      const [old = "", cell = ""] = [was.get(heading), is.get(heading)];
      if (String(old) === String(cell) || !isReviewers(heading)) return value;
      if (String(value) !== String(old) && String(value) !== String(cell)) {
        tell(context, `${heading} of a query was changed by somebody else meanwhile, and was left as it is.`);
      }
      return cell;
    });
  });
  // Rows of their own are as they are now, however many.
  const own = now.values
    .filter((row) => (row[now.headings.indexOf("Key")] ?? "") === "" && row.some((cell) => cell !== ""))
    .map((row) => headings.map((heading) => row[now.headings.indexOf(heading)] ?? ""));
  const placed = kept.flatMap((row) => ((row[key] ?? "") === "" ? own.splice(0, 1) : [row]));
  const all = [...placed, ...own];
  return all.length > 0 ? all : [headings.map(() => "")];
}

const REVIEWERS: ReadonlySet<string> = new Set<QueryHeading>(["State", "Reason", "Answer"]);

function isReviewers(heading: string): boolean {
  return REVIEWERS.has(heading) || !QUERY_HEADINGS.some((ours) => ours === heading);
}

function byKey({
  headings,
  values,
}: Pick<StandingTable, "headings" | "values">): Map<string, Map<string, CellRead>> {
  const key = headings.indexOf("Key");
  return new Map(
    values.flatMap((row) =>
      (row[key] ?? "") === ""
        ? []
        : [[String(row[key]), new Map(headings.map((heading, column) => [heading, row[column] ?? ""]))]],
    ),
  );
}
