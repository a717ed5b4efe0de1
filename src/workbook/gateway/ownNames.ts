import { quotedSheet } from "../../cells/address";
import { cellsRead } from "./blocks";
import { keysOf, record } from "./byKey";
import { isOurs, mayBeEmpty, type FirstCells } from "./ownSheets";
import { makeColumnsAgain } from "./columnsAgain";
import { areOurs, OWN_TABLES, type SheetKey, type TableKey } from "./ownTables";
import { finishSwaps } from "./sheetSwap";
import { isMending, makeTablesAgain } from "./tablesAgain";
import { CELLS, freeSheetName, SHEETS, TABLES, type CellKey } from "./sheetNames";

/**
 * What our sheets, tables and named cells are called in a workbook. One that is not there yet has a name that is free, so that
 * asking for it by that name finds nothing, and making it under that name succeeds.
 */
export interface OwnNames {
  tables: Readonly<Record<TableKey, string>>;
  sheets: Readonly<Record<SheetKey, string>>;
  cells: Readonly<Record<CellKey, string>>;
  /** The tables of ours that were there. */
  there: ReadonlySet<TableKey>;
  /** Every name that a table or a cell has, of ours or not. */
  taken: readonly string[];
  /** The ids and the names of all sheets that were there: others have come since. */
  sheetIds: ReadonlySet<string>;
  sheetNames: readonly string[];
}

interface TableSeen {
  name: string;
  sheet: string;
  headings: readonly string[];
  /** The sheets that it lists, where it is a table of returns. */
  lists: readonly string[];
}

interface Seen {
  tables: TableSeen[];
  sheets: string[];
  /** What the sheets that are called like ours hold. */
  first: { key: SheetKey; name: string; cells: FirstCells }[];
  /** The defined names, those of single sheets too, and the formula of each. */
  names: { name: string; formula: string }[];
  /** What no table and no named cell can be called. */
  taken: string[];
  sheetIds: Set<string>;
}

const known = new WeakMap<Excel.RequestContext, OwnNames>();
/** As they were last found, also where sheets have come since. */
const lastKnown = new WeakMap<Excel.RequestContext, OwnNames>();

/**
 * Finds out what is ours and what it is called (docs/interfaces.md, section 1: our names are kept where they are free). A table
 * is ours by its headings, not by its name, which may be a person's, or have come with a return. Asked once in a run.
 */
export async function ownNames(context: Excel.RequestContext): Promise<OwnNames> {
  const before = known.get(context);
  if (before) return before;
  const seen = await look(context);
  const own = ownTablesIn(seen);
  if (await makeTablesAgain(context, placesOf(own, seen))) return ownNames(context);
  if (isMending(context) && (await makeColumnsAgain(context, own))) return ownNames(context);
  const homes = homesOf(own);
  const plan = own.get("actionPlan")?.sheet;
  const names = {
    tables: record(TABLES, (key) => own.get(key)?.name ?? freeName(TABLES[key], seen)),
    sheets: record(SHEETS, (key) => homes.get(key) ?? sheetName(key, seen, homes)),
    cells: record(CELLS, (key) => cellName(CELLS[key], seen, plan)),
    there: new Set(own.keys()),
    taken: seen.taken,
    sheetIds: seen.sheetIds,
    sheetNames: seen.sheets,
  };
  known.set(context, names);
  lastKnown.set(context, names);
  return names;
}

/**
 * What tables of ours are called. Those that were there when it was asked for still are called so, whatever sheets have come since:
 * then nothing is asked again.
 */
export async function namesOfTables<Key extends TableKey>(
  context: Excel.RequestContext,
  wanted: readonly Key[],
): Promise<Readonly<Record<Key, string>>> {
  const last = lastKnown.get(context);
  return last && wanted.every((key) => last.there.has(key)) ? last.tables : (await ownNames(context)).tables;
}

/**
 * Whether tables of ours that were there when their names were asked for had been turned into ranges since, and are tables again now:
 * then whoever finds none looks for them again. Sends nothing where none is lacking.
 */
export async function areTablesAgain(
  context: Excel.RequestContext,
  found: Partial<Record<TableKey, Excel.Table | undefined>>,
): Promise<boolean> {
  const { there } = await ownNames(context);
  const gone = keysOf(TABLES).filter((key) => found[key]?.isNullObject === true && there.has(key));
  if (gone.length === 0) return false;
  known.delete(context);
  lastKnown.delete(context);
  const now = await ownNames(context);
  return gone.some((key) => now.there.has(key));
}

