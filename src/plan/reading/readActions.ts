import { dateFromSerial } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { type SchoolTerms } from "../../calendar/schoolTerms";
import { readTargetCell, readTargetDate } from "../../calendar/readTargetDate";
import type { TargetContext, TargetDate } from "../../calendar/targetDate";
import type { Holidays } from "../../calendar/workingDays";
import type { Placed } from "../../chronology/sheet/sheetView";
import { columnLetters } from "../../cells/address";
import type { Grid } from "../../chronology/sheet/grid";
import type { Review } from "../../review/review";
import type { ReadAction } from "../action";
import type { PlanField } from "../fields";
import { percentAsWritten } from "../percent";
import { statusOfWords } from "../status";
import { columnKey } from "./planColumns";
import type { StatusKey } from "./key";
import { numberedParts } from "./numbered";
import { readOwners } from "./owners";
import { isYears, type PaperDates } from "./paperDates";
import { NO_EVENTS, readByPaper, type PaperEvents } from "./paperEvents";
import { pairOwners, pairWith } from "./pair";
import { cellsOf, type ActionRows } from "./actionRows";
import { readStatus } from "./readStatus";
import { statusesByNumber } from "./statusWords";
import { splitWhoAndWhen } from "./whoAndWhen";

/** What recommendations are read against. */
export interface PlanContext {
  review: Review;
  today: IsoDate;
  /** The holidays of the review's nation, for target dates in working days. */
  holidays: Holidays;
  /** The council's terms, if not the usual ones. */
  terms?: SchoolTerms;
}

/** The heading that a section row's text is kept under. */
const SECTION = "Section";

/** The actions in one action cell: one, or as many as it numbers (docs/domain.md section 7). Queries come later. */
export function readActions(
  rows: ActionRows,
  grid: Grid,
  key: StatusKey,
  context: PlanContext,
  paper: PaperDates,
  events: PaperEvents = NO_EVENTS,
): ReadAction[] {
  const whole = textOf(rows, "action");
  const parts = numberedParts(whole);
  const split = parts.length >= 2;
  const labels = split ? parts.map(({ label }) => label) : [""];
  // Each column by itself: numbers in one say nothing of what stands in another.
  const inColumns = (field: PlanField, pair: (text: string) => string[]): string[] => {
    const columns = cellsOf(rows, field).map(({ cells }) =>
      pair(cells.map(({ text }) => text.trim()).join("\n")),
    );
    return labels.map((_label, index) => lines(...columns.map((texts) => texts[index] ?? "")));
  };
  const share = (field: PlanField, byOrder = false): string[] =>
    inColumns(field, (text) => pairWith(labels, text, byOrder));
  const owners = (field: PlanField): string[] => inColumns(field, (text) => pairOwners(labels, text));
  const days = { ...targetContext(context), after: paper.afterFor(rows) };
  const shared = {
    agency: owners("agency"),
    lead: owners("lead"),
    both: share("leadAndTarget", true),
    start: share("start", true),
    target: share("target", true),
    outcome: share("outcome"),
    measure: share("measure"),
    progress: share("progress"),
    evidence: share("evidence"),
    impact: share("impact"),
    completed: share("completed", true),
    status: statusesByNumber(labels, textOf(rows, "status")) ?? share("status", true),
    rag: share("rag", true),
    percent: share("percent", true),
    firstTarget: share("firstTarget", true),
  };
  const done = statusesByNumber(labels, textOf(rows, "progress"));
  const answers = answersOf(rows);
  return labels.map((_label, index) => {
    const at = (field: keyof typeof shared): string => shared[field][index] ?? "";
    const both = splitWhoAndWhen(at("both"), days);
    const owned = readOwners(at("agency"), lines(at("lead"), both.who), context.review);
    const start = readStart(rows, at("start"), context.today);
    const dated = lines(at("target"), both.when);
    const latest = dated === "" ? "firstTarget" : "target";
    const written = dated || at("firstTarget");
    const from = { ...days, start: start.date };
    const target =
      paper.ofSchool && isYears(written)
        ? readSchoolYear(written, from)
        : readByPaper(events, from, (known) => readTarget(rows, latest, written, labels.length, known));
    const completed = readCompleted(rows, at("completed"), context.today);
    const action = split ? (parts[index]?.text ?? "") : whole;
    const texts = {
      status: at("status"),
      rag: at("rag"),
      percent: at("percent"),
      saysComplete: completed.saysComplete,
      completed: at("completed"),
      progress: done?.[index] ?? at("progress"),
      evidence: at("evidence"),
      action,
      answers,
    };
    return {
      file: grid.file,
      sheet: grid.sheet,
      row: rows.row,
      recommendation: rows.recommendation,
      action,
      whole: split ? whole : "",
      agency: (owned.agencies.length > 0 ? owned.agencies : [rows.agency]).join("\n"),
      leads: owned.leads,
      roles: owned.roles,
      start,
      target,
      firstTarget:
        dated === "" ? null : readFirstTarget(rows, at("firstTarget"), labels.length, from, target),
      outcome: at("outcome"),
      measure: at("measure"),
      progress: at("progress"),
      evidence: at("evidence"),
      impact: at("impact"),
      completed: { asRecorded: completed.asRecorded, date: completed.date },
      percent: percentAsWritten(at("percent")),
      ...readStatus(texts, target, key),
      others: othersOf(rows, completed.mixed, owned.agencies),
      queries: [],
    };
  });
}

