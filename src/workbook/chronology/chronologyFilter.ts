import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { isSame, peopleIn, themesIn, type MergeMark } from "../../chronology/views/viewEntry";
import type { CellRead } from "../gateway/blocks";
import { readColumns } from "./chronologyColumns";

/** What a person wants to see of the integrated chronology; "", `null`, false and an empty list filter nothing. */
export interface ChronologyFilter {
  agencies: readonly string[];
  person: string;
  type: string;
  theme: string;
  practice: string;
  /** The days that the Date column may show. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Only rows with something under Queries. */
  queried: boolean;
  /** What the latest merge did to the entry. */
  mark: MergeMark | "";
}

const FILTERED = ["Agency", "Person(s)", "Event type", "Key theme", "Practice", "Date", "Queries"] as const;
type Filtered = (typeof FILTERED)[number];

/** The result: filtered, a column it needs is missing, or the chronology is not a table. */
export type FilterOutcome =
  | { state: "filtered"; sheet: string; shown: number; of: number }
  | { state: "no chronology" }
  | { state: "no table" }
  | { state: "no column"; heading: string };

/**
 * Sets Excel's own filters on the table of the chronology: those of the columns named above are set or cleared, the panel's
 * filters on its own columns stay. No cell is written.
 */
export async function filterChronology(
  context: Excel.RequestContext,
  filter: ChronologyFilter,
): Promise<FilterOutcome> {
  const read = await readColumns(context, ["Person(s)", "Key theme", "Event type"]);
  if (!read) {
    return { state: "no chronology" };
  }
  const { table, sheet } = read.place;
  if (!table) {
    return { state: "no table" };
  }
  const cells = (heading: "Person(s)" | "Key theme" | "Event type"): CellRead[] =>
    read.rows.map((row) => row[heading] ?? "");
  const wanted: Record<Filtered, Excel.FilterCriteria | null> = {
    Agency: filter.agencies.length === 0 ? null : valuesOf(filter.agencies),
    "Person(s)":
      filter.person === ""
        ? null
        : containing(cells("Person(s)"), filter.person, (text) =>
            peopleIn(text).some((each) => isSame(each, filter.person)),
          ),
    "Event type":
      filter.type === ""
        ? null
        : valuesOf(textsWhere(cells("Event type"), (text) => isSame(text, filter.type), filter.type)),
    "Key theme":
      filter.theme === ""
        ? null
        : containing(cells("Key theme"), filter.theme, (text) =>
            themesIn(text).some((each) => isSame(each, filter.theme)),
          ),
    Practice: filter.practice === "" ? null : valuesOf([filter.practice]),
    Date: periodOf(filter.from, filter.to),
    Queries: queriesOf(filter),
  };
  const missing = FILTERED.find((heading) => wanted[heading] !== null && !read.headings.includes(heading));
  if (missing !== undefined) {
    return { state: "no column", heading: missing };
  }
  for (const heading of FILTERED.filter((each) => read.headings.includes(each))) {
    const own = table.columns.getItem(heading).filter;
    const criteria = wanted[heading];
    if (criteria) {
      own.apply(criteria);
    } else {
      own.clear();
    }
  }
  const view = table.getDataBodyRange().getColumn(0).getVisibleView().load("rowCount");
  await context.sync();
  return { state: "filtered", sheet, shown: view.rowCount, of: read.rows.length };
}

/** Clears every filter on the chronology's table, including those on the panel's own columns. */
export async function showAllRows(context: Excel.RequestContext): Promise<FilterOutcome> {
  const read = await readColumns(context, ["Ref"]);
  if (!read) {
    return { state: "no chronology" };
  }
  const { table, sheet } = read.place;
  if (!table) {
    return { state: "no table" };
  }
  table.clearFilters();
  await context.sync();
  return { state: "filtered", sheet, shown: read.rows.length, of: read.rows.length };
}

function valuesOf(values: readonly string[]): Excel.FilterCriteria {
  return { filterOn: "Values", values: [...values] };
}

/**
 * A cell may name several: "contains" finds it among them, also in rows that are added later. Where that would
 * find others too ("Mother" in "Grandmother"), the matching cells are listed instead.
 */
function containing(
  cells: readonly CellRead[],
  name: string,
  names: (text: string) => boolean,
): Excel.FilterCriteria {
  const folded = name.toLowerCase();
  const tooMany = cells.some((cell) => {
    const text = String(cell);
    return text.toLowerCase().includes(folded) && !names(text);
  });
  return tooMany
    ? valuesOf(textsWhere(cells, names, name))
    : { filterOn: "Custom", criterion1: `=*${name.replace(/[~*?]/g, "~$&")}*` };
}

/** The matching cells' texts, each once; the name itself where there are none, so that no row shows. */
function textsWhere(cells: readonly CellRead[], isMeant: (text: string) => boolean, name: string): string[] {
  const texts = [...new Set(cells.map(String))].filter(isMeant);
  return texts.length > 0 ? texts : [name];
}

function periodOf(from: IsoDate | null, to: IsoDate | null): Excel.FilterCriteria | null {
  const after = from === null ? null : `>=${serialFromDate(from)}`;
  const before = to === null ? null : `<=${serialFromDate(to)}`;
  if (after !== null && before !== null) {
    return { filterOn: "Custom", criterion1: after, criterion2: before, operator: "And" };
  }
  const one = after ?? before;
  return one === null ? null : { filterOn: "Custom", criterion1: one };
}

function queriesOf({ queried, mark }: ChronologyFilter): Excel.FilterCriteria | null {
  if (mark !== "") {
    return { filterOn: "Custom", criterion1: `=${mark}*` };
  }
  return queried ? { filterOn: "Custom", criterion1: "<>" } : null;
}
