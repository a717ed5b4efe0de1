import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { Field } from "../entry/fields";
import type { SheetView } from "../sheet/sheetView";
import type { HeadingBlock } from "./headingRows";
import { besideOthers } from "./besideOthers";
import type { HeadingMatch } from "./matchHeading";
import { profileColumns, type ColumnProfile } from "./columnProfile";
import { shortAccounts } from "./shortAccounts";
import { tableColumns } from "./tableColumns";
import { whenRecorded } from "./whenRecorded";
import { NO_AGENCY_HEADINGS, type AgencyHeadings } from "./agencyHeadings";
import { headingKey, type ColumnDecisions } from "./rememberedColumns";

type Decision = Pick<ChronologyColumn, "field" | "confidence" | "decidedBy" | "reason" | "ofAgency">;

/** The columns of one table while their fields are decided, the surest first. */
interface Columns {
  profiles: readonly ColumnProfile[];
  decided: Map<number, Decision>;
}

/**
 * The field of each column of a table, by its heading and by the cells in `rows`; columns with neither heading nor content
 * are left out. What a person decided before for a heading overrides every guess.
 */
export function assignColumns(
  view: SheetView,
  block: HeadingBlock,
  rows: readonly number[],
  remembered?: ColumnDecisions,
  agencies = NO_AGENCY_HEADINGS,
): ChronologyColumn[] {
  const profiles = besideOthers(profileColumns(view, block, tableColumns(view, block, rows), rows));
  const columns: Columns = { profiles, decided: new Map() };
  for (const p of profiles) {
    const field = remembered?.get(headingKey(p.key));
    if (field === undefined) continue;
    columns.decided.set(p.column, {
      field,
      confidence: 1,
      decidedBy: "remembered",
      reason: "This was decided before for this agency.",
    });
  }
  decideAgencies(columns, block, agencies);
  if (!has(columns, "date")) decide(columns, bestDate(undecided(columns)), "date");
  if (!has(columns, "time"))
    decide(
      columns,
      undecided(columns).find((p) => isTime(p, profiles)),
      "time",
    );
  decideByHeading(columns);
  if (!has(columns, "event") && !tellsBehindDates(columns)) chooseEvent(columns);
  for (const p of undecided(columns)) decideRest(columns, p);
  return profiles.map((p) => ({
    column: p.column,
    key: p.key,
    ...(columns.decided.get(p.column) ?? unknown(p)),
  }));
}

/** Each agency's column says what happened to it. */
function decideAgencies(columns: Columns, block: HeadingBlock, agencies: AgencyHeadings): void {
  for (const p of undecided(columns)) {
    for (let row = block.top; row <= block.bottom; row++) {
      const ofAgency = agencies.get(row)?.get(p.column);
      if (ofAgency === undefined) continue;
      const reason = `The heading “${p.heading}” names an agency, as others beside it do.`;
      columns.decided.set(p.column, {
        field: "event",
        confidence: 0.9,
        decidedBy: "heading",
        reason,
        ofAgency,
      });
    }
  }
}

function has(columns: Columns, field: Field): boolean {
  return [...columns.decided.values()].some((decision) => decision.field === field);
}

/** The dates go on with what happened, in their own column. */
function tellsBehindDates({ profiles, decided }: Columns): boolean {
  return profiles.some((p) => decided.get(p.column)?.field === "date" && p.accounts >= 0.5);
}

function undecided(columns: Columns): ColumnProfile[] {
  return columns.profiles.filter((p) => !columns.decided.has(p.column));
}

function decide(columns: Columns, p: ColumnProfile | undefined, field: Field, confidence?: number): void {
  if (p === undefined) return;
  const named = p.match.field === field;
  const held = field === "date" ? p.dates : field === "time" ? p.times : 0;
  const sure = confidence ?? Math.max(named ? p.match.confidence : 0, dateOrTimeSure(p, named, held));
  columns.decided.set(p.column, {
    field,
    confidence: Math.min(1, Math.max(0, sure)),
    decidedBy: !named ? "cells" : held >= 0.5 ? "both" : "heading",
    reason: named ? reasonOfName(p, held) : reasonOfCells(p, field),
  });
}

/** A date or time column is surer the more of its cells hold one; a heading over cells that hold none is doubtful. */
function dateOrTimeSure(p: ColumnProfile, named: boolean, held: number): number {
  if (named) return held >= 0.5 ? 0.9 : 0;
  return p.heading === "" || p.match.confidence < 0.5 ? held * 0.8 : held * 0.6;
}

