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
import { statusOfWords, type Status } from "../status";
import { columnKey } from "./findTables";
import { ragMeansComplete, statusByKey, type StatusKey } from "./key";
import { numberedParts } from "./numbered";
import { readOwners } from "./owners";
import { pairWith } from "./pair";
import { cellsOf, type ActionRows } from "./actionRows";
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
): ReadAction[] {
  const whole = textOf(rows, "action");
  const parts = numberedParts(whole);
  const split = parts.length >= 2;
  const labels = split ? parts.map(({ label }) => label) : [""];
  const share = (field: PlanField, byOrder = false): string[] =>
    pairWith(labels, textOf(rows, field), byOrder);
  const days = targetContext(context);
  const shared = {
    agency: share("agency", true),
    lead: share("lead", true),
    both: share("leadAndTarget", true),
    start: share("start", true),
    target: share("target", true),
    outcome: share("outcome"),
    measure: share("measure"),
    progress: share("progress"),
    evidence: share("evidence"),
    impact: share("impact"),
    completed: share("completed", true),
    status: share("status", true),
    rag: share("rag", true),
  };
  return labels.map((_label, index) => {
    const at = (field: keyof typeof shared): string => shared[field][index] ?? "";
    const both = splitWhoAndWhen(at("both"), days);
    const owners = readOwners(at("agency"), lines(at("lead"), both.who), context.review);
    const start = readStart(rows, at("start"), context.today);
    const target = readTarget(rows, lines(at("target"), both.when), labels.length, {
      ...days,
      start: start.date,
    });
    const completed = readCompleted(rows, at("completed"), context.today);
    const texts = { status: at("status"), rag: at("rag"), completed, progress: at("progress") };
    return {
      file: grid.file,
      sheet: grid.sheet,
      row: rows.row,
      recommendation: rows.recommendation,
      action: split ? (parts[index]?.text ?? "") : whole,
      whole: split ? whole : "",
      agency: owners.agencies.join("\n"),
      leads: owners.leads,
      roles: owners.roles,
      start,
      target,
      outcome: at("outcome"),
      measure: at("measure"),
      progress: at("progress"),
      evidence: at("evidence"),
      impact: at("impact"),
      completed: { asRecorded: completed.asRecorded, date: completed.date },
      ...statusFrom(texts, target, key),
      others: othersOf(rows, completed.mixed),
      queries: [],
    };
  });
}

function targetContext({ review, today, holidays, terms }: PlanContext): TargetContext {
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
function readTarget(rows: ActionRows, text: string, parts: number, context: TargetContext): TargetDate {
  const cell = onlyCell(rows, "target");
  return cell && cell.cell.kind === "number" && parts === 1 && textOf(rows, "leadAndTarget") === ""
    ? readTargetCell(cell.cell, context)
    : readTargetDate(text, context);
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
  const words = statusOfWords(text);
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

interface StatusTexts {
  status: string;
  rag: string;
  completed: Completed;
  progress: string;
}

/** Progress gives a status only if it is no longer than this. */
const SHORT = 24;

function statusFrom(
  texts: StatusTexts,
  target: TargetDate,
  key: StatusKey,
): { status: Status; statusAsWritten: string } {
  const written = texts.status.trim();
  const known = written === "" ? null : statusByKey(written, key);
  const same = known !== null && known.toLowerCase() === written.toLowerCase();
  const statusAsWritten = same ? "" : written;
  if (known !== null) {
    return { status: known, statusAsWritten };
  }
  const complete =
    (written !== "" && ragMeansComplete(written, key)) ||
    target.status === "complete" ||
    texts.completed.saysComplete ||
    (texts.rag.trim() !== "" && ragMeansComplete(texts.rag, key));
  if (complete) {
    return { status: "Complete", statusAsWritten };
  }
  const progress = texts.progress.trim();
  const status = progress.length <= SHORT ? statusOfWords(progress) : null;
  return { status: status ?? "Not started", statusAsWritten };
}

/** Anything not recognised, under its own heading; columns without one under their letters. */
function othersOf(rows: ActionRows, completedIsMixed: boolean): ReadAction["others"] {
  const kept = (field: PlanField): boolean =>
    field === "other" || field === "rag" || (field === "completed" && completedIsMixed);
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
  const section = rows.section === "" ? [] : [{ heading: SECTION, text: rows.section }];
  return [...section, ...named, ...beside];
}
