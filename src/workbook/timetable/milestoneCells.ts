import { serialFromDate } from "../../calendar/serial";
import type { IsoDate } from "../../calendar/isoDate";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import type { RefChange } from "../gateway/runsByRef";
import { writeByRef } from "../gateway/writeByRef";
import { TIMETABLE_COLUMNS, type TimetableHeading } from "./timetableColumns";
import { timetablesIn } from "./timetablesIn";

/** What is written about a milestone; what is left out stays. */
interface MilestoneWritten {
  sheet: string;
  step: string;
  lead?: string;
  delay?: string;
  told?: string;
  done?: IsoDate | null;
}

/**
 * Writes into the row of a step, wherever it is by then. Nothing happens where the timetable, the step or the column is gone: a timetable of an
 * earlier version gets its columns when it is made again. Sends what it queues.
 */
export async function writeMilestone(
  context: Excel.RequestContext,
  written: MilestoneWritten,
): Promise<void> {
  const found = (await timetablesIn(context)).find(({ sheet }) => sheet === written.sheet);
  if (!found) return;
  const table = context.workbook.tables.getItem(found.table);
  const range = table.getRange().load("values");
  await context.sync();
  const [headings = [], ...rows] = cellsRead(range.values);
  const step = headings.indexOf("Step");
  const row = rows.find((cells) => cells[step] === written.step);
  const wanted: [TimetableHeading, CellValue | undefined][] = [
    ["Lead (role)", written.lead],
    ["Reason for delay", written.delay],
    ["Who was told, and when", written.told],
    [
      "Done on",
      written.done === undefined ? undefined : written.done === null ? "" : serialFromDate(written.done),
    ],
  ];
  const changes = wanted.flatMap(([heading, value]): RefChange[] => {
    const before: CellRead = row?.[headings.indexOf(heading)] ?? "";
    return row === undefined || value === undefined || !headings.includes(heading) || value === before
      ? []
      : [{ ref: written.step, heading, before, value }];
  });
  const steps = rows.map((cells) => String(cells[step] ?? "").trim());
  await writeByRef(context, table, steps, changes, queueCells, { keys: ["Step"] });
}

function queueCells(cells: Excel.Range, changes: readonly RefChange[]): void {
  const known = TIMETABLE_COLUMNS.find(({ heading }) => heading === changes[0]?.heading);
  const format = known !== undefined && "format" in known ? known.format : TEXT;
  formatAll(cells, format);
  const block = changes.map(({ value }) => [value]);
  if (format === TEXT) queueTexts(cells, block);
  else cells.values = block;
}