function reasonOfName(p: ColumnProfile, held: number): string {
  const shown = p.heading.length > 60 ? `${p.heading.slice(0, 57)}…` : p.heading;
  if (held >= 0.5) return `The heading “${shown}” and the cells below it show this.`;
  return p.match.confidence >= 0.75
    ? `The heading “${shown}” says this.`
    : `The heading “${shown}” may mean this, but it could mean something else.`;
}

function reasonOfCells(p: ColumnProfile, field: Field): string {
  if (field === "date") return "Most of its cells hold dates.";
  if (field === "time") return "Most of its cells hold times of day.";
  if (field === "event") return "No heading says what happened, and its cells hold the longest texts.";
  if (field === "person") return "Most of its cells name members of a family.";
  if (field === "ref") return "Its cells hold only numbers.";
  return p.heading === "" ? "It has no heading." : "The cells below it suggest this more than its heading.";
}

function unknown(p: ColumnProfile): Decision {
  const known = p.match.confidence > 0 && p.match.field === "other";
  const reason = p.match.notEventDate
    ? "It is a column of its own, not the date, time or number of the event."
    : p.heading === ""
      ? "It has no heading, and its cells do not show what it is."
      : known
        ? "Its heading is known, but it is not one of the standard columns."
        : "This heading is not recognised, so the column is kept under its own name.";
  const confidence = known ? p.match.confidence : p.match.confidence === 0 ? 0.3 : 0.6;
  return { field: "other", confidence, decidedBy: "heading", reason };
}

function decideByHeading(columns: Columns): void {
  for (const p of undecided(columns)) {
    const { field, confidence } = p.match;
    if (isLabelled(p)) continue;
    if (field === "date" || field === "time" || field === "other") continue;
    if (field === "endDate") {
      if (confidence >= 0.7 || (p.dates >= 0.5 && has(columns, "date"))) decide(columns, p, field);
    } else if (field === "ref" && p.words >= 4 && !/\b(?:no|ref|number|id)\b/i.test(p.heading)) {
      // "Entry" or "Item" over sentences is what happened, not a number.
      continue;
    } else if (field === "event" && p.numbers >= 0.8 && p.filled >= 2 && !isOnlyEvent(p, columns)) {
      decide(columns, p, "ref", 0.6);
    } else if (field === "event" && saysLittle(p, columns.profiles)) {
      continue;
    } else if (confidence >= 0.75) decide(columns, p, field);
  }
}

/** No other column says what happened, so that a number may be all that there is of it. */
function isOnlyEvent(p: ColumnProfile, { profiles }: Columns): boolean {
  const { confidence } = p.match;
  return confidence >= 0.9 && !profiles.some((other) => other !== p && other.match.field === "event");
}

/** A word or two under a heading that only contains "issue" or "problem", beside a column that surely says what happened. */
function saysLittle(p: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const sure = (other: ColumnProfile) =>
    other.match.field === "event" && !other.match.byHeadWord && other.match.confidence >= 0.85;
  return (
    p.match.byHeadWord &&
    p.filled > 0 &&
    p.words < 4 &&
    profiles.some((other) => sure(other) && other.words >= p.words)
  );
}

function decideRest(columns: Columns, p: ColumnProfile): void {
  const { field, confidence } = p.match;
  const weakName = confidence < 0.75 && (confidence === 0 || field === "event");
  const kind = field === "event" && p.filled >= 4 && p.words > 0 && p.words < 4 && p.different <= 0.8;
  if (weakName && p.filled >= 3 && p.people >= 0.7 && !has(columns, "person"))
    decide(columns, p, "person", 0.6);
  else if (isNumbering(p) && !has(columns, "ref")) decide(columns, p, "ref", 0.6);
  else if (kind && !has(columns, "eventType")) decide(columns, p, "eventType", 0.5);
  else if (isLabelled(p) || ["date", "time", "endDate", "event", "other"].includes(field) || confidence < 0.5)
    columns.decided.set(p.column, unknown(p));
  else decide(columns, p, field);
}

/** "Item" over "History" and "Examination": labels, and no numbers. */
function isLabelled({ match, filled, hasFigures, length }: ColumnProfile): boolean {
  return match.field === "ref" && filled >= 2 && !hasFigures && length >= 4;
}

/** A column without a heading that counts the rows. */
function isNumbering(p: ColumnProfile): boolean {
  return p.heading === "" && p.filled >= 3 && p.numbers >= 0.9 && p.different >= 0.9 && p.dates < 0.1;
}