/** "2022/3" in a school's paper. */
function readSchoolYear(text: string, context: TargetContext): TargetDate {
  const read = readTargetDate(`school year ${text.trim()}`, context);
  const assumption = `"${text.trim()}" was read as the school year, as this paper speaks of a school.`;
  return { ...read, asRecorded: text, assumption };
}

/** What the target dates of a plan are read against, before anything is known of the paper. */
export function targetContext({ review, today, holidays, terms }: PlanContext): TargetContext {
  const { agreed, publication } = review;
  return { today, agreed, publication, holidays, ...(terms && { terms }) };
}

function lines(...texts: string[]): string {
  return texts.filter((text) => text.trim() !== "").join("\n");
}

function textOf(rows: ActionRows, field: PlanField): string {
  return cellsOf(rows, field)
    .flatMap(({ cells }) => cells.map(({ text }) => text.trim()))
    .join("\n");
}

/** The action's only cell for a field; null if there are none or several. */
function onlyCell(rows: ActionRows, field: PlanField): Placed | null {
  const cells = cellsOf(rows, field).flatMap((column) => column.cells);
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

/** A real date is read as one; anything else as it is written. */
function readTarget(
  rows: ActionRows,
  field: "target" | "firstTarget",
  text: string,
  parts: number,
  context: TargetContext,
): TargetDate {
  const cell = onlyCell(rows, field);
  return cell && cell.cell.kind === "number" && parts === 1 && textOf(rows, "leadAndTarget") === ""
    ? readTargetCell(cell.cell, context)
    : readTargetDate(text, context);
}

/** The day of the original target, where the one in force is another (docs/domain.md section 7). */
function readFirstTarget(
  rows: ActionRows,
  text: string,
  parts: number,
  context: TargetContext,
  target: TargetDate,
): IsoDate | null {
  const { end } = readTarget(rows, "firstTarget", text, parts, context);
  return end === null || target.end === null || end === target.end ? null : end;
}

function realDay(cell: Placed | null): IsoDate | null {
  return cell && cell.cell.isDate && typeof cell.cell.value === "number"
    ? dateFromSerial(cell.cell.value)
    : null;
}

function readStart(rows: ActionRows, text: string, today: IsoDate): ReadAction["start"] {
  const realDate = realDay(onlyCell(rows, "start"));
  const read = realDate === null && text !== "" ? readTargetDate(text, { today }) : null;
  return { asRecorded: text, date: realDate ?? read?.start ?? null };
}

interface Completed {
  asRecorded: string;
  date: IsoDate | null;
  /** The cell has more than a date: it is also kept under its own heading. */
  mixed: boolean;
  saysComplete: boolean;
}

const DATE_WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|(?:\w+)day|of|\d+(?:st|nd|rd|th))\b/gi;
const OTHER_WORDS = /\p{L}/u;

