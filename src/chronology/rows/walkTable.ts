import type { Field } from "../entry/fields";
import { isYearSpanHeading, looksLikeDate, monthOfHeading, saysUndated } from "../sheet/datesAndTimes";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import { isLabelRow, looksLikeHint } from "../headings/headingRows";
import type { Placed, SheetView } from "../sheet/sheetView";
import { isClosingLabel, isGuidance, isNote, isPageMark, isTotal } from "./lineKinds";
import { isClosingRow, isDatedNote, isHintRow, isNumberedOnly, isRemarkForDate, loneYear } from "./rowLooks";
import type { EntryRows, Walk } from "./tableWalk";
import { isTemplateExample } from "./templateExample";
import { fieldOf, type WalkedTable } from "./walkedTable";

const REASON = {
  total: "a total",
  note: "a note below the table",
  noteWithin: "a note between entries",
  guidance: "guidance for the author",
  hints: "hints under the heading",
  example: "the template's example",
  page: "a page number",
  beside: "text beside the table",
  emptyNumber: "a numbered row left empty",
} as const;

const NARRATIVE: readonly Field[] = ["event", "action", "childVoice", "comment", "other"];
const MARKS_NEW_ENTRY: readonly Field[] = [
  "ref",
  "source",
  "eventType",
  "time",
  "endDate",
  "person",
  "practitioner",
  "agency",
];

/** Reads one non-empty row of a chronology into the walk. Every row gets exactly one use. */
export function walkRow(view: SheetView, table: WalkedTable, walk: Walk, row: number): void {
  const cells = view.row(row);
  const inside = cells.filter((cell) => fieldOf(table, cell.column) !== undefined);
  const gap = row - walk.previousRow - 1;
  walk.previousRow = row;
  if (inside.length === 0) {
    setAside(walk, row, REASON.beside);
    return;
  }
  if (isTemplateExample(table, inside)) {
    setAside(walk, row, REASON.example);
    return;
  }
  const joined = joinedByMerge(view, table, walk, row, inside);
  if (joined === "part") addPart(walk, row, "merged");
  else if (joined === "entry") beginEntry(table, walk, row);
  else if (inside.length === 1 && inside[0] !== undefined) walkLoneText(table, walk, row, inside[0], gap);
  else walkFullRow(view, table, walk, row, inside, gap);
}

/** Whether the row begins an entry, judging by its date cell alone; used to look ahead. */
export function beginsByDate(view: SheetView, columns: readonly ChronologyColumn[], row: number): boolean {
  const dateColumn = columns.find((column) => column.field === "date");
  const cells = view.row(row);
  if (dateColumn === undefined) {
    const inside = cells.filter((cell) => columns.some((c) => c.column === cell.column));
    return inside.length >= Math.min(3, columns.length);
  }
  const date = view.at(row, dateColumn.column);
  if (date === undefined || cells.length < 2) return false;
  const first = cells[0];
  if (first !== undefined && first !== date && isClosingLabel(first.text)) return false;
  return looksLikeDate(date.cell) || saysUndated(date.text);
}

function joinedByMerge(
  view: SheetView,
  table: WalkedTable,
  walk: Walk,
  row: number,
  inside: readonly Placed[],
): "part" | "entry" | null {
  const current = walk.current;
  if (current === null) return null;
  const tied = table.columns.filter((column) => {
    const owner = view.coveredBy(row, column.column);
    return owner !== undefined && owner.row < row && current.rows.includes(owner.row);
  });
  if (tied.length === 0) return null;
  const ownFields = inside.map((cell) => fieldOf(table, cell.column));
  if (ownFields.includes("date")) return null;
  const marks = ownFields.filter((field) => field !== undefined && MARKS_NEW_ENTRY.includes(field)).length;
  const tiedMarks = tied.filter(
    (column) => column.field !== "date" && MARKS_NEW_ENTRY.includes(column.field),
  ).length;
  // Only the date is merged, and each row has its own source, type or time: several events of one day.
  return ownFields.includes("event") && marks > 0 && marks >= tiedMarks ? "entry" : "part";
}

/** Reads a row with one text: a heading for the rows below, a part of an entry, or something to set aside. */
function walkLoneText(table: WalkedTable, walk: Walk, row: number, cell: Placed, gap: number): void {
  const field = fieldOf(table, cell.column);
  const across = cell.right > cell.column;
  const leftmost = cell.column <= (table.columns[0]?.column ?? cell.column);
  if (readsPeriod(table, walk, cell, across || leftmost, field)) {
    walk.uses.push({ row, use: "heading" });
    walk.current = null;
  } else if (isTotal(cell.text)) setAside(walk, row, REASON.total);
  else if (isPageMark(cell.text)) walk.uses.push({ row, use: "setAside", reason: REASON.page });
  else if (walk.underHeading && (isGuidance(cell.text) || looksLikeHint(cell.text)))
    setAside(walk, row, REASON.guidance);
  else if (!across && field === "ref" && /^\d+[.)]?$/.test(cell.text.trim()))
    setAside(walk, row, REASON.emptyNumber);
  else if (field === "date" && !table.entryBelow(row) && (isNote(cell.text) || isDatedNote(cell)))
    setAside(walk, row, REASON.note);
  else if (!across && field === "date" && looksLikeDate(cell.cell)) beginEntry(table, walk, row);
  else if (
    !across &&
    field !== undefined &&
    field !== "date" &&
    field !== "ref" &&
    !(leftmost && field === "other")
  ) {
    continueOrBegin(table, walk, row, gap, field);
  } else if (!table.entryBelow(row)) setAside(walk, row, REASON.note);
  else if (isGuidance(cell.text)) setAside(walk, row, REASON.guidance);
  else if (cell.text.length > 120 || isNote(cell.text)) setAside(walk, row, REASON.noteWithin);
  else {
    walk.uses.push({ row, use: "heading" });
    walk.current = null;
  }
}

