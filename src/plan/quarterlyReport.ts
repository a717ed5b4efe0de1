import { britishDay } from "../calendar/britishDay";
import { addDays, type IsoDate } from "../calendar/isoDate";
import type { Holidays } from "../calendar/workingDays";
import {
  changesSince,
  dueSoon,
  impactReviewOf,
  impactReviewsDue,
  isOpen,
  needingADate,
  overdue,
  type Followed,
} from "./followUp";
import { dayOfCell, ragOfRow, textOfCell } from "./planRow";
import { daysLeftOf, ragOf, RAGS, type Rag } from "./rag";
import { countOf } from "./slippage";

/** A line of one of the report's lists. */
export interface ReportLine {
  ref: string;
  agency: string;
  action: string;
  day: IsoDate | null;
  /** Days overdue, or how often its target has moved; null where the list has no number. */
  number: number | null;
}

/** A list of the report: as much of it as has room on the page. */
export interface ReportList {
  title: string;
  lines: ReportLine[];
  /** How many more there are. */
  more: number;
  /** What is said where there are none. */
  none: string;
}

/** What the panel lead reports each quarter, on one page (docs/domain.md section 7). */
export interface QuarterlyReport {
  counts: Record<Rag, number>;
  all: number;
  /** Plain sentences. */
  summary: string;
  movement: string;
  overdue: ReportList;
  slipped: ReportList;
  due: ReportList;
  impactReviews: ReportList;
}

/** A quarter: how far ahead the lists look. */
const AHEAD = 92;
const ROOM = { overdue: 9, due: 6, slipped: 9, impactReviews: 6 } as const;
const OFTEN = 2;

/**
 * The report of a day. Actions not accepted are left out of the counts; lists are cut to the room that there is, and say by how much.
 * @param since the day of the last report; null where none is remembered
 */
export function quarterlyReport(
  actions: readonly Followed[],
  about: { today: IsoDate; since: IsoDate | null; holidays: Holidays; within: number },
): QuarterlyReport {
  const { today, since, holidays, within } = about;
  const counted = actions.filter(({ cells }) => ragOfRow(cells).status !== "Not accepted");
  const rags = counted.map(({ cells }) => ragOf(ragOfRow(cells), today, holidays, within));
  const counts: Record<Rag, number> = { Blue: 0, Red: 0, Amber: 0, Green: 0, Grey: 0 };
  for (const rag of RAGS) counts[rag] = rags.filter((each) => each === rag).length;
  // Working days, as the plan counts them.
  const left = ({ cells }: Followed): number | null => daysLeftOf(ragOfRow(cells), today, holidays);
  const moved = ({ cells }: Followed): number => countOf(cells.get("Moved")) ?? 0;
  const slipped = actions
    .filter((action) => isOpen(action) && moved(action) >= OFTEN)
    .sort((one, other) => moved(other) - moved(one));
  const target = ({ cells }: Followed): IsoDate | null => ragOfRow(cells).target;
  const first = ({ cells }: Followed): IsoDate | null => dayOfCell(cells.get("First target"));
  const notAccepted = actions.length - counted.length;
  return {
    counts,
    all: counted.length,
    summary:
      `${counted.length} actions: ${counts.Blue} complete, ${counts.Red} overdue, ${counts.Amber} due soon or on hold, ` +
      `${counts.Green} on track, ${needingADate(actions).length} without a date` +
      `${notAccepted === 0 ? "" : `; ${notAccepted} not accepted, and not counted`}.`,
    movement: movementOf(actions, since, today),
    overdue: listOf(
      "Overdue, oldest first, in working days",
      overdue(actions, today),
      ROOM.overdue,
      "Nothing is overdue.",
      target,
      (action) => negated(left(action)),
    ),
    slipped: listOf(
      "Targets moved twice or more",
      slipped,
      ROOM.slipped,
      "No open action has moved twice.",
      first,
      moved,
    ),
    due: listOf(
      `Due next, to ${britishDay(addDays(today, AHEAD))}, in working days`,
      dueSoon(actions, today, AHEAD),
      ROOM.due,
      "Nothing is due by then.",
      target,
      left,
    ),
    impactReviews: listOf(
      "Impact reviews overdue or due",
      impactReviewsDue(actions, today, AHEAD),
      ROOM.impactReviews,
      "None is due in the next three months.",
      impactReviewOf,
      () => null,
    ),
  };
}

function negated(days: number | null): number | null {
  return days === null || days === 0 ? days : -days;
}

function listOf(
  title: string,
  actions: readonly Followed[],
  room: number,
  none: string,
  day: (action: Followed) => IsoDate | null,
  number: (action: Followed) => number | null,
): ReportList {
  // A list that is cut gives its last line to the words that say so.
  const shown = actions.length > room ? actions.slice(0, room - 1) : actions;
  return {
    title,
    none,
    more: actions.length - shown.length,
    lines: shown.map((action) => ({
      ref: textOf(action, "Ref"),
      agency: textOf(action, "Agency").split("\n").join("; "),
      action: cut(textOf(action, "Action").replace(/\s+/g, " ")),
      day: day(action),
      number: number(action),
    })),
  };
}

/** As much as stands on two lines of its column. */
const LONGEST = 82;

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

function textOf({ cells }: Followed, heading: string): string {
  return textOfCell(cells.get(heading)).trim();
}

const KINDS = [
  ["completed", "completed"],
  ["became overdue", "became overdue"],
  ["started", "started"],
  ["signed off", "signed off"],
  ["progress", "with news of progress"],
] as const;
const BEFORE_ALL: IsoDate = "0001-01-01";

/** "Since the last report on 31/08/2026: 2 completed (ACT-0001, ACT-0004), 1 became overdue (ACT-0007)." */
function movementOf(actions: readonly Followed[], since: IsoDate | null, today: IsoDate): string {
  const changes = changesSince(actions, since ?? BEFORE_ALL, today);
  const parts = KINDS.flatMap(([kind, words]) => {
    const refs = [...new Set(changes.filter(({ what }) => what === kind).map(({ ref }) => ref))];
    return refs.length === 0 ? [] : [`${refs.length} ${words} (${shortened(refs)})`];
  });
  const from = since === null ? "So far" : `Since the last report on ${britishDay(since)}`;
  return `${from}: ${parts.length === 0 ? "nothing with a day in the plan" : parts.join(", ")}.`;
}

const REFS_NAMED = 8;

function shortened(refs: readonly string[]): string {
  const rest = refs.length - REFS_NAMED;
  return rest <= 1 ? refs.join(", ") : `${refs.slice(0, REFS_NAMED).join(", ")} and ${rest} more`;
}