/** The sheets that came into the workbook in a run, by id. */
const arrived = new WeakMap<Excel.RequestContext, ReadonlySet<string>>();

/**
 * To be called where sheets have come into the workbook, or have got other names, during a run.
 * @param ids those of a return, which may hold tables of another review: they are never ours
 */
export function forgetOwnNames(context: Excel.RequestContext, ids: readonly string[] = []): void {
  known.delete(context);
  arrived.set(context, new Set([...(arrived.get(context) ?? []), ...ids]));
}

/** Where tables are looked for that were turned into ranges: on sheets of ours, not on those of returns. */
function placesOf(own: ReadonlyMap<TableKey, TableSeen>, seen: Seen): Parameters<typeof makeTablesAgain>[1] {
  const received = own.get("returns")?.lists ?? [];
  return {
    own,
    first: seen.first.filter(({ name }) => !received.includes(name)),
    nameOf: (key) => freeName(TABLES[key], seen),
  };
}

/** Marks are looked for above and in a heading, wherever a person moved it by a few rows. */
const FIRST_CELLS = "A1:Z13";
/** The tables of the Review sheet stood side by side, and stand one below another now: there they are looked for where they are mended. */
const FIRST_OF_REVIEW = "A1:AQ13";
const REST_OF_REVIEW = "A14:F300";

async function look(context: Excel.RequestContext): Promise<Seen> {
  const { tables, worksheets, names } = context.workbook;
  tables.load("items/name");
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  if (await finishSwaps(context, worksheets.items)) return look(context);
  const candidates = tables.items
    .filter(({ name }) => keysOf(TABLES).some((key) => numberOf(TABLES[key], name) > 0))
    .map((table) => {
      table.worksheet.load("id,name");
      const returns = numberOf(TABLES.returns, table.name) > 0;
      // Its columns, since a table may have no heading row.
      const columns = table.columns.load("items/name");
      return { table, columns, body: returns ? table.getDataBodyRange().load("values") : null };
    });
  const came = arrived.get(context) ?? new Set();
  const here = worksheets.items.filter(({ id }) => !came.has(id));
  const first = keysOf(SHEETS).flatMap((key) =>
    here
      .filter(({ name }) => isNamedAs(name, SHEETS[key]))
      .map((sheet) => ({
        key,
        name: sheet.name,
        cells: sheet.getRange(key === "review" ? FIRST_OF_REVIEW : FIRST_CELLS).load("values"),
        rest: key === "review" && isMending(context) ? sheet.getRange(REST_OF_REVIEW).load("values") : null,
        used: sheet.getUsedRangeOrNullObject(true).load("rowIndex"),
      })),
  );
  const ofSheets = worksheets.items.map((sheet) => sheet.names.load("items/name"));
  await context.sync();
  const defined = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  return {
    tables: withoutReturns(
      candidates
        .filter(({ table }) => !came.has(table.worksheet.id))
        .map(({ table, columns, body }) => {
          const headings = columns.items.map(({ name }) => name);
          const lists = body?.values.map((row) => String(row[headings.indexOf("Sheet")] ?? "")) ?? [];
          return { name: table.name, sheet: table.worksheet.name, headings, lists };
        }),
    ),
    sheets: worksheets.items.map(({ name }) => name),
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    first: first.map(({ key, name, cells, rest, used }) => ({
      key,
      name,
      cells: used.isNullObject ? null : [cells, rest].flatMap((read) => (read ? cellsRead(read.values) : [])),
    })),
    names: defined,
    taken: [...tables.items, ...defined, ...ofSheets.flatMap(({ items }) => items)].map(({ name }) => name),
  };
}

/** Without tables on the sheets of returns, which may be those of another review and its list of returns too. */
function withoutReturns(tables: readonly TableSeen[]): TableSeen[] {
  const lists = tables.filter(({ headings }) => areOurs("returns", headings));
  const own = lists.filter(({ sheet }) =>
    lists.every((other) => other.sheet === sheet || !other.lists.includes(sheet)),
  );
  const homes = own.map(({ sheet }) => sheet);
  const listed = new Set(own.flatMap((table) => table.lists));
  return tables.filter(({ sheet }) => homes.includes(sheet) || !listed.has(sheet));
}

/** "CR_People", then "CR_People2": what ours is called where "People" is taken. */
const ownName = (wanted: string, number: number): string =>
  number === 1 ? wanted : `CR_${wanted}${number === 2 ? "" : String(number - 1)}`;