/** Takes the date, year or month of a row that holds nothing else, for the rows below it; false where it holds none. */
function readsPeriod(
  table: WalkedTable,
  walk: Walk,
  cell: Placed,
  overTable: boolean,
  field: Field | undefined,
): boolean {
  const overDates = overTable || field === "date";
  const year = loneYear(cell);
  const month = monthOfHeading(cell.text);
  if (table.datesAbove && overTable && looksLikeDate(cell.cell)) walk.headingDate = cell;
  else if (year !== null && overDates) [walk.headingYear, walk.headingMonth] = [year, month];
  else if (table.hasBareDays && overDates && month !== null) walk.headingMonth = month;
  else if (overTable && isYearSpanHeading(cell.text)) [walk.headingYear, walk.headingMonth] = [null, null];
  else return false;
  return true;
}

function continueOrBegin(table: WalkedTable, walk: Walk, row: number, gap: number, field: Field): void {
  const narrative = NARRATIVE.includes(field);
  if (walk.current !== null && (gap === 0 || (narrative && gap === 1))) addPart(walk, row, "broken up");
  else if (field === "event") beginEntry(table, walk, row);
  else setAside(walk, row, table.entryBelow(row) ? REASON.noteWithin : REASON.note);
}

function walkFullRow(
  view: SheetView,
  table: WalkedTable,
  walk: Walk,
  row: number,
  inside: readonly Placed[],
  gap: number,
): void {
  const date = inside.find((cell) => fieldOf(table, cell.column) === "date");
  const dated = date !== undefined && looksLikeDate(date.cell);
  if (!dated && inside.some((cell) => cell.text.length <= 60 && isTotal(cell.text))) {
    setAside(walk, row, REASON.total);
  } else if (walk.underHeading && isHintRow(table, inside, dated)) {
    setAside(walk, row, REASON.hints);
  } else if (isClosingRow(inside, date, table.entryBelow(row))) {
    setAside(walk, row, REASON.note);
  } else if (gap === 0 && completesDate(view, table, walk, inside, date)) {
    addPart(walk, row, "broken up");
  } else if (
    date !== undefined &&
    (dated || !isRemarkForDate(date.text, inside.length, table.entryBelow(row)))
  ) {
    beginEntry(table, walk, row);
  } else if (date !== undefined || isLabelRow(inside)) {
    setAside(walk, row, table.entryBelow(row) ? REASON.noteWithin : REASON.note);
  } else if (isNumberedOnly(table, inside)) {
    setAside(walk, row, REASON.emptyNumber);
  } else if (isNewEntry(table, walk, inside, gap)) beginEntry(table, walk, row);
  else addPart(walk, row, "broken up");
}

/** "12 March" with "2021" in the row below: a date that a Word table broke in two, where no year row is above. */
function completesDate(
  view: SheetView,
  table: WalkedTable,
  walk: Walk,
  inside: readonly Placed[],
  date: Placed | undefined,
): boolean {
  const above = walk.current?.rows.length === 1 ? walk.current.rows[0] : undefined;
  if (date === undefined || above === undefined || walk.headingYear !== null) return false;
  const begun = view.at(above, date.column);
  const marks: (Field | undefined)[] = ["ref", "time", "source", "eventType"];
  return (
    /^\s*(?:19|20)\d\d\s*$/.test(date.text) &&
    begun !== undefined &&
    /^\s*(?:[a-z]+,? )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?,?\s*$/i.test(begun.text) &&
    inside.every((cell) => !marks.includes(fieldOf(table, cell.column)))
  );
}

/** A row without a date begins an entry where it has other marks of one; else it continues the row above. */
function isNewEntry(table: WalkedTable, walk: Walk, inside: readonly Placed[], gap: number): boolean {
  if (walk.current === null) return true;
  const fields = inside.flatMap((cell) => fieldOf(table, cell.column) ?? []);
  if (fields.includes("ref")) return true;
  if (table.undated) return fields.includes("event") && inside.length >= Math.min(3, table.columns.length);
  const marks = fields.filter((field) => MARKS_NEW_ENTRY.includes(field));
  const hasText = fields.includes("event") || fields.includes("action");
  if (table.numbered && gap === 0) return false;
  if (fields.includes("time") && fields.includes("event")) return true;
  if (gap === 0) return hasText && new Set(marks).size >= 2 && marks.includes("eventType");
  return hasText && marks.length > 0;
}

function beginEntry(table: WalkedTable, walk: Walk, row: number): void {
  const entry: EntryRows = {
    rows: [row],
    columns: table.columns,
    joined: "single",
    headingYear: walk.headingYear,
    headingMonth: walk.headingMonth,
    headingDate: walk.headingDate,
  };
  walk.entries.push(entry);
  walk.current = entry;
  walk.underHeading = false;
  walk.uses.push({ row, use: "entry" });
}

function addPart(walk: Walk, row: number, joined: "merged" | "broken up"): void {
  const entry = walk.current;
  const entryRow = entry?.rows[0];
  if (entry === null || entryRow === undefined) return;
  entry.rows.push(row);
  if (entry.joined !== "broken up") entry.joined = joined;
  walk.uses.push({ row, use: "partOfEntry", entryRow });
}

function setAside(walk: Walk, row: number, reason: string): void {
  walk.uses.push({ row, use: "setAside", reason });
  if (!walk.underHeading) walk.current = null;
}
