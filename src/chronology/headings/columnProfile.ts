import { datedText } from "../../calendar/datedText";
import { type SheetView } from "../sheet/sheetView";
import { columnLetters } from "../../cells/address";
import {
  looksLikeDate,
  looksLikeTime,
  monthOfHeading,
  saysDayAbove,
  saysUndated,
} from "../sheet/datesAndTimes";
import type { HeadingBlock } from "./headingRows";
import { matchHeading, type HeadingMatch } from "./matchHeading";

/** A column by its heading and a sample of its cells. Shares are of the filled cells, 0..1. */
export interface ColumnProfile {
  column: number;
  /** The lowest text of its heading; "" where it has none. */
  heading: string;
  /** The heading, with the column's letters in brackets where that is empty or taken. */
  key: string;
  match: HeadingMatch;
  /** It has no heading of its own: the one on its left is merged over it. */
  continues: boolean;
  filled: number;
  dates: number;
  /** The share of texts that begin with a date and go on with what happened. */
  accounts: number;
  /** The share of bare numbers, which may be date serials or anything else. */
  numbers: number;
  times: number;
  /** The share of "AM" and "PM". */
  partsOfDay: number;
  /** The share of "Yes", "N" and the like, those not answered counted with them. */
  yesOrNo: number;
  /** There is a figure in one of its cells. */
  hasFigures: boolean;
  /** The share of words for people of a family ("Mother", "Child R"). */
  people: number;
  /** The share of texts of several words that begin with a capital and go on without: "Rent arrears", and no names. */
  topics: number;
  /** Characters and words of a cell on average. */
  length: number;
  words: number;
  /** Different texts among the filled cells, 0..1. */
  different: number;
}

/** How many rows are looked at. */
export const SAMPLE_SIZE = 300;

const PEOPLE =
  /^(?:(?:un)?born |younger |older |step |half |maternal |paternal |foster )*(?:mother|father|mum|dad|child|sibling|subject|sister|brother|grandmother|grandfather|grandparents?|aunt|uncle|partner|stepfather|stepmother|parents?|family|baby|carer|mgm|mgf|pgm|pgf|mp|ma|fa|adult|yp)s?(?: ?[a-z]?\d*| [a-z]{1,2}\d?)(?:$|[\s,;/&]| and )/i;

const TOPIC = /^\s*(?:re:? )?\p{L}+(?: (?:\p{Ll}|\d)\S*)+\W*$/u;

const YES_OR_NO = /^\s*(?:y|n|yes|no|true|false|✓|✔|✗|x|tick(?:ed)?)\s*\.?\s*$/i;
const NOT_ANSWERED = /^\s*(?:y\/n|not applicable|n\/?a|not known|unknown|unclear|n\/?k|-|–|\?)\s*\.?\s*$/i;

/** The columns of a table that have content or a heading, from the left. */
export function profileColumns(
  view: SheetView,
  block: HeadingBlock,
  columns: readonly number[],
  rows: readonly number[],
): ColumnProfile[] {
  const sample = rows.length <= SAMPLE_SIZE ? rows : rows.slice(0, SAMPLE_SIZE);
  const profiles = columns
    .map((column) => profile(view, block, column, sample))
    .filter((p) => (p.heading !== "" && !block.continued.has(p.column)) || p.filled > 0);
  const taken = new Set<string>();
  for (const p of profiles) {
    const letters = columnLetters(p.column);
    if (p.heading === "") p.key = `(${letters})`;
    else if (taken.has(p.heading)) p.key = `${p.heading} (${letters})`;
    taken.add(p.key);
  }
  return profiles;
}

