import { plainText } from "./plainText";
import { readDateCell, type DateCell } from "./readDateCell";
import type { TargetContext, TargetDate } from "./targetDate";
import { TARGET_FORMS } from "./targets/list";
import { restOfComplete } from "./targets/targetStatus";
import type { ReadTarget } from "./targets/target";

const LONGEST = 400;

/**
 * Reads a target date, in the forms of `TARGET_FORMS`: all forms of recorded dates, with two-digit years of the 2000s; lengths
 * that count from the publication, the agreement of the plan or the row's start; and "complete". Never throws on any `text`; a
 * text without a day needs a date, and none is invented. Throws `RangeError` where a day of the context is not a real day.
 */
export function readTargetDate(text: string, context: TargetContext): TargetDate {
  const plain = text.length > LONGEST ? "" : plainText(text);
  const said = restOfComplete(plain);
  const read = said === "" ? NOTHING : readPlain(said ?? plain, context);
  const empty = text.trim() === "";
  const target = { asRecorded: text, ...NOTHING, ...read };
  if (said !== null) return { ...target, status: "complete", reason: null };
  if (target.end !== null) return { ...target, needsDate: false, reason: null };
  return {
    ...target,
    needsDate: true,
    reason: empty ? "No target date is written." : (target.reason ?? "It does not give a date."),
  };
}

/** The same for a cell, which may hold a real date. Numbers as in `readDateCell`. */
export function readTargetCell(cell: DateCell, context: TargetContext): TargetDate {
  if (cell.kind === "text" || cell.kind === "empty" || cell.value === null) {
    return readTargetDate(typeof cell.value === "string" ? cell.value : cell.text, context);
  }
  const read = readDateCell(cell, { today: context.today, targetDate: true });
  const needsDate = read.end === null;
  return {
    ...NOTHING,
    asRecorded: cell.text,
    start: read.start,
    end: read.end,
    approximate: read.approximate,
    needsDate,
    reason: needsDate ? "It does not give a date." : null,
    problems: needsDate ? [] : read.problems,
  };
}

const NOTHING = {
  start: null,
  end: null,
  approximate: false,
  needsDate: false,
  status: null,
  relative: null,
  reason: null,
  assumption: null,
  problems: [],
} satisfies Omit<TargetDate, "asRecorded">;

function readPlain(plain: string, context: TargetContext): ReadTarget {
  for (const form of TARGET_FORMS) {
    const read = form.read(plain, context);
    if (read) return read;
  }
  return NOTHING;
}
