import { agencyMentioned, agencyNamed, labelledAgency } from "../../review/agencyNames";
import { isGenericAgency } from "../../review/genericAgencies";
import type { Review } from "../../review/review";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { Entry } from "../entry/entry";
import type { ReadSheet, RowUse } from "../entry/readSheet";
import { sameForBoth } from "../../calendar/sentences";
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

/** A column says whose an entry is only where its heading speaks of one agency. */
export function namesAgency({ field, key }: ChronologyColumn): boolean {
  return field === "agency" && /\b(?:agency|organi[sz]ation)\b/i.test(key);
}

/**
 * Parts a sheet that holds the entries of several agencies (docs/domain.md section 3): an Agency column that names two or more on
 * most rows, or a row with an agency's name above its entries or its table. Each entry goes to its own agency and gets a note; rows
 * that are no entries stay with the first. The sheet itself where it holds only one.
 */
export function byAgency(found: FoundSheet, sheet: SheetToPart, review: Review): SheetToPart[] {
  const own = agenciesByColumn(sheet, review) ?? agenciesByTitle(found, sheet, review);
  if (own === null) return [sheet];
  const agencyOf = (entry: Entry): string => own.get(entry)?.agency ?? sheet.agency;
  const agencies = [...new Set(sheet.entries.map(agencyOf))];
  return agencies.map((agency, index) => {
    const entries = sheet.entries.filter((entry) => agencyOf(entry) === agency);
    for (const entry of entries) noteAgency(entry, agency, own.get(entry));
    return { ...sheet, agency, entries, uses: usesOf(sheet, entries, index === 0) };
  });
}

type FoundInRows = ReadonlyMap<Entry, FoundInRow>;

/** A column counts where it is filled for at least this share of the entries. */
const MOST_ROWS = 0.5;
const LONGEST_NAME = 80;

function agenciesByColumn({ columns, entries }: SheetToPart, review: Review): FoundInRows | null {
  const column = columns.find(namesAgency);
  if (column === undefined) return null;
  const found = new Map<Entry, FoundInRow>();
  for (const entry of entries) {
    const text = entry.cells.find(({ key }) => key === column.key)?.text.trim() ?? "";
    if (text === "" || text.length > LONGEST_NAME || !/\p{L}/u.test(text)) continue;
    const words = `its row says “${text}” under “${column.key}”`;
    found.set(entry, { agency: nameOf(text, found, review), column: column.key, words });
  }
  return found.size > entries.length * MOST_ROWS && areSeveral(found) ? found : null;
}

/** The agency of a text; names that differ only in capitals are one. */
function nameOf(text: string, found: FoundInRows, review: Review): string {
  const listed = agencyNamed(review, text) ?? agencyMentioned(review, [text]);
  if (listed !== null) return listed.name;
  const same = [...found.values()].find(({ agency }) => agency.toLowerCase() === text.toLowerCase());
  return same?.agency ?? text;
}

function areSeveral(found: FoundInRows): boolean {
  return new Set([...found.values()].map(({ agency }) => agency)).size >= 2;
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