function dateScore(p: ColumnProfile): number {
  const named = p.match.field === "date" ? p.match.confidence : 0;
  // Called a date, and its filled cells hold none: another column may be the date.
  const held = p.filled >= 3 && p.dates < 0.1 ? named * 0.3 : named;
  // A column of dates alone comes before one of accounts that begin with a date.
  return held + Math.max(0, p.dates - p.accounts) * 0.6 + p.accounts * 0.3;
}

function bestDate(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  const candidates = profiles.filter((p) => {
    const { match } = p;
    if (
      isYearBesideMonth(p, profiles) ||
      match.notEventDate ||
      match.otherTable ||
      match.field === "endDate" ||
      match.field === "endTime"
    )
      return false;
    if (p.accounts >= 0.5 && p.filled >= 2)
      return match.field === "date" || match.field === "event" || match.confidence < 0.75;
    if (match.field === "date") return p.filled < 3 || p.dates > 0.15 || match.confidence >= 0.9;
    if (p.numbers > 0.5 && match.confidence >= 0.5) return false;
    const otherwiseKnown = match.confidence >= 0.75 && match.field !== "time" && match.field !== "event";
    return p.dates >= 0.6 && p.filled >= 2 && (!otherwiseKnown || p.dates >= 0.95) && match.field !== "ref";
  });
  return candidates.sort((one, other) => dateScore(other) - dateScore(one))[0] ?? whenRecorded(profiles);
}

/** A year that is written once for the months or days beside it: these begin the entries. */
function isYearBesideMonth(p: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  return (
    /^\W*(?:year|yr|yyyy)\W*$/i.test(p.heading) &&
    profiles.some((other) => /^\W*(?:month|mth|date)\W*$/i.test(other.heading) && other.filled > p.filled)
  );
}

function isTime(p: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  // 2010 and 1905 are clock times as well as years.
  if (p.match.field === "time") return p.dates < 0.5 || p.match.confidence >= 0.75;
  const named = profiles.some((other) => other.match.field === "time");
  return !named && p.match.confidence < 0.5 && p.times >= 0.7 && p.filled >= (p.heading === "" ? 2 : 1);
}

function chooseEvent(columns: Columns): void {
  const longest = (candidates: readonly ColumnProfile[]) =>
    [...candidates].sort((one, other) => other.length - one.length)[0];
  const free = undecided(columns).filter((p) => !p.match.notEventDate && p.dates < 0.5);
  const byName = longest(free.filter((p) => p.match.field === "event" && (p.words >= 3 || p.filled === 0)));
  const byCells = longest(
    columns.profiles.filter((p) => {
      const decision = columns.decided.get(p.column);
      if (p.words < 4 || p.dates >= 0.5 || p.match.notEventDate || decision?.decidedBy === "remembered")
        return false;
      if (p.match.field === "other" && p.match.confidence >= 0.9) return false;
      return (
        decision === undefined || p.match.field === "comment" || (p.words >= 6 && !keepsSentences(p.match))
      );
    }),
  );
  if (byName !== undefined && (byCells === undefined || byName.length >= byCells.length * 0.5))
    decide(columns, byName, "event", Math.max(0.7, byName.match.confidence));
  else if (byCells !== undefined) decide(columns, byCells, "event", 0.55);
  else
    decide(
      columns,
      reasonsAlone(columns) ?? decisionsAlone(columns) ?? shortAccounts(columns.profiles, columns.decided),
      "event",
      0.7,
    );
}

/** A register: the reason given is all that is said of what happened. */
function reasonsAlone({ profiles }: Columns): ColumnProfile | undefined {
  return profiles.find(
    (p) => /\breasons?\b/i.test(p.heading) && p.match.field === "eventType" && p.words >= 2,
  );
}

/** A log of decisions or orders: what was decided is what happened, and no other column says it. */
function decisionsAlone({ profiles }: Columns): ColumnProfile | undefined {
  const first = profiles[0]?.match.field;
  if (first !== "date" && first !== "ref") return undefined;
  return profiles.find(
    (p) =>
      p.match.field === "action" && p.words >= 3 && /decision|order|advice|response|outcome/i.test(p.heading),
  );
}

/** Sentences under a heading for people, types or sources are what happened; under one of these fields they are not. */
function keepsSentences(match: HeadingMatch): boolean {
  return match.field === "action" || match.field === "childVoice" || match.field === "date";
}
