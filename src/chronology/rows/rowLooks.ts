import { readRecordedDate } from "../../calendar/readRecordedDate";
import type { Field } from "../entry/fields";
import { saysUndated, yearOfHeading } from "../sheet/datesAndTimes";
import { isLabelRow, looksLikeHint } from "../headings/headingRows";
import { matchHeading } from "../headings/matchHeading";
import type { Placed } from "../sheet/sheetView";
import { isClosingLabel, isGuidance, isNote } from "./lineKinds";
import { fieldOf, type WalkedTable } from "./walkedTable";

/** A row below the last entry such as "Signed: | name | Date: | 06/11/2023", whichever of its cells is in the date column. */
export function isClosingRow(
  inside: readonly Placed[],
  date: Placed | undefined,
  entryBelow: boolean,
): boolean {
  const first = inside[0];
  if (first === undefined || entryBelow || first === date) return false;
  return isClosingLabel(first.text) || (date === undefined && (isNote(first.text) || isLabelRow(inside)));
}

/** The row holds nothing but a number, and perhaps a name, from when the template was made. */
export function isNumberedOnly(table: WalkedTable, inside: readonly Placed[]): boolean {
  const fields = inside.map((cell) => fieldOf(table, cell.column));
  const prepared: (Field | undefined)[] = ["ref", "person", "agency", "practitioner"];
  return fields.includes("ref") && fields.every((field) => prepared.includes(field));
}

/** A text in the date column that is a remark and not a date: "Signed:" beside a name, a closing note. */
export function isRemarkForDate(text: string, cells: number, entryBelow: boolean): boolean {
  if (saysUndated(text)) return false;
  return isNote(text) || (!entryBelow && cells <= 2 && !/\d/.test(text));
}

/** A helper row under a heading: formats, examples, column numbers, or the headings in other words. */
export function isHintRow(table: WalkedTable, inside: readonly Placed[], dated: boolean): boolean {
  const first = inside[0];
  if (first !== undefined && /^(?:e\.?g\.?|example|guidance|sample)\b/i.test(first.text.trim())) return true;
  if (dated) return false;
  if (numbersColumns(inside)) return true;
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
function numbersColumns(inside: readonly Placed[]): boolean {
  return (
    inside.length >= 3 &&
    inside.every((cell, index) => new RegExp(`^\\(?${index + 1}[.)]?$`).test(cell.text.trim()))
  );
}

/** The year given by a cell alone on its row; `null` where it gives none. */
export function loneYear(cell: Placed): number | null {
  if (typeof cell.cell.value === "number" && !cell.cell.isDate) {
    const { value } = cell.cell;
    return Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null;
  }
  return yearOfHeading(cell.text);
}

/** A text with a date among other words ("v1.2 – 06/10/2023"): alone at the foot of a table it is not an entry. */
export function isDatedNote(cell: Placed): boolean {
  if (cell.cell.kind !== "text" || !/\p{L}/u.test(cell.text)) return false;
  const { rule } = readRecordedDate(cell.text, { today: ANY_DAY });
  return rule === "none" || rule === "day-among-words";
}

/** Any late day will do: only the kind of date matters here. */
const ANY_DAY = "2100-01-01";
