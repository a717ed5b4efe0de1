import { isIsoDate, type IsoDate } from "../../calendar/isoDate";
import { withProgressNote } from "../followUp";

/** An agency's note that is not yet in the plan. */
export interface FreshNote {
  /** The date that the agency wrote before it, as the plan does; null if none. */
  date: IsoDate | null;
  text: string;
}

const DATED = /^(\d{2})\/(\d{2})\/(\d{4}):[ \t]*/;

/** A line's leading date and its words. */
function lineOf(line: string): { date: IsoDate | null; text: string } {
  const [opening = "", day = "", month = "", year = ""] = DATED.exec(line) ?? [];
  const date = `${year}-${month}-${day}`;
  return isIsoDate(date)
    ? { date, text: line.slice(opening.length).trim() }
    : { date: null, text: line.trim() };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
}

/**
 * What an agency wrote under Progress that is not yet in the plan, as notes: a line that begins with a date, with the lines
 * below it, is a note of that date. A line already in the plan, under any date, is not new.
 */
export function freshNotes(theirs: string, ours: string): FreshNote[] {
  const known = new Set(linesOf(ours).map((line) => lineOf(line).text));
  const notes: FreshNote[] = [];
  let under: FreshNote | null = null;
  for (const line of linesOf(theirs)) {
    const { date, text } = lineOf(line);
    if (known.has(text)) {
      // Lines added below a note already in the plan form a separate, undated note.
      under = date === null ? under : null;
      continue;
    }
    if (date !== null || under === null) {
      under = { date, text };
      notes.push(under);
    } else {
      under.text = `${under.text}\n${text}`;
    }
  }
  return notes;
}

/** A progress cell with dated notes added at the top, in the order given; what was there stays below. */
export function withFreshNotes(progress: string, notes: readonly FreshNote[], today: IsoDate): string {
  return notes.reduceRight((cell, { date, text }) => withProgressNote(cell, text, date ?? today), progress);
}
