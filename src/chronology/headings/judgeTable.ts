import { datedText } from "../../calendar/datedText";
import type { SheetView } from "../sheet/sheetView";
import { looksLikeDate } from "../sheet/datesAndTimes";
import { assignColumns } from "./assignColumns";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { FoundTable, TablePart } from "./foundTable";
import type { HeadingBlock } from "./headingRows";
import { matchHeading } from "./matchHeading";
import { NO_AGENCY_HEADINGS } from "./agencyHeadings";
import type { ColumnDecisions } from "./rememberedColumns";

/** Judges a table by its columns and rows: a chronology, and how certainly, or a list of something else. */
export function judgeTable(
  view: SheetView,
  block: HeadingBlock,
  parts: TablePart[],
  remembered?: ColumnDecisions,
  agencies = NO_AGENCY_HEADINGS,
): FoundTable {
  const rows = parts.flatMap((part) => view.rowsBetween(part.headingBottom + 1, part.lastRow));
  const columns = assignColumns(view, block, rows, remembered, agencies);
  const datesAbove = hasDatesAbove(view, columns, rows);
  const score = chronologyScore(view, block, columns, rows, datesAbove);
  return {
    datesAbove,
    block,
    parts,
    columns,
    isChronology: score >= 2,
    confidence: Math.min(1, Math.abs(score - 1) / 4),
    lists: score >= 2 ? "" : whatItLists(block),
  };
}

/** What each column adds to the score of a chronology. */
const WEIGHT: Partial<Record<ChronologyColumn["field"], number>> = {
  time: 0.5,
  endTime: 0.25,
  source: 0.5,
  eventType: 0.5,
  action: 1,
  childVoice: 0.75,
  person: 0.3,
  practitioner: 0.2,
  comment: 0.2,
  ref: 0.2,
};

/** There is no column of dates, and the first row is a date alone. */
function hasDatesAbove(
  view: SheetView,
  columns: readonly ChronologyColumn[],
  rows: readonly number[],
): boolean {
  if (columns.some((column) => column.field === "date")) return false;
  const [only, another] = rows[0] === undefined ? [] : view.row(rows[0]);
  return only !== undefined && another === undefined && looksLikeDate(only.cell);
}

/** The average number of words in a cell, over the first rows; numbers do not count, as they say nothing of what happened. */
function averageWords(view: SheetView, column: number, rows: readonly number[]): number {
  const texts = rows.slice(0, 50).flatMap((row) => view.at(row, column)?.text ?? []);
  const words = texts.map((text) => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length);
  return texts.length === 0 ? 0 : words.reduce((sum, count) => sum + count, 0) / texts.length;
}

/** Particulars of a person or a case, for which some chronologies have columns too. */
const OF_PEOPLE =
  /birth|\bdob\b|\bd\.o\.b|address|post ?code|\bnhs\b|\bupn\b|\bage\b|legal|ethnic|gender|relig|national|\brag\b|\bteam\b|\bpage\b/i;

/** Columns of other lists that a chronology has just as well: beside a date and an event they say little. */
const IN_BOTH =
  /^\W*(?:title|team|base|grade|shift|section|key|colour|page(?: no\.?| number)?|lead(?: officer| agency)?|rag(?: rating)?|age|gender|ethnicity|religion|nationality|legal status|nhs (?:no\.?|number)|upn|(?:home |current )?address|post ?code|tel(?:ephone)?|phone|e-?mail|contact (?:no\.?|number))\W*$/i;
const MOST_FOR_BOTH = 0.5;

