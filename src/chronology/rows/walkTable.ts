import { datedText } from "../../calendar/datedText";
import type { Field } from "../entry/fields";
import { looksLikeDate, saysUndated } from "../sheet/datesAndTimes";
import type { ChronologyColumn } from "../entry/chronologyColumn";
import { isLabelRow } from "../headings/headingRows";
import { isWordTable } from "../sheet/outsideTable";
import type { Placed, SheetView } from "../sheet/sheetView";
import { isClosingLabel, isTotal } from "./lineKinds";
import { walkLoneText } from "./loneText";
import {
  explainsAbbreviation,
  isClosingRow,
  isHintRow,
  isNumberedOnly,
  isPageLine,
  isRemarkForDate,
  tellsOfEvent,
} from "./rowLooks";
import type { Walk } from "./tableWalk";
import { isTemplateExample } from "./templateExample";
import { fieldOf, type WalkedTable } from "./walkedTable";
import { addPart, beginEntry, REASON, setAside, setNoteAside } from "./walkSteps";

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
    walk.uses.push({ row, use: "setAside", reason: REASON.beside });
    return;
  }
  // An entry may go on below the line between two pages.
  if (table.running.has(row) || isPageLine(table, cells)) {
    walk.uses.push({ row, use: "setAside", reason: REASON.page });
    return;
  }
  if (goesOnListing(view, table, walk, row, gap)) {
    setAside(walk, row, `another list: ${walk.list ?? ""}`);
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
  if (date !== undefined && datedText(date.text) !== null) return true;
  if (date === undefined || cells.length < 2) return false;
  const first = cells[0];
  if (first !== undefined && first !== date && isClosingLabel(first.text)) return false;
  return (looksLikeDate(date.cell) || saysUndated(date.text)) && !isFiguresOnly(cells, date);
}

/** "2019 | 82 | 20": beside the date are only figures, as in a table of attendance. */
function isFiguresOnly(cells: readonly Placed[], date: Placed): boolean {
  return (
    cells.length >= 3 &&
    cells.every((cell) => cell === date || /^[\d\s.,%/£-]+$/.test(cell.text)) &&
    cells.filter((cell) => cell !== date && looksLikeDate(cell.cell)).length === 0
  );
}