/** Which of those names it is, from 1; 0 for any other name, such as "People2", which Excel gives to a copy. */
function numberOf(wanted: string, name: string): number {
  if (same(name, wanted)) return 1;
  const [, number] = new RegExp(`^CR_${wanted}(\\d*)$`, "i").exec(name) ?? [];
  return number === undefined ? 0 : number === "" ? 2 : Number(number) + 1;
}

function ownTablesIn({ tables, first }: Pick<Seen, "tables" | "first">): Map<TableKey, TableSeen> {
  const own = new Map<TableKey, TableSeen>();
  const keys = keysOf(TABLES);
  const called = (key: TableKey): TableSeen[] =>
    tables
      .filter(({ name }) => numberOf(TABLES[key], name) > 0)
      .sort((one, other) => numberOf(TABLES[key], one.name) - numberOf(TABLES[key], other.name));
  for (const key of keys.filter((each) => !OWN_TABLES[each].beside)) {
    const isMarked = (table: TableSeen): boolean =>
      first.some(
        (sheet) =>
          sheet.key === OWN_TABLES[key].sheet && sheet.name === table.sheet && isOurs(sheet.key, sheet.cells),
      );
    // Without the headings that tell it, where somebody deleted a column, the words at the top of its sheet do.
    const found = called(key).find(({ headings }) => areOurs(key, headings)) ?? called(key).find(isMarked);
    if (found) own.set(key, found);
  }
  const homes = homesOf(own);
  for (const key of keys) {
    const home = homes.get(OWN_TABLES[key].sheet);
    if (own.has(key) || home === undefined) continue;
    const [elsewhere, there] = [called(key), called(key).filter(({ sheet }) => sheet === home)];
    const withHeadings = (table: TableSeen): boolean => areOurs(key, table.headings);
    // On our sheet it is ours whatever a person made of its headings. People may have been moved to a sheet of its own.
    const found = there.find(withHeadings) ?? there[0] ?? (key === "people" && elsewhere.find(withHeadings));
    if (found) own.set(key, found);
  }
  return own;
}

/** The sheets that our tables show to be ours. */
function homesOf(own: ReadonlyMap<TableKey, TableSeen>): Map<SheetKey, string> {
  const homes = new Map<SheetKey, string>();
  for (const [key, { sheet }] of own) {
    const of = OWN_TABLES[key].sheet;
    if (!homes.has(of)) homes.set(of, sheet);
  }
  // Earlier versions had the list of returns on the Review sheet.
  const list = homes.get("returnsList");
  if (list !== undefined && !isNamedAs(list, SHEETS.returnsList)) {
    homes.delete("returnsList");
    if (!homes.has("review")) homes.set("review", list);
  }
  return homes;
}

function freeName(wanted: string, { taken }: Seen): string {
  for (let number = 1; ; number++) {
    const name = ownName(wanted, number);
    if (!taken.some((other) => same(other, name))) return name;
  }
}

/** A named cell is ours on the sheet of our plan; failing that, one whose cell is gone is nobody's, and serves again. */
function cellName(wanted: string, seen: Seen, plan: string | undefined): string {
  const called = seen.names
    .filter(({ name }) => numberOf(wanted, name) > 0)
    .sort((one, other) => numberOf(wanted, one.name) - numberOf(wanted, other.name));
  const ours =
    called.find(({ formula }) => plan !== undefined && isOn(plan, formula)) ??
    called.find(({ formula }) => formula.includes("#REF!"));
  return ours?.name ?? freeName(wanted, seen);
}

function isOn(sheet: string, formula: string): boolean {
  return [sheet, quotedSheet(sheet)].some((name) => formula.startsWith(`=${name}!`));
}

/** What our sheet is called where no table of ours stands on it. */
function sheetName(key: SheetKey, { sheets, first }: Seen, homes: ReadonlyMap<SheetKey, string>): string {
  const homesTaken = [...homes.values()];
  const called = first.filter((sheet) => sheet.key === key && !homesTaken.includes(sheet.name));
  const marked = called.find(({ cells }) => isOurs(key, cells));
  const empty = mayBeEmpty(key) ? called.find(({ cells }) => cells === null) : undefined;
  return (marked ?? empty)?.name ?? freeSheetName(SHEETS[key], sheets);
}

/** Whether a sheet has a name of ours, with a number where another sheet has it. */
export function isNamedAs(name: string, wanted: string): boolean {
  return same(name.replace(/ \d+$/, ""), wanted);
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
