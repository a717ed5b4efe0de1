import { isIsoDate, type IsoDate } from "../../calendar/isoDate";
import { withProgressNote } from "../followUp";

/** A note of an agency's that the plan does not have yet. */
export interface FreshNote {
  /** The day that the agency wrote before it, as the plan does; null where it wrote none. */
  date: IsoDate | null;
  text: string;
}

const DATED = /^(\d{2})\/(\d{2})\/(\d{4}):[ \t]*/;

/** The day before a line and its words. */
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
 * What an agency wrote under Progress and the plan does not say yet, as notes: a line that begins with a day, with the lines
 * below it, is a note of that day. A line that is in the plan, under whatever day, is not new.
 */
export function freshNotes(theirs: string, ours: string): FreshNote[] {
  const known = new Set(linesOf(ours).map((line) => lineOf(line).text));
  const notes: FreshNote[] = [];
  let under: FreshNote | null = null;
  for (const line of linesOf(theirs)) {
    const { date, text } = lineOf(line);
    if (known.has(text)) {
      // What is written below a note that the plan has is a note of its own, without a day.
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

/** A progress cell with notes on top, each with its day, the latest first as given; what was there stays below. */
export function withFreshNotes(progress: string, notes: readonly FreshNote[], today: IsoDate): string {
  return notes.reduceRight((cell, { date, text }) => withProgressNote(cell, text, date ?? today), progress);
}