/** A list that a line such as "Abbreviations used" opened goes on to the next blank row or entry. */
function goesOnListing(view: SheetView, table: WalkedTable, walk: Walk, row: number, gap: number): boolean {
  const listing = walk.list !== null && walk.listBegun;
  if (walk.list !== null && (beginsByDate(view, table.columns, row) || (listing && gap > 0)))
    walk.list = null;
  if (walk.list === null && gap > 0 && !table.entryBelow(row) && explainsAbbreviation(view.row(row)))
    walk.list = "abbreviations";
  walk.listBegun = walk.list !== null;
  return walk.list !== null;
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

function walkFullRow(
  view: SheetView,
  table: WalkedTable,
  walk: Walk,
  row: number,
  inside: readonly Placed[],
  gap: number,
): void {
  const date = inside.find((cell) => fieldOf(table, cell.column) === "date");
  const isAccount = date !== undefined && datedText(date.text) !== null;
  const dated = date !== undefined && (looksLikeDate(date.cell) || isAccount);
  const told = isAccount || tellsOfEvent(table, inside);
  if (!dated && isTotalRow(inside)) {
    setAside(walk, row, REASON.total);
  } else if (date !== undefined && isFiguresOnly(inside, date)) {
    setAside(walk, row, REASON.figures);
  } else if (walk.underHeading && isHintRow(table, inside, dated)) {
    setAside(walk, row, REASON.hints);
  } else if (isClosingRow(inside, date, table.entryBelow(row), told)) {
    setAside(walk, row, REASON.note);
  } else if (gap === 0 && completesDate(view, table, walk, inside, date)) {
    addPart(walk, row, "broken up");
  } else if (
    date !== undefined &&
    (dated || !isRemarkForDate(date.text, told, inside.length, table.entryBelow(row)))
  ) {
    beginEntry(table, walk, row);
  } else if (date !== undefined || isLabelRow(inside)) {
    setNoteAside(table, walk, row);
  } else if (isNumberedOnly(table, inside)) {
    setAside(walk, row, REASON.emptyNumber);
  } else if (isNewEntry(view, table, walk, inside, gap) || isRowOfWord(view, table, inside))
    beginEntry(table, walk, row);
  else addPart(walk, row, "broken up");
}

/** "Total | | 12": the label comes first, or beside it are only figures. */
function isTotalRow(inside: readonly Placed[]): boolean {
  return inside.some(
    (cell, index) =>
      cell.text.length <= 60 &&
      isTotal(cell.text) &&
      (index === 0 || inside.every((other) => other === cell || !/\p{L}/u.test(other.text))),
  );
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

/** In Word an entry is one row: another that begins a sentence and has a source or type of its own is another, dated or not. */
function isRowOfWord(view: SheetView, table: WalkedTable, inside: readonly Placed[]): boolean {
  const event = inside.find((cell) => fieldOf(table, cell.column) === "event");
  if (event === undefined || !isWordTable(view.grid) || !/^[\p{Lu}\d“"‘'(]/u.test(event.text.trim()))
    return false;
  return inside.some((cell) => {
    const field = fieldOf(table, cell.column);
    return field !== undefined && MARKS_NEW_ENTRY.includes(field);
  });
}

/** "Log no", "Incident number", "CAD ref": a column whose numbers tell one record from another, though it is none of the template's. */
const RECORD_NUMBER =
  /^(?:(?:police |crime |case )?(?:log|incident|occurrence|crime|record|report|entry|item|event|case|cad|contact|call|visit|job|complaint|enquiry|activity|consultation|note|message|intel(?:ligence)?) ?(?:no|num|number|ref|reference|id)?|urn|serial (?:no|number)|unique ref(?:erence)?(?: no| number)?)\.?$/i;

/** A record's number that the entry above does not have. */
function isOwnNumber(view: SheetView, table: WalkedTable, walk: Walk, { column, text }: Placed): boolean {
  const key = table.columns.find((own) => own.column === column && own.field === "other")?.key;
  if (key === undefined || !RECORD_NUMBER.test(key.trim()) || !/\d/.test(text)) return false;
  const above = walk.current?.rows[0];
  return above !== undefined && view.at(above, column)?.text.trim() !== text.trim();
}

/** "Date reported": a day of the row's own, in a column that is not the event's date. */
function hasAnotherDate(table: WalkedTable, inside: readonly Placed[]): boolean {
  return inside.some(
    ({ cell, column }) =>
      looksLikeDate(cell) &&
      table.columns.some(
        (own) =>
          own.column === column &&
          own.field === "other" &&
          /\b(?:dates?|reported|logged|created|received)\b/i.test(own.key),
      ),
  );
}

/** A row without a date begins an entry where it has other marks of one; else it continues the row above. */
function isNewEntry(
  view: SheetView,
  table: WalkedTable,
  walk: Walk,
  inside: readonly Placed[],
  gap: number,
): boolean {
  if (walk.current === null) return true;
  const fields = inside.flatMap((cell) => fieldOf(table, cell.column) ?? []);
  if (fields.includes("ref")) return true;
  if (fields.includes("event") && inside.some((cell) => isOwnNumber(view, table, walk, cell))) return true;
  if (fields.includes("event") && hasAnotherDate(table, inside)) return true;
  if (table.undated) return fields.includes("event") && inside.length >= Math.min(3, table.columns.length);
  const marks = fields.filter((field) => MARKS_NEW_ENTRY.includes(field));
  const hasText = fields.includes("event") || fields.includes("action");
  if (table.numbered && gap === 0) return false;
  if (fields.includes("time") && fields.includes("event")) return true;
  if (gap === 0) return hasText && new Set(marks).size >= 2 && marks.includes("eventType");
  return hasText && marks.length > 0;
}