/** "Date of Completion and Outcome": the date is used if there is one, and the words are kept. */
function readCompleted(rows: ActionRows, text: string, today: IsoDate): Completed {
  const realDate = realDay(onlyCell(rows, "completed"));
  if (text.trim() === "") {
    return { asRecorded: "", date: null, mixed: false, saysComplete: false };
  }
  const read = readTargetDate(text, { today });
  const first = text.split(/\n| [-–] |[:;]/)[0] ?? "";
  const begins = readTargetDate(first, { today });
  const words = /^\s*y\.?\s*$/i.test(text) ? "Complete" : statusOfWords(text);
  const date = realDate ?? begins.end ?? read.end;
  const past = date !== null && date <= today;
  const plain = realDate !== null || !OTHER_WORDS.test(text.replace(DATE_WORDS, " "));
  const open = words !== null && words !== "Complete";
  return {
    asRecorded: text,
    date: past && !open ? date : null,
    mixed: !plain || !past,
    saysComplete: !open && (past || words === "Complete"),
  };
}

const ANSWER = /\b(?:responses?|accept(?:ed|ance)?|agree[ds]?|reject(?:ed)?|decision)\b/i;

/** A cell that is nothing but an answer, whatever its column is called. */
const ONLY_AN_ANSWER = /^\s*(?:not (?:accepted|agreed|supported|approved)|reject(?:ed)?)[.\s]*$/i;

/** "Accepted Yes/No": there "No" is an answer. */
const ASKS_WHETHER = /\b(?:accepted|agreed|accept|agree)\b/i;

/** What was answered to a recommendation, in columns of their own. */
function answersOf(rows: ActionRows): string[] {
  return rows.table.columns.flatMap(({ field, heading, column }) =>
    (rows.cells.get(column) ?? [])
      .map(({ text }) => (ASKS_WHETHER.test(heading) && /^\s*no?[.\s]*$/i.test(text) ? "Not accepted" : text))
      .filter((text) =>
        field === "other" ? ANSWER.test(heading) || ONLY_AN_ANSWER.test(text) : ONLY_AN_ANSWER.test(text),
      ),
  );
}

/** Anything not recognised, under its own heading; columns without one under their letters. */
function othersOf(
  rows: ActionRows,
  completedIsMixed: boolean,
  agencies: readonly string[],
): ReadAction["others"] {
  // The agency of the title stays as a section where the row names another.
  const above = agencies.length > 0 && !agencies.includes(rows.agency) ? rows.agency : "";
  const kept = (field: PlanField): boolean =>
    ["other", "rag", "firstTarget"].includes(field) || (field === "completed" && completedIsMixed);
  const named = rows.table.columns.flatMap((column) => {
    const cells = kept(column.field) ? (rows.cells.get(column.column) ?? []) : [];
    const heading =
      column.field === "rag" && /^rag$/i.test(columnKey(column)) ? "RAG as typed" : columnKey(column);
    return cells.length > 0 ? [{ heading, text: cells.map(({ text }) => text.trim()).join("\n") }] : [];
  });
  const beside = [...rows.cells].flatMap(([column, cells]) =>
    rows.table.columns.some((known) => known.column === column)
      ? []
      : [
          {
            heading: `Column ${columnLetters(column)}`,
            text: cells.map(({ text }) => text.trim()).join("\n"),
          },
        ],
  );
  const titles = lines(above, rows.section);
  const section = titles === "" ? [] : [{ heading: SECTION, text: titles }];
  return [...section, ...named, ...beside];
}
