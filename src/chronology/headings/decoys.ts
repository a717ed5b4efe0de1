import type { SheetView } from "../sheet/sheetView";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { FoundTable } from "./foundTable";
import { headingsInWords } from "./judgeTable";

const OTHER_LIST =
  /^(?:list of |table of |appendix \w+:? |\d+[.)]? )*(?:(?:key |other )?(?:documents?|records?|files?|papers|sources|policies|guidance|literature)(?: (?:reviewed|seen|read|considered|examined|accessed|used|consulted|requested|list|log|held))+|(?:documents|references|bibliography|sources|policies|interviews?|interviewees|meetings?|panel meetings?|meetings? (?:held|attended)|training|distribution(?: list)?|circulation|version (?:control|history)|document (?:control|history|list|log)|revision history|amendment (?:record|history)|sign[- ]off|approvals?|guidance|instructions?|(?:an? )?(?:worked )?examples?|sample|how to|notes for|completion notes|completing|read ?me|glossary|abbreviations|action plan|recommendations|lessons|learning points|contacts?|contact list|officers|staff list|caseload|family(?: members| composition)?|genogram|addresses|address history|key|legend|drop ?downs?|lists?|lookups?|validation)\b.{0,40})$/i;

const CHRONOLOGY =
  /chronolog|\bevents?\b|\bincidents?\b|^intel(?:ligence)?\b|organi[sz]ational|\bchanges?\b|timeline|involvement|\bdiary\b|\blog\b|case ?notes|\brunning record|record of (?!documents|interviews|training)|^contacts? (?:with|record|log|history)|^family (?:support|nurse|hub|court|centre|liaison)/i;

/** One sheet of a file with its tables, for telling chronologies from lists that look like one. */
interface SheetTables {
  view: SheetView;
  tables: readonly FoundTable[];
}

/**
 * Corrects the tables that only look like a chronology, given all tables of a file: a table whose own title says that it is
 * a list, and one without an action, time, type or child's voice where another of the file has them. Gives the tables of
 * each sheet in the same order.
 */
export function withoutDecoys(sheets: readonly SheetTables[]): FoundTable[][] {
  const real = sheets
    .flatMap(({ tables }) => tables)
    .filter((table) => table.isChronology && isPlainlyChronology(table));
  return sheets.map(({ view, tables }) =>
    tables.map((table) => {
      if (!table.isChronology) return table;
      const titles = titlesAbove(view, table);
      // What a sheet, or a .csv file, is called says less: that a table alone in its file lists events, its headings can say.
      const all = real.length > 0 || looksLikeList(table.columns) ? titles : titles.slice(1);
      const counts = all.filter((title) => !CHRONOLOGY.test(title));
      const called = counts.find((title) => OTHER_LIST.test(title.trim()));
      if (called !== undefined && (real.some((other) => other !== table) || !isPlainlyChronology(table)))
        return asList(table, called.trim().toLowerCase());
      const others = real.filter((other) => other !== table && !sameShape(other, table));
      const onlyLooks = others.length > 0 && !isPlainlyChronology(table) && looksLikeList(table.columns);
      return onlyLooks && !titles.some((title) => CHRONOLOGY.test(title)) ? asList(table, "") : table;
    }),
  );
}

function asList(table: FoundTable, lists: string): FoundTable {
  const headings = [...table.block.texts.values()].map((texts) => texts.at(-1) ?? "");
  return { ...table, isChronology: false, lists: lists === "" ? headingsInWords(headings) : lists };
}

function isPlainlyChronology(table: FoundTable): boolean {
  return table.columns.some(
    ({ field, confidence }) =>
      (field === "action" || field === "childVoice" || field === "eventType" || field === "time") &&
      confidence >= 0.6,
  );
}

const RECORD_NUMBER = /\b(?:urn|no|number|ref(?:erence)?|id)\b\.?\W*$|^(?:log|crime|cad)\b/i;

/** Its first column is not one that begins a chronology, or which column says what happened is only a guess. */
function looksLikeList(columns: readonly ChronologyColumn[]): boolean {
  // Records of other systems begin with their number.
  const first = columns.find(({ field, key }) => field !== "other" || !RECORD_NUMBER.test(key))?.field;
  const event = columns.find((column) => column.field === "event");
  const beginsLikeChronology = first === "date" || first === "ref" || first === "time" || first === "person";
  return !beginsLikeChronology || event === undefined || event.confidence < 0.8;
}

function sameShape(a: FoundTable, b: FoundTable): boolean {
  const fields = (table: FoundTable) => new Set(table.columns.map((column) => column.key.toLowerCase()));
  const [own, other] = [fields(a), fields(b)];
  const shared = [...own].filter((key) => other.has(key)).length;
  return shared / Math.max(own.size, other.size) >= 0.6;
}

/** The sheet's name, then the single texts right above a table. */
function titlesAbove(view: SheetView, table: FoundTable): string[] {
  const titles = [view.grid.sheet.replace(/[_-]+/g, " ")];
  let below = table.block.top;
  for (let row = below - 1; row >= Math.max(view.firstRow, table.block.top - 5); row--) {
    const cells = view.row(row);
    if (cells.length === 0) continue;
    const [only, ...more] = cells;
    if (only === undefined || more.length > 0 || below - row > 2 || only.text.length > 120) break;
    titles.push(only.text);
    below = row;
  }
  return titles;
}
