import { agencyMentioned, agencyNamed, labelledAgency } from "../../review/agencyNames";
import { isGenericAgency } from "../../review/genericAgencies";
import type { Review } from "../../review/review";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { Entry, EntryCell } from "../entry/entry";
import type { ReadSheet, RowUse } from "../entry/readSheet";
import { sameForBoth } from "../../calendar/sentences";
import { grouped } from "../grouped";
import { textsOf } from "../rows/entryCells";
import { namesAgency, namesDown } from "./agencyColumn";
import { isKnownOtherwise } from "./agencyOfSheets";
import type { FoundSheet } from "./foundSheet";

/** A sheet as it is read, before its queries are raised. */
type SheetToPart = Omit<ReadSheet, "queries">;

/** Where an entry's agency was found, besides its name. */
interface FoundInRow {
  agency: string;
  /** The key of the column; "" for a row above the entry. */
  column: string;
  words: string;
}

/**
 * Parts a sheet that holds the entries of several agencies (docs/domain.md section 3): a column for each agency, an Agency column
 * that names two or more on most rows, or a row with an agency's name above its entries or its table. Each entry goes to its own
 * agency and gets a note; rows that are no entries stay with the first, and a row of several agencies with the first of them. The
 * sheet itself where it holds only one.
 */
export function byAgency(found: FoundSheet, sheet: SheetToPart, review: Review): SheetToPart[] {
  const byHeading = entriesByHeading(sheet);
  const own =
    byHeading ??
    agenciesByColumn(sheet, review, isKnownOtherwise(found, sheet.agency)) ??
    agenciesByTitle(found, sheet, review);
  if (own === null) return [sheet];
  const all = byHeading === null ? sheet.entries : [...byHeading.keys()];
  const agencyOf = (entry: Entry): string => own.get(entry)?.agency ?? sheet.agency;
  const agencies = [...new Set(all.map(agencyOf))];
  let left = sheet.uses;
  return agencies.map((agency, index) => {
    const entries = all.filter((entry) => agencyOf(entry) === agency);
    for (const entry of entries) noteAgency(entry, agency, own.get(entry));
    const uses = usesOf({ ...sheet, uses: left }, entries, index === 0);
    left = left.filter((use) => !uses.includes(use));
    const agencyFrom = entries.some((entry) => own.get(entry)) ? "rows" : sheet.agencyFrom;
    return { ...sheet, agency, agencyFrom, entries, uses, columns: columnsOf(sheet.columns, agency) };
  });
}

type FoundInRows = ReadonlyMap<Entry, FoundInRow | undefined>;

/**
 * Where there is a column for each agency: an entry for each agency that has something in a row, with what stands in the other
 * columns. What no agency has a word of stays one entry, of whoever sent the sheet.
 */
function entriesByHeading({ columns, entries }: SheetToPart): FoundInRows | null {
  if (columns.every(({ ofAgency }) => ofAgency === undefined)) return null;
  const found = new Map<Entry, FoundInRow | undefined>();
  for (const entry of entries) {
    const heading = new Map(entry.table?.map((column) => [column.column, column]));
    const filled = entry.cells.flatMap(({ column }) => heading.get(column) ?? []);
    const agencies = new Set(filled.flatMap(({ ofAgency }) => ofAgency ?? []));
    if (agencies.size === 0) found.set(entry, undefined);
    for (const agency of agencies) {
      const column = filled.find(({ ofAgency }) => ofAgency === agency)?.key ?? "";
      const words = `it stands in the column “${column}”`;
      found.set(entryOfAgency(entry, agency), { agency, column, words });
    }
  }
  return found;
}

function columnsOf(columns: readonly ChronologyColumn[], agency: string): ChronologyColumn[] {
  return columns.filter(({ ofAgency }) => ofAgency === undefined || ofAgency === agency);
}

/** An entry without the cells in the columns of other agencies, and without the rows that hold nothing else. */
function entryOfAgency(entry: Entry, agency: string): Entry {
  const table = columnsOf(entry.table ?? [], agency);
  const others = (entry.table ?? []).filter((column) => !table.includes(column));
  const cells = entry.cells.filter((cell) => others.every(({ column }) => column !== cell.column));
  const rows = entry.rows.filter((row) => row === entry.row || cells.some((cell) => cell.row === row));
  const { event, comment } = textsOf(cells);
  return {
    ...entry,
    rows,
    table,
    cells,
    texts: { ...entry.texts, event, comment },
    joined: rows.length > 1 ? entry.joined : "single",
    problems: [...entry.problems],
  };
}

