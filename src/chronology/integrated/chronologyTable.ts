import { compare, parseIsoDate, type IsoDate } from "../../calendar/isoDate";
import { FIRST_DAY_SHOWN, serialFromDate } from "../../calendar/serial";
import type { Review } from "../../review/review";
import { mapInSteps, type InSteps } from "../inSteps";
import { queriesCounted } from "../entry/queriesCounted";
import type { IntegratedEntry } from "./integrate";
import { CELL_TEXT_LIMIT } from "../../cells/limits";

/** The columns that the agencies fill, in order (docs/domain.md section 6). */
export const AGENCY_COLUMNS = [
  "Ref",
  "Date",
  "Date as recorded",
  "Time",
  "Agency",
  "Source of information",
  "Person(s)",
  "Event type",
  "What happened",
  "Action, decision and outcome",
  "Child seen / voice of the child",
  "Practitioner",
  "Agency comment",
  "Age",
  "Linked",
  "Queries",
] as const;

/** The columns that the panel fills; it may add more of its own after them. */
export const PANEL_COLUMNS = ["Panel comment", "Key theme", "Practice"] as const;

/** What the panel may choose under "Practice". */
export const PRACTICE_MARKS = ["Good practice", "Concern", "Missed opportunity", "None"] as const;

/** The heading for the number that an agency gave an entry in its own return. */
const OWN_REF = "Agency's own ref";

/** The heading for the part of an agency that an entry is from; it comes before the agencies' own columns. */
const DEPARTMENT = "Department";

/** A cell of the integrated chronology: text, the serial number of a date, or "" for nothing. */
export type ChronologyCell = string | number;

/** The cells of one entry by the heading of their column. */
export type ChronologyRow = ReadonlyMap<string, ChronologyCell>;

/** The entries as rows, and the headings of the unrecognised columns of the returns. */
export interface ChronologyTable {
  otherHeadings: string[];
  rows: { entry: IntegratedEntry; cells: ChronologyRow }[];
}

/**
 * The integrated chronology as a table. A text too long for one cell continues in a column of its own after the others. In
 * small steps.
 * @param linked the refs that each entry is linked with, by its own ref
 */
export function* chronologyTableSteps(
  entries: readonly IntegratedEntry[],
  review: Review,
  linked: ReadonlyMap<string, readonly string[]>,
): InSteps<ChronologyTable> {
  const otherHeadings = new Map<string, string>();
  if (entries.some(({ department }) => department !== undefined)) ownHeading(DEPARTMENT, otherHeadings);
  const rows = yield* mapInSteps(entries, (entry) => {
    const cells = new Map<string, ChronologyCell>();
    const put = (heading: string, text: string): void => {
      cells.set(heading, text.slice(0, CELL_TEXT_LIMIT));
      if (text.length > CELL_TEXT_LIMIT) {
        putOther(`${heading} (continued)`, text.slice(CELL_TEXT_LIMIT));
      }
    };
    const putOther = (heading: string, text: string): void => {
      const own = ownHeading(heading, otherHeadings);
      const before = cells.get(own);
      put(own, before === undefined || before === text ? text : `${before}\n${text}`);
    };
    for (const [heading, text] of agencyTexts(entry, review)) {
      put(heading, text);
    }
    cells.set("Date", dateCell(entry));
    put("Linked", (linked.get(entry.ref) ?? []).join("; "));
    if (entry.department !== undefined) {
      putOther(DEPARTMENT, entry.department);
    }
    if (entry.ownRef !== "") {
      putOther(OWN_REF, entry.ownRef);
    }
    for (const { heading, text } of entry.others) {
      if (text !== "") {
        putOther(heading, text);
      }
    }
    return { entry, cells };
  });
  return { otherHeadings: [...otherHeadings.values()], rows };
}

/** A return's heading that is already taken gets a number, so that no two columns have the same one. */
function ownHeading(heading: string, known: Map<string, string>): string {
  const plain = heading.replace(/\s+/g, " ").trim() || "No heading";
  const key = plain.toLowerCase();
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const taken = new Set(
    [...AGENCY_COLUMNS, ...PANEL_COLUMNS, ...known.values()].map((name) => name.toLowerCase()),
  );
  let own = plain.slice(0, 240);
  for (let number = 2; taken.has(own.toLowerCase()); number++) {
    own = `${plain.slice(0, 240)} (${number})`;
  }
  known.set(key, own);
  return own;
}

function agencyTexts(entry: IntegratedEntry, review: Review): [string, string][] {
  const { texts, date } = entry;
  const time = [entry.time ?? "", entry.endTime ?? ""].filter((text) => text !== "").join("–");
  const span = [date.asRecorded, date.endAsRecorded].filter((text) => text !== "").join(" – ");
  const timeRecorded = [entry.timeAsRecorded, entry.endTimeAsRecorded]
    .filter((text) => text !== "")
    .join("–");
  const timeToKeep = timeRecorded === time ? "" : timeRecorded;
  const recorded = [span, timeToKeep].filter((text) => text !== "").join(", ");
  return [
    ["Ref", entry.ref],
    ["Date as recorded", recorded],
    ["Time", time],
    ["Agency", entry.agency],
    ["Source of information", texts.source],
    ["Person(s)", texts.person],
    ["Event type", texts.eventType],
    ["What happened", texts.event],
    ["Action, decision and outcome", texts.action],
    ["Child seen / voice of the child", texts.childVoice],
    ["Practitioner", texts.practitioner],
    ["Agency comment", texts.comment],
    ["Age", ages(entry.date.read.start ?? entry.date.read.end, review)],
    ["Queries", queriesCounted(entry.queries)],
  ];
}

/** The start of the span; where the start is open, its end, by which it is also sorted (docs/domain.md section 4). */
function dateCell(entry: IntegratedEntry): ChronologyCell {
  const day = entry.date.read.start ?? entry.date.read.end;
  return day !== null && compare(day, FIRST_DAY_SHOWN) >= 0 ? serialFromDate(day) : "";
}

/** Whether the Date cell is exactly the day meant. Where it is not, it looks different (docs/domain.md section 6). */
export function isExact(entry: IntegratedEntry): boolean {
  const { start, end, approximate } = entry.date.read;
  return start !== null && start === end && !approximate;
}

/** How old each subject was on a day: in months under two years; nothing before birth. */
function ages(day: IsoDate | null, review: Review): string {
  const subjects = review.people.filter(
    ({ role, born }) => /^(subject|child\b)/i.test(role) && born !== null,
  );
  const known = subjects.flatMap(({ identifier, born }) => {
    const age = day === null || born === null ? null : ageOn(born, day);
    return age === null ? [] : [{ identifier, age }];
  });
  return known.length === 1 && subjects.length === 1
    ? (known[0]?.age ?? "")
    : known.map(({ identifier, age }) => `${identifier}: ${age}`).join("\n");
}

function ageOn(born: IsoDate, day: IsoDate): string | null {
  const birth = parseIsoDate(born);
  const then = parseIsoDate(day);
  if (!birth || !then || compare(day, born) < 0) {
    return null;
  }
  const months = (then.year - birth.year) * 12 + then.month - birth.month - (then.day < birth.day ? 1 : 0);
  const years = Math.floor(months / 12);
  return years < 2 ? `${months} ${months === 1 ? "month" : "months"}` : `${years} years`;
}
