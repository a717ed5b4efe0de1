import type { IsoDate } from "../../calendar/isoDate";
import type { Birth, RecordedDate } from "../../calendar/recordedDate";
import type { Entry } from "../entry/entry";
import type { Field } from "../entry/fields";
import { grouped } from "../grouped";
import { mapInSteps, type InSteps } from "../inSteps";
import { textCell } from "../sheet/grid";
import type { Placed, SheetView } from "../sheet/sheetView";
import { datedCell } from "./datedCell";
import { cellsOfEntry, fieldText, othersOf, textsOf } from "./entryCells";
import type { EntryRows } from "./tableWalk";
import { readWhen, type When, type WhenCells } from "./readWhen";
import { dateInThreeColumns } from "./threeColumns";

/**
 * The entries of a sheet, in its own order, without their queries. A date without a year takes the year of the heading row
 * above, else that of its neighbours where both agree; "Same day" takes the date of the entry above, and an age or a school year
 * counts from the subject's birth (docs/domain.md section 4). In small steps.
 */
export function* readEntrySteps(
  view: SheetView,
  all: readonly EntryRows[],
  agency: string,
  today: IsoDate,
  birth: Birth | null,
): InSteps<Entry[]> {
  const first = yield* mapInSteps(all, (entryRows) => {
    const { headingYear: year, headingMonth: month } = entryRows;
    const cells = whenCells(view, entryRows);
    const when = readWhen(cells, { today, year: { year, month, from: "heading" }, above: null, birth });
    return { entryRows, cells, when };
  });
  let above: RecordedDate | null = null;
  return yield* mapInSteps(first, ({ entryRows, cells, when }, index) => {
    const { headingYear, headingMonth: month } = entryRows;
    const year = when.date.read.noYear === null ? null : agreedYear(first, index);
    const again =
      year === null
        ? when.own.rule === "from-above" && above !== null
          ? { today, year: { year: headingYear, month, from: "heading" } as const, above, birth }
          : null
        : { today, year: { year, month, from: "neighbours" } as const, above, birth };
    const settled: When = again === null ? when : readWhen(cells, again);
    above = settled.own;
    return makeEntry(view, entryRows, settled, agency, index);
  });
}

/** The year of the nearest entries above and below that give one, where it is the same. */
function agreedYear(all: readonly { when: When }[], index: number): number | null {
  const above = nearestYear(all, index, -1);
  const below = nearestYear(all, index, 1);
  return above !== null && above === below ? above : null;
}

function nearestYear(all: readonly { when: When }[], index: number, step: 1 | -1): number | null {
  for (let at = index + step; at >= 0 && at < all.length; at += step) {
    const read = all[at]?.when.date.read;
    const day = read?.start ?? read?.end ?? null;
    if (day !== null) return Number(day.slice(0, 4));
  }
  return null;
}

function whenCells(view: SheetView, entryRows: EntryRows): WhenCells {
  const row = entryRows.rows[0] ?? 0;
  const column = (field: Field) => entryRows.columns.find((candidate) => candidate.field === field);
  const cell = (field: Field): Placed | undefined => {
    const found = column(field);
    if (found === undefined) return undefined;
    const owner = view.coveredBy(row, found.column);
    return view.at(row, found.column) ?? (owner === undefined ? undefined : view.at(owner.row, owner.column));
  };
  // A date broken over two rows is read as one.
  const dateCell = (): Placed | undefined => {
    const found = column("date");
    const inThree = dateInThreeColumns(view, entryRows);
    if (inThree !== null) return inThree;
    const dated = datedCell(view, entryRows);
    if (dated !== null) return dated.placed;
    const begun = cell("date");
    if (begun === undefined) return entryRows.headingDate ?? undefined;
    if (found === undefined) return begun;
    const more = entryRows.rows
      .slice(1)
      .filter((further) => !entryRows.notes.includes(further))
      .flatMap((further) => view.at(further, found.column) ?? []);
    if (more.length === 0) return begun;
    const text = [begun, ...more].map((part) => part.text).join("\n");
    return { ...begun, text, cell: textCell(text) };
  };
  return {
    row,
    date: dateCell(),
    time: cell("time"),
    endDate: cell("endDate"),
    endTime: cell("endTime"),
    keys: {
      date: column("date")?.key ?? "",
      time: column("time")?.key ?? "",
      endDate: column("endDate")?.key ?? "",
      endTime: column("endTime")?.key ?? "",
    },
    date1904: view.grid.date1904 === true,
  };
}

function makeEntry(view: SheetView, entryRows: EntryRows, when: When, agency: string, order: number): Entry {
  const cells = cellsOfEntry(view, entryRows);
  const { file, sheet, hidden, hiddenRows } = view.grid;
  const { unused, date, time, endTime, timeAsRecorded, endTimeAsRecorded } = when;
  const times = { date, time, endTime, timeAsRecorded, endTimeAsRecorded };
  const row = entryRows.rows[0] ?? 0;
  // A fix takes the place of the whole cell, and would take what happened away.
  const isDated = datedCell(view, entryRows) !== null;
  const problems = isDated ? when.problems.map((problem) => ({ ...problem, fix: null })) : when.problems;
  // Further rows may hold a date or a time of their own, which is kept beside what was read.
  const recorded: Partial<Record<Field, string>> = {
    date: times.date.asRecorded,
    endDate: times.date.endAsRecorded,
    time: times.timeAsRecorded,
    endTime: times.endTimeAsRecorded,
  };
  const furtherTimes = cells
    .filter((cell) => {
      const text = recorded[cell.field];
      return text !== undefined && !text.split("\n").includes(cell.text) && text !== cell.text;
    })
    .map((cell) => ({ heading: cell.key, text: cell.text }));
  return {
    agency,
    file,
    sheet,
    row,
    rows: [...entryRows.rows],
    hidden: hidden || entryRows.rows.some((r) => hiddenRows.includes(r)),
    ...times,
    ownRef: fieldText(cells, "ref"),
    texts: textsOf(cells),
    others: joinedByHeading([...othersOf(cells), ...unused, ...furtherTimes]),
    joined: entryRows.joined,
    table: entryRows.columns,
    cells,
    problems,
    order,
    queries: [],
  };
}

function joinedByHeading(
  others: readonly { heading: string; text: string }[],
): { heading: string; text: string }[] {
  return [...grouped(others, ({ heading }) => heading)].map(([heading, same]) => ({
    heading,
    text: [...new Set(same.map(({ text }) => text))].join("\n"),
  }));
}