function chronologyScore(
  view: SheetView,
  block: HeadingBlock,
  columns: readonly ChronologyColumn[],
  rows: readonly number[],
  datesAbove: boolean,
): number {
  const event = columns.find((column) => column.field === "event");
  const date = columns.find((column) => column.field === "date");
  if (event === undefined) return date !== undefined && areAccounts(view, date, rows) ? 2.5 : 0;
  const filled = rows.filter((row) => view.at(row, event.column) !== undefined).length;
  const words = averageWords(view, event.column, rows);
  if (filled >= 2 && event.decidedBy !== "remembered" && words < 0.5) return 0;
  const others = new Set(columns.map((column) => column.field));
  let score = event.confidence >= (words >= 5 ? 0.7 : 0.8) ? 1 : 0.6;
  for (const field of others) score += WEIGHT[field] ?? 0;
  // Dated sentences under a heading that says so outweigh a date of birth or an address beside them.
  const plain = event.confidence >= 0.7 && words >= 5 && date !== undefined && date.decidedBy !== "heading";
  const eventNamed =
    event.confidence >= (words >= 4 ? 0.75 : 0.8) && date !== undefined && date.confidence >= 0.85;
  // Sentences beside days, whatever their heading.
  const sentences = words >= 5 && date !== undefined && date.decidedBy !== "heading";
  // "Logged | Target | Completed": by when a job was to be done, beside the day on which it was asked for.
  const isLog = [...block.texts.values()].some((texts) =>
    /^\W*(?:date )?(?:logged|raised|reported|received)\W*$/i.test(texts.at(-1) ?? ""),
  );
  let forBoth = 0;
  for (const texts of block.texts.values()) {
    const heading = texts.at(-1) ?? "";
    if (!matchHeading(heading).otherTable) continue;
    if ((eventNamed || sentences) && IN_BOTH.test(heading)) forBoth += 0.25;
    else if (isLog && /^\W*target(?: date)?\W*$/i.test(heading)) forBoth += 0.25;
    else score -= plain && OF_PEOPLE.test(heading) ? 0.4 : 1;
  }
  score -= Math.min(MOST_FOR_BOTH, forBoth);
  if (date === undefined && datesAbove) return score + 1;
  if (date === undefined) {
    // Without a date it is a chronology only where everything else says so; then all its entries are undated.
    const wellNamed = event.confidence >= 0.8 && others.has("action") && others.size >= 4;
    return wellNamed ? score : Math.min(score, 1);
  }
  // "Name and role | Start Date | End Date | Contact" is a list of staff.
  const first = columns[0]?.field;
  const ofEvents = ["action", "source", "eventType", "time", "childVoice"] as const;
  if (event.confidence < 0.8 && words < 4 && (first === "practitioner" || first === "person")) {
    if (!ofEvents.some((field) => others.has(field))) return 0;
  }
  score += 1;
  if (date.decidedBy !== "heading") score += 0.5;
  return rows.length === 0 ? score - 0.5 : score;
}

/** Most of the texts begin with a date and go on with what happened. */
function areAccounts(view: SheetView, { column }: ChronologyColumn, rows: readonly number[]): boolean {
  const texts = rows.slice(0, 50).flatMap((row) => view.at(row, column)?.text ?? []);
  return texts.filter((text) => datedText(text) !== null).length * 2 > texts.length;
}

const LISTS: readonly [RegExp, string][] = [
  [/\b(?:d\.?o\.?b|birth|born|relationship|sibling)\b/i, "family members"],
  [/\b(?:officer|name and role|role|job|team|post|grade|in post)\b/i, "officers"],
  [/\b(?:tel|telephone|phone|e-?mail|mobile|contact)\b/i, "contacts"],
  [/\b(?:version|revision|draft|amendment)/i, "versions of the document"],
  [/\b(?:abbreviation|acronym|meaning|definition|colour|key)/i, "a key"],
  [/\b(?:page|section|content)/i, "contents"],
  [/\b(?:recommendation|by when|target|deadline|rag)\b/i, "actions and recommendations"],
];

/** What the table lists, where its own headings are those of such a list; else its headings, in quotation marks. */
function whatItLists(block: HeadingBlock): string {
  const headings = [...block.texts.values()].map((texts) => texts.at(-1) ?? "");
  const matches = headings.map((heading) => matchHeading(heading));
  const dated = matches.some(({ field, confidence }) => field === "date" && confidence >= 0.7);
  const ofOthers = dated ? headings.filter((_, index) => matches[index]?.otherTable) : headings;
  const known = LISTS.find(([pattern]) => pattern.test(ofOthers.join(" | ")));
  return known?.[1] ?? headingsInWords(headings);
}

/** The first headings of a table, in quotation marks. */
export function headingsInWords(headings: readonly string[]): string {
  const shown = headings.filter((heading) => heading !== "").slice(0, 4);
  return shown.map((heading) => `“${heading.length > 40 ? `${heading.slice(0, 39)}…` : heading}”`).join(", ");
}
