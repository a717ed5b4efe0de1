import { recordTitled, type RecordKey } from "../../review/records";
import type { SheetView } from "../sheet/sheetView";

/** A sheet that is one of the other records of a review's procedures (docs/domain.md section 9), ours or a board's own. */
export interface RecordSeen {
  /** With its article: "a case review sheet". */
  called: string;
  /** Its learning can be taken into the action plan. */
  hasLearning: boolean;
  /** The people and dates that it names: "Student: Child B". */
  says: string[];
}

const CALLED: Readonly<Record<RecordKey, string>> = {
  rapidReview: "a rapid review outcome",
  seriousIncident: "a record of serious incident",
  caseReview: "a case review sheet",
  peerReview: "a peer review",
  informationRequest: "an agency information request",
  managementReport: "an individual management report",
  termsOfReference: "terms of reference",
  panel: "a panel record",
  family: "a family involvement log",
  briefing: "a learning briefing",
};

const WITH_LEARNING: readonly RecordKey[] = ["rapidReview", "caseReview", "peerReview", "managementReport"];

/** What boards call these records in their titles. */
const TITLES: readonly [RecordKey, RegExp][] = [
  ["rapidReview", /\brapid review (?:outcome|report|form|template|record)\b/i],
  ["managementReport", /\b(?:individual|internal|agency) management re(?:port|view)s?\b/i],
  ["termsOfReference", /^(?:draft )?terms of reference\b/i],
  ["family", /\bfamily (?:involvement|engagement|contact) (?:log|record)\b/i],
  ["briefing", /\b(?:seven|7)[- ]minute (?:briefing|learning)\b|\blearning briefing\b/i],
  ["panel", /\bpanel (?:members(?:hip)?|attendance|decision log|record)\b/i],
];

const CASE_REVIEW =
  /^(?:(?:student|child|pupil|young person)['’]?s? ?names?|main carers?|report dates|agencies working with (?:the )?family|learning points?(?: identified)?|peer review(?:er)?|concerns of period\b.*|support provided)\W*$/i;

const ROWS_LOOKED_AT = 60;
const TITLE_ROWS = 6;
const LONGEST_LABEL = 120;

/** Which of our own records the sheet is, by its title. */
export function ownRecordOn(view: SheetView): RecordKey | null {
  const [first] = view.filledRows;
  const title = first === undefined ? undefined : view.row(first)[0];
  return title === undefined ? null : recordTitled(title.text);
}

/** Which record a sheet is, and what it says of people and dates; `null` where it is none. */
export function recordOn(view: SheetView): RecordSeen | null {
  const record = ownRecordOn(view) ?? recordOfOthers(view);
  return (
    record && {
      called: CALLED[record],
      hasLearning: WITH_LEARNING.includes(record),
      says: peopleAndDates(view),
    }
  );
}

function recordOfOthers(view: SheetView): RecordKey | null {
  const rows = view.filledRows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => view.row(row).map(({ text }) => text.trim()));
  const labels = rows.flat().filter((text) => text.length <= LONGEST_LABEL);
  const has = (pattern: RegExp): boolean => labels.some((text) => pattern.test(text));
  if (has(/\bserious incidents?\b/i) && has(/^checks?\W*$/i) && has(/^by whom\b/i)) return "seriousIncident";
  if (has(/^learning points?\b/i) && labels.filter((text) => CASE_REVIEW.test(text)).length >= 3) {
    return "caseReview";
  }
  const titles = rows
    .slice(0, TITLE_ROWS)
    .flatMap(([title = ""]) => (title.length <= LONGEST_LABEL ? [title] : []));
  return TITLES.find(([, pattern]) => titles.some((title) => pattern.test(title)))?.[0] ?? null;
}

/** The labels of people and dates that a review wants to know. */
const WANTED =
  /^(?:student|pupil|child|child or adult|subjects?|main carer|siblings? .{0,30}|people of interest|(?:student|child|pupil)['’]?s? ?names?|d\.?o\.?b\.?|date of (?:birth|death\b.{0,10}|incident|the incident|referral|notification)|report (?:from|to|dates)|period (?:covered|asked about)|review period|involved (?:from|to)|dates of involvement)$/i;
const MOST = 8;
const LONGEST_VALUE = 80;

function peopleAndDates(view: SheetView): string[] {
  const found = view.filledRows.slice(0, ROWS_LOOKED_AT).flatMap((row) => {
    const [first, second] = view.row(row);
    if (first === undefined) return [];
    const [label = "", ...rest] = first.text.split(":");
    const value = rest.join(":").trim() || (second?.text.trim() ?? "");
    const isWanted = WANTED.test(label.trim()) && value !== "" && value.length <= LONGEST_VALUE;
    return isWanted ? [`${label.trim()}: ${value}`] : [];
  });
  return found.slice(0, MOST);
}
