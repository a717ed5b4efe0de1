import type { KeyDay, LimitUnit, Procedure, Step } from "./procedure";

/** A board's own grid, read. */
export interface OwnGrid {
  procedure: Procedure;
  /** Plain sentences: which rows have no number of days. */
  remarks: string[];
}

type Field = "days" | "what" | "who";
const HEADINGS: Readonly<Record<Field, RegExp>> = {
  days: /^(?:(?:working )?days?\b.*|timescales?|timeframe|time ?limit|when|by when|deadline|timeline)$/i,
  what: /^(?:what\b.*|actions?\b.*|steps?|tasks?|activit(?:y|ies)|milestones?|stages?|process|requirement)$/i,
  who: /^(?:(?:by )?who(?:m)?\b.*|leads?\b.*|lead (?:role|officer|person)|responsib\w+.*|owners?)$/i,
};

/** "Day 1", "Working days 2-5", "6 to 10". */
const NUMBERED =
  /^(?:on )?(?:(?:working )?days? )?(\d{1,3})(?: ?(?:-|to|and|&) ?(?:(?:working )?days? )?(\d{1,3}))?(?: working days?)?$/;
/** "By day 2", "no later than working day 15". */
const BY_DAY =
  /^(?:by|before the end of|up to|until|no later than|not later than|within) (?:working )?days? (\d{1,3})$/;
/** "Within 3 working days of the meeting", "6 months", "at least 7 working days before publication". */
const WITHIN =
  /^(?:within|in|no later than|at least|by)? ?(\d{1,3}) (working days?|weeks?|months?)(?: (of|after|from|before) (?:the )?(\S.*))?$/;

const KEY_DAYS: readonly (readonly [RegExp, KeyDay])[] = [
  [/\bmeeting\b/, "meeting"],
  [/\bdecision\b/, "decision"],
  [/\bpublication|publish/, "publication"],
];

type Window = Pick<Step, "window" | "undated">;

/** "Timetable for rapid reviews" is "Rapid reviews": the sheet that is made says before it that it is a timetable. */
function untimed(title: string): string {
  const rest = title.replace(/^time ?table(?:\s*[:–-]\s*|\s+(?:for|of)\s+(?:the\s+)?|\s+)/i, "");
  return rest === "" ? title : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/**
 * A board's own grid (days, what, who: docs/domain.md section 8) as a procedure whose timetable can be made: a row a step, in the grid's
 * order. Days are numbered from 1 where a row is of day 1, else the day that it counts from is day 0. A row whose words give no number is a
 * step without dates. Null where no row has headings for days and what.
 * @param rows the texts of the cells
 * @param name what it is called where no title stands above it
 */
export function readOwnGrid(rows: readonly (readonly string[])[], name: string): OwnGrid | null {
  const at = rows.findIndex((row) => columnsOf(row).days >= 0 && columnsOf(row).what >= 0);
  const heading = rows[at];
  if (heading === undefined) return null;
  const { days, what, who } = columnsOf(heading);
  const body = rows.slice(at + 1).filter((row) => textIn(row, what) !== "");
  if (body.length === 0) return null;
  const title = untimed(
    rows
      .slice(0, at)
      .map(wholeOf)
      .find((text) => text !== "") ?? name,
  );
  const isFromOne = body.some((row) =>
    /^(?:on )?(?:(?:working )?days? )?1(?:\D|$)/.test(plain(textIn(row, days))),
  );
  const first = isFromOne ? 1 : 0;
  const taken = new Set<string>();
  const steps = body.map((row): Step => {
    const words = textIn(row, what);
    const short = freeTitle(shortened(words), taken);
    const lead = who < 0 ? "" : textIn(row, who);
    return {
      id: short,
      title: short,
      what: words,
      ...windowOf(textIn(row, days), first),
      ...(lead !== "" && { lead }),
    };
  });
  const remarks = steps.flatMap(({ title: step, undated }) =>
    undated === undefined
      ? []
      : [
          `${step}: ${undated === "" ? "no days are given" : `"${undated}" gives no number of days`}, so it has no dates until you enter First and Last.`,
        ],
  );
  const procedure: Procedure = {
    id: "own",
    title: title.slice(0, LONGEST_TITLE),
    short: title.slice(0, LONGEST_SHORT).trim(),
    trigger: isFromOne ? "Day 1" : "Day 0",
    dayNumber: first,
    steps,
  };
  return { procedure, remarks };
}

const LONGEST_TITLE = 120;
const LONGEST_SHORT = 18;
const LONGEST_STEP = 60;

function columnsOf(row: readonly string[]): Record<Field, number> {
  const find = (field: Field): number =>
    row.findIndex((text) => HEADINGS[field].test(text.replace(/\s+/g, " ").trim()));
  return { days: find("days"), what: find("what"), who: find("who") };
}

function textIn(row: readonly string[], column: number): string {
  return (row[column] ?? "").replace(/[^\S\n]+/g, " ").trim();
}

function wholeOf(row: readonly string[]): string {
  return row
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" ");
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[–—]/g, "-").replace(/\s+/g, " ").replace(/[.:]$/, "").trim();
}

/** The first sentence, or as much of it as a name has room for. */
function shortened(words: string): string {
  const sentence = /^[^\n]*?\w{3}[.;](?=\s)/.exec(words)?.[0] ?? words.split("\n")[0] ?? words;
  const bare = sentence.replace(/[.;:]$/, "");
  return bare.length <= LONGEST_STEP ? bare : `${bare.slice(0, LONGEST_STEP - 1).trimEnd()}…`;
}

/** Steps are told apart by their names. */
function freeTitle(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(title.toLowerCase())) {
      taken.add(title.toLowerCase());
      return title;
    }
  }
}

function windowOf(written: string, dayNumber: number): Window {
  const text = plain(written);
  const fromTrigger = (first: number, last: number, unit: LimitUnit): Window => ({
    window: { from: "trigger", first, last, unit },
  });
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const first = Number(numbered[1]);
    return fromTrigger(first, Number(numbered[2] ?? first), "working days");
  }
  const byDay = BY_DAY.exec(text);
  if (byDay) return fromTrigger(dayNumber, Number(byDay[1]), "working days");
  const within = WITHIN.exec(text);
  if (within) {
    const [, count = "", units = "", how, event = ""] = within;
    const unit = unitOf(units);
    const last = Number(count);
    if (how === undefined) return fromTrigger(unit === "working days" ? dayNumber : 0, last, unit);
    const from = KEY_DAYS.find(([words]) => words.test(event))?.[1];
    if (from !== undefined) {
      return how === "before"
        ? { window: { from, before: true, first: last, last, unit } }
        : { window: { from, first: 0, last, unit } };
    }
  }
  return { ...fromTrigger(0, 0, "working days"), undated: written };
}

function unitOf(words: string): LimitUnit {
  if (words.startsWith("week")) return "weeks";
  return words.startsWith("month") ? "months" : "working days";
}
