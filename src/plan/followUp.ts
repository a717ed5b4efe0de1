import { addDays, compare, type IsoDate } from "../calendar/isoDate";
import type { Review } from "../review/review";
import { kindOfNote, type Happened, type HistoryKind } from "./history";
import { dayOfCell, ragOfRow, textOfCell } from "./planRow";
import type { PlanCells } from "./planTable";
import { britishDay } from "../calendar/britishDay";

/** An action of the plan being followed up. */
export interface Followed {
  cells: PlanCells;
}

/** "Due soon" in the panel lead's report (docs/domain.md section 7). */
export const DUE_WITHIN_DAYS = 30;

/** Whether an action is still to be done: neither complete nor not accepted. */
export function isOpen({ cells }: Followed): boolean {
  const { status } = ragOfRow(cells);
  return status !== "Complete" && status !== "Not accepted";
}

function targetOf({ cells }: Followed): IsoDate | null {
  return ragOfRow(cells).target;
}

function byTarget<T extends Followed>(actions: readonly T[]): T[] {
  return [...actions].sort((one, other) => compare(targetOf(one) ?? "", targetOf(other) ?? ""));
}

/** Open actions whose target date has passed, oldest first. */
export function overdue<T extends Followed>(actions: readonly T[], today: IsoDate): T[] {
  return byTarget(actions.filter((action) => isOpen(action) && (targetOf(action) ?? today) < today));
}

/** Open actions due between today and the given number of days ahead. */
export function dueSoon<T extends Followed>(
  actions: readonly T[],
  today: IsoDate,
  days = DUE_WITHIN_DAYS,
): T[] {
  const last = addDays(today, days);
  return byTarget(
    actions.filter((action) => {
      const target = targetOf(action);
      return isOpen(action) && target !== null && target >= today && target <= last;
    }),
  );
}

/** Open actions without a target date. */
export function needingADate<T extends Followed>(actions: readonly T[]): T[] {
  return actions.filter((action) => isOpen(action) && targetOf(action) === null);
}

/** The day on which somebody looks whether the change that a complete action made has lasted; null where none is set. */
export function impactReviewOf(action: Followed): IsoDate | null {
  return ragOfRow(action.cells).status === "Complete" ? dayOfCell(action.cells.get("Impact review")) : null;
}

/** Complete actions whose impact review is overdue or due in the next days, oldest first: due like a target (docs/domain.md section 7). */
export function impactReviewsDue<T extends Followed>(
  actions: readonly T[],
  today: IsoDate,
  days = DUE_WITHIN_DAYS,
): T[] {
  const last = addDays(today, days);
  return actions
    .filter((action) => {
      const day = impactReviewOf(action);
      return day !== null && day <= last;
    })
    .sort((one, other) => compare(impactReviewOf(one) ?? "", impactReviewOf(other) ?? ""));
}

/** Complete actions that nobody has signed off: none where no action of the plan has been (docs/domain.md section 7). */
export function notSignedOff<T extends Followed>(actions: readonly T[]): T[] {
  const isSignedOff = ({ cells }: Followed): boolean => textOfCell(cells.get("Signed off")).trim() !== "";
  return actions.some(isSignedOff)
    ? actions.filter((action) => ragOfRow(action.cells).status === "Complete" && !isSignedOff(action))
    : [];
}

/** Something that has happened to an action. */
interface PlanChange {
  ref: string;
  what: "completed" | "became overdue" | "started" | "signed off" | "progress" | HistoryKind;
  date: IsoDate;
  /** The progress note, or what the history says; "" otherwise. */
  text: string;
  /** Who was asked, the agency before the lead, and what: "" where the plan does not say. */
  who: string;
  action: string;
}

/** A line of the history of the plan. */
export interface Remembered extends Happened {
  date: IsoDate;
}

/**
 * What has happened after a given day, up to today: completions, starts, sign-offs, target dates that have passed or were moved, actions
 * that were withdrawn or came back, and progress notes, which begin with their dates; each with who was asked what. In date order.
 * @param history with the days of moves and withdrawals; its progress notes are those of the actions
 */
