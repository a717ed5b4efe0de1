import { readRecordedDate } from "../../calendar/readRecordedDate";
import type { Field } from "../entry/fields";
import { saysUndated, yearOfHeading } from "../sheet/datesAndTimes";
import { isLabelRow, looksLikeHint } from "../headings/headingRows";
import { matchHeading } from "../headings/matchHeading";
import type { Placed } from "../sheet/sheetView";
import { isClosingLabel, isGuidance, isNote } from "./lineKinds";
import { fieldOf, type WalkedTable } from "./walkedTable";

/** Below the last entry, "Signed: | name | Date: | 06/11/2023", whichever of its cells stands in the date column. */
export function closes(inside: readonly Placed[], date: Placed | undefined, entryBelow: boolean): boolean {
  const first = inside[0];
  if (first === undefined || entryBelow || first === date) return false;
  return isClosingLabel(first.text) || (date === undefined && (isNote(first.text) || isLabelRow(inside)));
}

/** Nothing but a number, and perhaps a name, was put into the row when the template was made. */
export function isPrepared(table: WalkedTable, inside: readonly Placed[]): boolean {
  const fields = inside.map((cell) => fieldOf(table, cell.column));
  const bare: (Field | undefined)[] = ["ref", "person", "agency", "practitioner"];
  return fields.includes("ref") && fields.every((field) => bare.includes(field));
}

/** A text in the date column that is a remark, not a date: "Signed:" beside a name, a closing note. */
export function isStray(text: string, cells: number, entryBelow: boolean): boolean {
  if (saysUndated(text)) return false;
  return isNote(text) || (!entryBelow && cells <= 2 && !/\d/.test(text));
}

/** A helper row under a heading: formats, examples, column numbers, or the headings in other words. */
export function isHintRow(table: WalkedTable, inside: readonly Placed[], dated: boolean): boolean {
  const first = inside[0];
  if (first !== undefined && /^(?:e\.?g\.?|example|guidance|sample)\b/i.test(first.text.trim())) return true;
  if (dated) return false;
  if (countsColumns(inside)) return true;
  // "The date should be recorded here | A brief description should be recorded here": what to write, cell by cell.
  if (inside.filter((cell) => isGuidance(cell.text)).length * 2 > inside.length) return true;
  if (inside.some((cell) => looksLikeHint(cell.text))) return true;
  const headings = inside.filter((cell) => {
    const match = matchHeading(cell.text);
    return match.confidence >= 0.75 && !match.byHeadWord && match.field === fieldOf(table, cell.column);
  }).length;
  return headings >= 2 && headings / inside.length >= 0.5 && inside.every((cell) => cell.text.length <= 80);
}

/** "1 | 2 | 3 | 4": some templates number their columns. */
function countsColumns(inside: readonly Placed[]): boolean {
  return (
    inside.length >= 3 &&
    inside.every((cell, index) => new RegExp(`^\\(?${index + 1}[.)]?$`).test(cell.text.trim()))
  );
}

/** The year that a cell alone on its row gives; `null` where it gives none. */
export function loneYear(cell: Placed): number | null {
  if (typeof cell.cell.value === "number" && !cell.cell.isDate) {
    const { value } = cell.cell;
    return Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null;
  }
  return yearOfHeading(cell.text);
}

/** A text that holds a day and says something besides ("v1.2 – 06/10/2023"): alone at the foot of a table it is no entry. */
export function datesANote(cell: Placed): boolean {
  if (cell.cell.kind !== "text" || !/\p{L}/u.test(cell.text)) return false;
  const { rule } = readRecordedDate(cell.text, { today: LATE });
  return rule === "none" || rule === "day-among-words";
}

/** Any day will do here: nothing is said of the future. */
const LATE = "2100-01-01";
