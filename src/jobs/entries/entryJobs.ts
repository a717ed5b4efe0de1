import { britishDay } from "../../calendar/britishDay";
import { dateFromSerial } from "../../calendar/serial";
import { grouped } from "../../chronology/grouped";
import { PANEL_COLUMNS } from "../../chronology/integrated/chronologyTable";
import { MERGE_MARKS, themesIn, type MergeMark } from "../../chronology/views/viewEntry";
import { readColumns } from "../../workbook/chronology/chronologyColumns";
import { activeEntry, readEntryRows, type EntryRowRead } from "../../workbook/chronology/entryRow";
import type { CellRead } from "../../workbook/gateway/blocks";
import { formatAll, TEXT } from "../../workbook/gateway/numberFormats";
import { readTables } from "../../workbook/gateway/tableRecords";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { writeByRef } from "../../workbook/gateway/writeByRef";
import { queueTexts } from "../../workbook/gateway/writtenTexts";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { EntryChanged, EntryJobs, EntryRead, EntryTold, PanelColumn } from "./entryTypes";

/** The pane's jobs for single entries of the chronology, on one workbook. They only ever fail with JobError. */
export function createEntryJobs(run: RunInWorkbook): EntryJobs {
  return {
    readEntry: job("read the entry", UNCHANGED, (key) =>
      run(async (context) => {
        const wanted = key ?? (await activeEntry(context));
        return wanted === null ? null : entryOf(context, wanted);
      }),
    ),
    nextToLookAt: job("look for the next entry", UNCHANGED, (after) =>
      run(async (context) => {
        const read = await readColumns(context, ["Ref", "Queries"]);
        const keys = (read?.rows ?? []).map(
          ({ Ref }, at) => textOf(Ref) || `row ${(read?.firstRow ?? 0) + at}`,
        );
        const waiting = (read?.rows ?? []).map(({ Queries }) => textOf(Queries) !== "");
        const from = after === null ? -1 : keys.indexOf(after);
        const below = waiting.findIndex((waits, at) => waits && at > from);
        return keys[below < 0 ? waiting.indexOf(true) : below] ?? null;
      }),
    ),
    writePanel: (key, column, text, seen) => writePanel(run, key, column, text, seen),
    listChanged: job("read what the merge changed", UNCHANGED, () => run(changed)),
  };
}

const textOf = (cell: CellRead | undefined): string => String(cell ?? "").trim();

async function entryOf(context: Context, key: string): Promise<EntryRead | null> {
  const read = await readEntryRows(context, [key]);
  const [row] = read?.rows ?? [];
  if (!read || !row) return null;
  const refs = themesIn(textOf(row.cells.Linked));
  const linked = refs.length === 0 ? [] : ((await readEntryRows(context, refs))?.rows ?? []);
  const panel = PANEL_COLUMNS.flatMap((column) =>
    read.headings.includes(column) ? [[column, String(row.cells[column] ?? "")] as const] : [],
  );
  return {
    ...told(row),
    of: read.of,
    queries: textOf(row.cells.Queries),
    panel: Object.fromEntries(panel),
    linked: linked.map(told),
  };
}

function told({ key, row, cells }: EntryRowRead): EntryTold {
  const day = typeof cells.Date === "number" ? dateFromSerial(cells.Date) : null;
  return {
    key,
    row,
    agency: textOf(cells.Agency),
    date: textOf(cells["Date as recorded"]) || (day === null ? "" : britishDay(day)),
    time: textOf(cells.Time),
    person: textOf(cells["Person(s)"]),
    type: textOf(cells["Event type"]),
    event: textOf(cells["What happened"]),
    action: textOf(cells["Action, decision and outcome"]),
  };
}

const writePanel = writingJob(
  "write into the entry's row",
  "The rest of the chronology is unchanged.",
  (run: RunInWorkbook, key: string, column: PanelColumn, text: string, seen: string): Promise<EntryRead> =>
    run(async (context) => {
      const read = await readEntryRows(context, [key]);
      const [row] = read?.rows ?? [];
      const table = read?.place.table;
      if (!read || !row) throw gone(key);
      if (!table || !read.refs.includes(key)) {
        throw new JobError(
          table ? "This row has no ref of its own." : "The integrated chronology is no longer a table.",
          UNCHANGED,
          "Write on the sheet itself, or merge the returns again, which puts that right.",
        );
      }
      const before = String(row.cells[column] ?? "");
      if (before !== seen && before !== text) {
        throw new JobError(
          `Somebody has written something else under ${column} of ${key} since.`,
          UNCHANGED,
          "Look at what is there now, and write again.",
        );
      }
      if (before !== text) {
        await writeByRef(
          context,
          table,
          read.refs,
          [{ ref: key, heading: column, before, value: text }],
          (cells, changes) => {
            formatAll(cells, TEXT);
            queueTexts(
              cells,
              changes.map(({ value }) => [value]),
            );
          },
        );
      }
      const now = await entryOf(context, key);
      if (!now) throw gone(key);
      return now;
    }),
);

function gone(key: string): JobError {
  return new JobError(
    `${key} is no longer in the chronology.`,
    UNCHANGED,
    "Select another row: somebody may have taken it out.",
  );
}

async function changed(context: Context): Promise<EntryChanged[] | null> {
  const read = await readColumns(context, ["Ref", "Queries", "Agency", "Date as recorded", "What happened"]);
  if (!read) return null;
  const [log] = await readTables(context, ["changeLog"]);
  const lines = grouped(log ?? [], (line) => textOf(line.Ref));
  return read.rows.flatMap((row, at): EntryChanged[] => {
    const mark = markOf(textOf(row.Queries));
    if (mark === null) return [];
    const ref = textOf(row.Ref);
    const own = ref === "" ? [] : (lines.get(ref) ?? []);
    const latest = Math.max(0, ...own.map(({ When }) => Number(When ?? 0)));
    return [
      {
        key: ref || `row ${read.firstRow + at}`,
        mark,
        agency: textOf(row.Agency),
        date: textOf(row["Date as recorded"]),
        event: textOf(row["What happened"]),
        changes: own
          .filter(({ When }) => Number(When ?? 0) === latest)
          .map((line) => ({ what: textOf(line.What), before: textOf(line.Old), after: textOf(line.New) })),
      },
    ];
  });
}

/** What the latest merge did to an entry, as its Queries cell begins (docs/domain.md section 6). */
function markOf(queries: string): MergeMark | null {
  const mark = MERGE_MARKS.find((one) => queries.startsWith(one));
  return mark !== undefined && /^(?:$|[ ,\n])/.test(queries.slice(mark.length)) ? mark : null;
}