export function changesSince(
  actions: readonly Followed[],
  since: IsoDate,
  today: IsoDate,
  history: readonly Remembered[] = [],
): PlanChange[] {
  const within = (date: IsoDate | null): date is IsoDate => date !== null && date > since && date <= today;
  const changes = actions.flatMap((action): PlanChange[] => {
    const { cells } = action;
    const about = askedOf(action);
    const target = targetOf(action);
    const overdueFrom = target === null ? null : addDays(target, 1);
    const at = (what: PlanChange["what"], date: IsoDate | null, words = ""): PlanChange[] =>
      within(date) ? [{ ...about, what, date, text: words }] : [];
    return [
      ...at("started", dayOfCell(cells.get("Start"))),
      ...at("completed", dayOfCell(cells.get("Completed"))),
      ...at("signed off", dayOfCell(cells.get("Signed off"))),
      ...(isOpen(action) ? at("became overdue", overdueFrom) : []),
      ...progressNotes(textOfCell(cells.get("Progress"))).flatMap((note) =>
        at("progress", note.date, note.text),
      ),
    ];
  });
  const asked = new Map(actions.map((action) => [askedOf(action).ref, askedOf(action)]));
  const remembered = history.flatMap(({ ref, date, agency, action, note }): PlanChange[] => {
    const what = kindOfNote(note);
    const about = asked.get(ref) ?? { ref, who: agency.split("\n").join("; "), action };
    return what !== null && within(date) ? [{ ...about, what, date, text: note }] : [];
  });
  return [...changes, ...remembered].sort((one, other) => compare(one.date, other.date));
}

/** Who was asked to do what. */
function askedOf({ cells }: Followed): Pick<PlanChange, "ref" | "who" | "action"> {
  const text = (heading: string): string => textOfCell(cells.get(heading)).trim();
  const who = [text("Agency"), text("Lead (role)")]
    .filter((words) => words !== "")
    .map((words) => words.split("\n").join("; "))
    .join(", ");
  return { ref: text("Ref"), who, action: text("Action") };
}

/** A progress cell with a dated note added at the top; earlier ones stay below as history. */
export function withProgressNote(progress: string, note: string, today: IsoDate): string {
  const dated = `${britishDay(today)}: ${note.trim()}`;
  return progress.trim() === "" ? dated : `${dated}\n${progress}`;
}

/** The dated notes in a progress cell, in order. */
export function progressNotes(progress: string): { date: IsoDate; text: string }[] {
  const starts = [...progress.matchAll(/^(\d{2})\/(\d{2})\/(\d{4}):[ \t]*/gm)];
  return starts.map((found, index) => {
    const [whole, day = "", month = "", year = ""] = found;
    const text = progress
      .slice(found.index + whole.length, starts[index + 1]?.index ?? progress.length)
      .trim();
    return { date: `${year}-${month}-${day}`, text };
  });
}

/** The agencies that have actions, in the plan's order; an action may have several. */
export function agenciesWithActions(rows: readonly Followed[]): string[] {
  const named = rows.flatMap(({ cells }) => textOfCell(cells.get("Agency")).split(/\n|;/));
  return [...new Set(named.map((name) => name.trim()).filter((name) => name !== ""))];
}

/** Whether an action belongs to an agency, by its name or any alias in the review. */
export function isOfAgency({ cells }: Followed, agency: string, review: Review): boolean {
  const names = namesOf(agency, review);
  return textOfCell(cells.get("Agency"))
    .split(/\n|;/)
    .some((name) => names.has(name.trim().toLowerCase()));
}

function namesOf(agency: string, review: Review): Set<string> {
  const wanted = agency.trim().toLowerCase();
  const listed = review.agencies.find(({ name, code, aliases }) =>
    [name, code ?? name, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  const all = listed
    ? [listed.name, ...(listed.code === null ? [] : [listed.code]), ...listed.aliases]
    : [agency.trim()];
  return new Set(all.map((name) => name.toLowerCase()));
}