function profile(
  view: SheetView,
  block: HeadingBlock,
  column: number,
  rows: readonly number[],
): ColumnProfile {
  const texts = block.texts.get(column) ?? [];
  const heading = (texts.at(-1) ?? "").trim();
  const isMonths = /^\W*(?:months?|mth)\W*$/i.test(heading);
  const seen = {
    filled: 0,
    dates: 0,
    above: 0,
    accounts: 0,
    numbers: 0,
    times: 0,
    partsOfDay: 0,
    yesOrNo: 0,
    open: 0,
    figures: 0,
    people: 0,
    topics: 0,
    length: 0,
    words: 0,
  };
  const values = new Set<string>();
  for (const row of rows) {
    const cell = view.at(row, column);
    if (cell === undefined || saysUndated(cell.text)) continue;
    // A single text merged across the table is a year, a title or a note.
    if (cell.right > cell.column && view.row(row).length === 1) continue;
    seen.filled++;
    values.add(cell.text.slice(0, 80));
    if (looksLikeDate(cell.cell) || (isMonths && monthOfHeading(cell.text) !== null)) seen.dates++;
    else if (saysDayAbove(cell.text)) seen.above++;
    if (datedText(cell.text) !== null) seen.accounts++;
    if (cell.cell.kind === "number" && !cell.cell.isDate) seen.numbers++;
    if (looksLikeTime(cell.cell)) seen.times++;
    if (/^\s*[ap]\.?m\.?\s*$/i.test(cell.text)) seen.partsOfDay++;
    if (cell.text.length <= 20 && YES_OR_NO.test(cell.text)) seen.yesOrNo++;
    else if (cell.text.length <= 20 && NOT_ANSWERED.test(cell.text)) seen.open++;
    if (cell.text.length <= 60 && PEOPLE.test(cell.text)) seen.people++;
    if (/\d/.test(cell.text)) seen.figures++;
    if (TOPIC.test(cell.text)) seen.topics++;
    seen.length += cell.text.length;
    seen.words += countWords(cell.text);
  }
  const share = (count: number) => (seen.filled === 0 ? 0 : count / seen.filled);
  return {
    column,
    heading,
    key: heading,
    match: matchTexts(texts),
    continues: block.continued.has(column),
    filled: seen.filled,
    // "Same day" and the like say a day only beside days.
    dates: seen.dates === 0 ? 0 : share(seen.dates + seen.above),
    accounts: share(seen.accounts),
    numbers: share(seen.numbers),
    times: share(seen.times),
    partsOfDay: share(seen.partsOfDay),
    yesOrNo: seen.yesOrNo === 0 ? 0 : share(seen.yesOrNo + seen.open),
    hasFigures: seen.figures > 0,
    people: share(seen.people),
    topics: share(seen.topics),
    length: share(seen.length),
    words: share(seen.words),
    different: share(values.size),
  };
}

function countWords(text: string): number {
  return text
    .slice(0, 2000)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}

/** What the texts over a column say together: the lowest, and the group heading above it, which can make it an end. */
function matchTexts(texts: readonly string[]): HeadingMatch {
  const lowest = texts.at(-1) ?? "";
  const match = matchHeading(lowest);
  // "Name of child: Child R" above a heading is a title, and says nothing of the column.
  const above = texts
    .slice(0, -1)
    .filter((text) => !/\p{L}\s*:\s*\p{L}/u.test(text))
    .join(" ")
    .trim();
  if (above === "" || match.notEventDate) return match;
  const end = /\b(?:end(?:ed)?|to|until|finish(?:ed)?)\b/i.test(above) && !/\b(?:from|start)\b/i.test(above);
  if (end && match.field === "date") return { ...match, field: "endDate" };
  if (end && match.field === "time") return { ...match, field: "endTime" };
  if (match.confidence >= 0.6) return match;
  const together = matchHeading(`${above} ${lowest}`);
  if (together.confidence > match.confidence) return together;
  const group = matchHeading(above);
  // "Response | (first) (second)": columns that say nothing themselves take the field of the heading above.
  return match.confidence === 0 && group.confidence >= 0.75 && group.field !== "date"
    ? { ...group, confidence: 0.6 }
    : match;
}
