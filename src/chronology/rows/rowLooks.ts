import { readRecordedDate } from "../../calendar/readRecordedDate";
import type { Field } from "../entry/fields";
import { saysUndated, yearOfHeading } from "../sheet/datesAndTimes";
import { isLabelRow, looksLikeHint } from "../headings/headingRows";
import { matchHeading } from "../headings/matchHeading";
import type { Placed } from "../sheet/sheetView";
import { isAuthorsNote, isClosingLabel, isClosingLine, isGuidance, isNote, isPageMark } from "./lineKinds";
import { fieldOf, type WalkedTable } from "./walkedTable";

/** A row below the last entry such as "Signed: | name | Date: | 06/11/2023", whichever of its cells is in the date column. */
export function isClosingRow(
  inside: readonly Placed[],
  date: Placed | undefined,
  entryBelow: boolean,
  told: boolean,
): boolean {
  const first = inside[0];
  if (first === undefined || entryBelow || first === date || (date !== undefined && told)) return false;
  return isClosingLabel(first.text) || (date === undefined && (isNote(first.text) || isLabelRow(inside)));
}

/** The row holds nothing but a number, and perhaps a name, from when the template was made. */
export function isNumberedOnly(table: WalkedTable, inside: readonly Placed[]): boolean {
  const fields = inside.map((cell) => fieldOf(table, cell.column));
  const prepared: (Field | undefined)[] = ["ref", "person", "agency", "practitioner"];
  return fields.includes("ref") && fields.every((field) => prepared.includes(field));
}

const TELLING: readonly (Field | undefined)[] = ["event", "action", "childVoice"];

/** The row says what happened, or what was done about it, in words. */
export function tellsOfEvent(table: WalkedTable, inside: readonly Placed[]): boolean {
  return inside.some((cell) => TELLING.includes(fieldOf(table, cell.column)) && /\p{L}{2}/u.test(cell.text));
}

/**
 * A text in the date column that is a remark and not a date: "Signed:" beside a name, "Note by author". Beside words on what
 * happened anything else counts as a date, however badly written (docs/domain.md section 3).
 */
export function isRemarkForDate(text: string, told: boolean, cells: number, entryBelow: boolean): boolean {
  if (saysUndated(text)) return false;
  if (
    /^\W*(?:dates?|years?|months?|days?|when|period|week(?: ending| commencing| beginning)?)\W*$/i.test(text)
  )
    return true;
  if (told) return isAuthorsNote(text) || isClosingLabel(text) || isClosingLine(text);
  return isNote(text) || (!entryBelow && cells <= 2 && !/\d/.test(text));
}

/** Every cell is a page number or a protective marking, as print-outs have between the rows of two pages. */
export function isPageLine(table: WalkedTable, cells: readonly Placed[]): boolean {
  const [only, another] = cells;
  // "p. 12" alone under a source says where in it.
  const ofSource = another === undefined && only !== undefined && fieldOf(table, only.column) === "source";
  return cells.every((cell) => isPageMark(cell.text)) && !(ofSource && /^p/i.test(only.text.trim()));
}

/** "MASH | Multi-Agency Safeguarding Hub": an abbreviation and its words, and nothing else. */
export function explainsAbbreviation(cells: readonly Placed[]): boolean {
  const [short, words, more] = cells;
  return (
    short !== undefined &&
    words !== undefined &&
    more === undefined &&
    /^[A-Z][A-Z&/]{1,7}s?$/.test(short.text.trim()) &&
    words.text.trim().charAt(0).toUpperCase() === short.text.trim().charAt(0) &&
    !/[.!?]\s*$/.test(words.text)
  );
}

/** A helper row under a heading: formats, examples, column numbers, or the headings in other words. */
export function isHintRow(table: WalkedTable, inside: readonly Placed[], dated: boolean): boolean {
  const first = inside[0];
  if (first !== undefined && /^(?:e\.?g\.?|example|guidance|sample)\b/i.test(first.text.trim())) return true;
  if (dated) return false;
  if (numbersColumns(inside)) return true;
  // "The date should be recorded here | A brief description should be recorded here": what to write, cell by cell.
  if (inside.filter((cell) => isGuidance(cell.text)).length * 2 > inside.length) return true;
  const hints = inside.filter((cell) => looksLikeHint(cell.text)).length;
  if (hints * 2 >= inside.length || (hints > 0 && !tellsOfEvent(table, inside))) return true;
  const date = inside.find((cell) => fieldOf(table, cell.column) === "date");
  if (hints > 0 && (date === undefined || looksLikeHint(date.text))) return true;
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
