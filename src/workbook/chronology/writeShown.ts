import { withIdentifiers } from "../../chronology/names/shown/identified";
import { rowsByRef, type ShownCell } from "../../chronology/names/shown/shownTable";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { readFormulas } from "../gateway/readFormulas";
import { readByStretches, rowsAtATime } from "../gateway/readValues";
import type { RefChange } from "../gateway/runsByRef";
import { liftFilters, queueFilters } from "../gateway/tableFilters";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts } from "../gateway/writtenTexts";
import type { StandingChronology } from "./chronologySheet";
import { tableOf } from "./chronologyTableOf";

/** Whether a cell of the chronology, from 0 below the heading, holds a formula: what that shows is nobody's text. */
export async function formulaCells(
  context: Excel.RequestContext,
  { sheet, top, left, headings, asShown }: StandingChronology,
): Promise<(row: number, column: number) => boolean> {
  const formulas = await readFormulas(
    context,
    {
      sheet: context.workbook.worksheets.getItem(sheet),
      top: top + 1,
      left,
      rows: asShown.length,
      columns: headings.length,
    },
    asShown,
  );
  return (row, column) => {
    const formula = formulas[row]?.[column];
    return typeof formula === "string" && formula.startsWith("=") && formula !== asShown[row]?.[column];
  };
}

/**
 * The changes that make cells of the chronology show what they are to show.
 * @param cells those that show identifiers; all others show names
 */
export function changesToShow(
  { headings, values, asShown }: StandingChronology,
  cells: readonly ShownCell[],
  isFormula: (row: number, column: number) => boolean,
): RefChange[] {
  const key = (ref: string, heading: string): string => `${ref}\u0000${heading}`;
  const shown = new Map(
    cells.map(({ ref, heading, named, replaced }) => [key(ref, heading), withIdentifiers(named, replaced)]),
  );
  return [...rowsByRef(headings, asShown)].flatMap(([ref, row]) =>
    headings.flatMap((heading, column): RefChange[] => {
      const before = asShown[row]?.[column] ?? "";
      const value = shown.get(key(ref, heading)) ?? values[row]?.[column] ?? "";
      return before === value || isFormula(row, column) ? [] : [{ ref, heading, before, value }];
    }),
  );
}

/**
 * Writes cells of the chronology that change places between names and identifiers. Their number formats and the filters stay; a
 * filter by such cells follows them. Sends what it queues.
 */
export async function writeShown(
  context: Excel.RequestContext,
  standing: StandingChronology,
  changes: readonly RefChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const table = tableOf(context, sheet, standing, names.tables.chronology);
  const formatOf = await formatsOf(context, standing, changes);
  const filters = await liftFilters(context, table);
  const refs = standing.values.map((cells) => String(cells[standing.headings.indexOf("Ref")] ?? "").trim());
  await writeByRef(context, table, refs, changes, (cells, written) => {
    formatAll(cells, TEXT);
    queueTexts(
      cells,
      written.map(({ value }) => [value]),
    );
    // A text stays one when its cell gets its format back, under which the panel may type a number or a formula next.
    const formats = written.map(formatOf);
    if (formats.some((format) => format !== TEXT)) cells.numberFormat = formats.map((format) => [format]);
  });
  queueFilters(
    table,
    filters.map(({ heading, criteria }) => ({ heading, criteria: followed(heading, criteria, changes) })),
  );
  await context.sync();
}

/** The number format of each cell that is to be written. */
async function formatsOf(
  context: Excel.RequestContext,
  { sheet, headings, top, left, values }: StandingChronology,
  changes: readonly RefChange[],
): Promise<(change: RefChange) => string> {
  const rowOf = rowsByRef(headings, values);
  const columns = [...new Set(changes.map(({ heading }) => heading))];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rows = await readByStretches(context, values.length, rowsAtATime(columns.length), (done, many) => {
    const ranges = columns.map((heading) =>
      worksheet
        .getRangeByIndexes(top + 1 + done, left + headings.indexOf(heading), many, 1)
        .load("numberFormat"),
    );
    return () =>
      Array.from({ length: many }, (_row, at) => ranges.map((range) => String(range.numberFormat[at]?.[0])));
  });
  return ({ ref, heading }) => rows[rowOf.get(ref) ?? -1]?.[columns.indexOf(heading)] ?? TEXT;
}

function followed(
  heading: string,
  criteria: Excel.FilterCriteria,
  changes: readonly RefChange[],
): Excel.FilterCriteria {
  const becomes = new Map(
    changes
      .filter((each) => each.heading === heading)
      .map(({ before, value }) => [String(before), String(value)]),
  );
  if (!criteria.values || becomes.size === 0) return criteria;
  return {
    ...criteria,
    values: criteria.values.map((value) =>
      typeof value === "string" ? (becomes.get(value) ?? value) : value,
    ),
  };
}
