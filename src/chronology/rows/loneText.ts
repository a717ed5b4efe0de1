import { datedText } from "../../calendar/datedText";
import type { Field } from "../entry/fields";
import { isYearSpanHeading, looksLikeDate, monthOfHeading } from "../sheet/datesAndTimes";
import { looksLikeHint } from "../headings/headingRows";
import type { Placed } from "../sheet/sheetView";
import { isAuthorsNote, isClosingLine, isGuidance, isNote, isTotal, opensOtherList } from "./lineKinds";
import { isDatedNote, loneYear } from "./rowLooks";
import type { Walk } from "./tableWalk";
import { fieldOf, tellsBehindDates, type WalkedTable } from "./walkedTable";
import { addPart, beginEntry, REASON, setAside, setNoteAside, takeAsHeading } from "./walkSteps";

const NARRATIVE: readonly Field[] = ["event", "action", "childVoice", "comment", "other"];
/** Reads a row with one text: a heading for the rows below, a part of an entry, or something to set aside. */
export function walkLoneText(table: WalkedTable, walk: Walk, row: number, cell: Placed, gap: number): void {
  const field = fieldOf(table, cell.column);
  const across = cell.right > cell.column;
  const leftmost = cell.column <= (table.columns[0]?.column ?? cell.column);
  if (!across && field === "date" && datedText(cell.text) !== null) beginEntry(table, walk, row);
  else if (readsPeriod(table, walk, cell, across || leftmost, field)) {
    takeAsHeading(walk, row);
  } else if (isTotal(cell.text)) setAside(walk, row, REASON.total);
  else if (walk.underHeading && (isGuidance(cell.text) || looksLikeHint(cell.text)))
    setAside(walk, row, REASON.guidance);
  else if (!across && field === "ref" && /^\d+[.)]?$/.test(cell.text.trim()))
    setAside(walk, row, REASON.emptyNumber);
  else if ((across || leftmost) && opensOtherList(cell.text) !== null) {
    walk.list = opensOtherList(cell.text);
    setAside(walk, row, `another list: ${walk.list ?? ""}`);
  } else if (field === "date" && !table.entryBelow(row) && (isNote(cell.text) || isDatedNote(cell)))
    setAside(walk, row, REASON.note);
  else if (!across && !table.entryBelow(row) && isClosingLine(cell.text)) setAside(walk, row, REASON.note);
  else if (!across && field === "date" && looksLikeDate(cell.cell) && !isAuthorsNote(cell.text))
    beginEntry(table, walk, row);
  else if (!across && tellsBehindDates(table) && walk.current !== null && gap === 0 && !isNote(cell.text))
    addPart(walk, row, "broken up");
  else if (
    !across &&
    field !== undefined &&
    field !== "date" &&
    field !== "ref" &&
    !(leftmost && field === "other")
  ) {
    continueOrBegin(table, walk, row, gap, field);
  } else if (!table.entryBelow(row) || isAuthorsNote(cell.text)) setNoteAside(table, walk, row);
  else if (isGuidance(cell.text)) setAside(walk, row, REASON.guidance);
  else if (cell.text.length > 120 || isNote(cell.text) || isSentence(cell.text))
    setNoteAside(table, walk, row);
  else takeAsHeading(walk, row);
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
  else setNoteAside(table, walk, row);
}

/** "No contact between March and June." and not "The new tenancy". */
function isSentence(text: string): boolean {
  return /^(?:\S+\s+){3,}\S+[.!?]$/.test(text.trim());
}