function agenciesByColumn(
  { columns, entries }: SheetToPart,
  review: Review,
  isKnownOtherwise: boolean,
): FoundInRows | null {
  if (!columns.some(mayNameAgencies)) return null;
  const found = new Map<Entry, FoundInRow>();
  let named = 0;
  for (const [table, ofTable] of grouped(entries, (entry) => entry.table)) {
    const column =
      table?.find(namesAgency) ??
      table?.find((other) => mayNameAgencies(other) && holdsAgencies(ofTable, other, review));
    if (column === undefined) continue;
    const names = namesDown(
      ofTable.map(({ cells }) => textUnder(cells, column)),
      column,
      isKnownOtherwise,
    );
    if (names === null) continue;
    named += ofTable.length;
    for (const [index, entry] of ofTable.entries()) {
      const own = names[index];
      if (own)
        found.set(entry, { agency: nameOf(own.name, found, review), column: column.key, words: own.words });
    }
  }
  return named > entries.length * MOST_ENTRIES && areSeveral(found) ? found : null;
}

/** "Service", or "Source agency". */
function mayNameAgencies({ field, key }: ChronologyColumn): boolean {
  return field === "agency" || (field === "source" && /\bagency\b/i.test(key));
}

/** "Service" over two or more agencies, known by the review or by their ordinary names: it says whose each row is too. */
function holdsAgencies(entries: readonly Entry[], column: ChronologyColumn, review: Review): boolean {
  const texts = entries.map(({ cells }) => textUnder(cells, column)).filter((text) => text !== "");
  const agencies = texts.filter((text) => agencyNamed(review, text) !== null || isGenericAgency(text));
  return agencies.length >= texts.length * MOST_AGENCIES && new Set(agencies).size >= 2;
}

const MOST_AGENCIES = 0.8;

/** The tables with such a column hold more than this share of the entries. */
const MOST_ENTRIES = 0.5;

function textUnder(cells: readonly EntryCell[], { column }: ChronologyColumn): string {
  return cells.find((cell) => cell.column === column)?.text.trim() ?? "";
}

/** The agency of a text; names that differ only in capitals are one. */
function nameOf(text: string, found: FoundInRows, review: Review): string {
  const listed = agencyNamed(review, text) ?? agencyMentioned(review, [text]);
  if (listed !== null) return listed.name;
  const same = [...found.values()].find((each) => each?.agency.toLowerCase() === text.toLowerCase());
  return same?.agency ?? text;
}

function areSeveral(found: FoundInRows): boolean {
  return new Set([...found.values()].map((each) => each?.agency)).size >= 2;
}

function agenciesByTitle(
  { view }: FoundSheet,
  { uses, entries }: SheetToPart,
  review: Review,
): FoundInRows | null {
  const found = new Map<Entry, FoundInRow>();
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  let above: FoundInRow | null = null;
  for (const { row, use } of uses) {
    const entry = byRow.get(row);
    if (use === "entry" && entry && above !== null) found.set(entry, above);
    if (use !== "heading") continue;
    const cells = view.row(row);
    const [first] = cells;
    const text = first?.text.trim() ?? "";
    const named = titleAgency(text, cells[1]?.text ?? "", cells.length, review);
    if (named !== null) above = { agency: named, column: "", words: `it stands under “${text}”` };
  }
  return found.size === entries.length && areSeveral(found) ? found : null;
}

/** The agency that a row names and nothing else, with or without "Agency:". */
function titleAgency(text: string, next: string, cells: number, review: Review): string | null {
  const labelled = labelledAgency([[text, next]]);
  if (labelled !== null) {
    return (agencyNamed(review, labelled) ?? agencyMentioned(review, [labelled]))?.name ?? labelled;
  }
  if (cells !== 1) return null;
  const plain = text.replace(/:$/, "").trim();
  return agencyNamed(review, plain)?.name ?? (isGenericAgency(plain) ? plain : null);
}

function noteAgency(entry: Entry, agency: string, found: FoundInRow | undefined): void {
  entry.agency = agency;
  if (found === undefined) return;
  entry.problems.push({
    rule: "several-agencies",
    row: entry.row,
    column: found.column,
    ...sameForBoth(`This entry was taken for one of ${agency}: ${found.words}.`),
    fix: null,
  });
}

function usesOf({ uses, entries: all }: SheetToPart, entries: readonly Entry[], isFirst: boolean): RowUse[] {
  const own = new Set(entries.map(({ row }) => row));
  const known = new Set(all.map(({ row }) => row));
  return uses.filter((use) => {
    const row = use.use === "entry" ? use.row : use.use === "partOfEntry" ? use.entryRow : null;
    return row !== null && known.has(row) ? own.has(row) : isFirst;
  });
}
