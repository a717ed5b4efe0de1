import type { Field } from "../entry/fields";
import { saysUndated } from "../sheet/datesAndTimes";
import type { Placed } from "../sheet/sheetView";
import type { HeadingBlock } from "./headingRows";
import { matchHeading } from "./matchHeading";

/**
 * A row below a chronology's heading that is an entry, though words of it could head columns: no cell of it is a
 * name for dates, and it has sentences, repeats what rows above it say, or says what happened (docs/domain.md section 3).
 * @param standing the headings above the row
 * @param above the rows between them and the row, the last few being enough
 */
export function looksLikeEntry(
  cells: readonly Placed[],
  standing: readonly HeadingBlock[],
  above: readonly (readonly Placed[])[] = [],
): boolean {
  const chronology = chronologyOf(standing);
  if (chronology === undefined) return false;
  const { dateColumn, eventColumn, plain } = chronology;
  // Dates may be in another column than above.
  if (cells.some((cell) => namesDates(cell.text))) return false;
  const date = cells.find((cell) => cell.column === dateColumn);
  if (cells.some((cell) => isSentence(cell.text))) return true;
  // A list of documents has dates and summaries too; below it the words must say more.
  if (!plain || cells.some((cell) => mayNameDates(cell.text))) return false;
  if (cells.some((cell) => isLong(cell.text) || isRepeated(cell, above))) return true;
  const told = cells.some((cell) => cell.column === eventColumn && cell !== date);
  if (date === undefined || !told) return false;
  if (saysNoDate(date.text)) return true;
  return !couldHead(date.text) && !cells.some((cell) => isPlainlyHeading(cell.text));
}

const OF_EVENTS: readonly Field[] = ["action", "childVoice", "eventType", "time"];

/** The columns of the last heading above that has both a date and what happened, or what else a chronology tells. */
function chronologyOf(
  standing: readonly HeadingBlock[],
): { dateColumn: number; eventColumn: number; plain: boolean } | undefined {
  for (const { texts } of [...standing].reverse()) {
    const columns = [...texts].map(([column, own]) => [column, matchHeading(own.at(-1) ?? "")] as const);
    const find = (field: Field) =>
      columns.find(([, match]) => match.field === field && match.confidence >= 0.5)?.[0];
    const [dateColumn, eventColumn] = [find("date"), find("event") ?? find("eventType") ?? find("action")];
    const plain = OF_EVENTS.some((field) => find(field) !== undefined);
    if (dateColumn !== undefined && eventColumn !== undefined) return { dateColumn, eventColumn, plain };
  }
  return undefined;
}

/** "Date of event", and not "date illegible". */
function namesDates(text: string): boolean {
  const { field, confidence, byHeadWord } = matchHeading(text);
  return field === "date" && confidence >= 0.75 && !byHeadWord && !saysNoDate(text);
}

const LACKING =
  /\b(?:not|no|never|unknown|unclear|uncertain|unsure|illegible|missing|withheld|redacted|tb[ca]|confirmed)\b/i;

/** "undated", "date not recorded", "date of visit unknown": what stands for a date, and names no column of them. */
function saysNoDate(text: string): boolean {
  return saysUndated(text) || (/\bdated?\b/i.test(text) && LACKING.test(text));
}

/** "Call date", "Review period / date". */
function mayNameDates(text: string): boolean {
  const { field, byHeadWord } = matchHeading(text);
  return !saysNoDate(text) && ((field === "date" && byHeadWord) || /\b(?:dates?|when)\W*$/i.test(text));
}

function couldHead(text: string): boolean {
  const { field, confidence, byHeadWord } = matchHeading(text);
  return field !== "date" && confidence >= 0.5 && !byHeadWord;
}

/** A rule knows the whole of it. */
function isPlainlyHeading(text: string): boolean {
  const { confidence, byHeadWord } = matchHeading(text);
  return confidence >= 0.9 && !byHeadWord;
}

const MOST_WORDS_OF_HEADING = 6;

/** "Mother rang to say she was worried." A heading may be a sentence too, where a rule knows the whole of it. */
function isSentence(text: string): boolean {
  return !isPlainlyHeading(text) && /[.!]\W*$/.test(text) && wordsOf(text) >= 4;
}

/** Few headings are as long, and those that are belong to a rule. */
function isLong(text: string): boolean {
  return !isPlainlyHeading(text) && wordsOf(text) > MOST_WORDS_OF_HEADING;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function isRepeated(cell: Placed, above: readonly (readonly Placed[])[]): boolean {
  if (isPlainlyHeading(cell.text)) return false;
  const own = cell.text.trim().toLowerCase();
  return above.some((row) =>
    row.some((other) => other.column === cell.column && other.text.trim().toLowerCase() === own),
  );
}
