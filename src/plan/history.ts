import { britishDay } from "../calendar/britishDay";
import { CELL_TEXT_LIMIT } from "../cells/limits";
import { dayOfCell, textOfCell } from "./planRow";
import type { PlanCells } from "./planTable";

/** Something that became of an action, in words, as the history of the plan keeps it with its day. */
export interface Happened {
  ref: string;
  agency: string;
  action: string;
  note: string;
}

/** What the history says of an action beside its progress notes. */
export type HistoryKind = "target moved" | "withdrawn" | "back in the table" | "replaced";

const BEGINNINGS: readonly (readonly [beginning: RegExp, kind: HistoryKind])[] = [
  [/^Target moved from /, "target moved"],
  [/^Withdrawn: /, "withdrawn"],
  [/^Back in the table of recommendations/, "back in the table"],
  [/^[^:]{1,60} before the newer table/, "replaced"],
];

/** What a note of the history tells of; null for a progress note. */
export function kindOfNote(note: string): HistoryKind | null {
  return BEGINNINGS.find(([beginning]) => beginning.test(note))?.[1] ?? null;
}

/** @param from, to serial numbers of days */
export function moveNote(from: number, to: number): string {
  const [was, is] = [from, to].map((serial) => britishDay(dayOfCell(serial) ?? ""));
  return `Target moved from ${was ?? ""} to ${is ?? ""}.`;
}

export const WITHDRAWN_NOTE = "Withdrawn: the latest table of recommendations no longer has this action.";
export const BACK_NOTE = "Back in the table of recommendations.";
/** What is said of a note or a move that a person undid. */
export const TAKEN_BACK = "Taken back: ";

/** What a cell held before a newer table replaced it; one too long for a note is in several. */
export function replacedNotes(heading: string, before: string): string[] {
  const most = CELL_TEXT_LIMIT - 100;
  const parts = Array.from({ length: Math.ceil(before.length / most) }, (_, at) =>
    before.slice(at * most, (at + 1) * most),
  );
  return parts.map(
    (part, at) => `${heading} before the newer table${at === 0 ? "" : " (continued)"}: ${part}`,
  );
}

/** The history's words about an action as its row stands. */
export function happened(cells: PlanCells | undefined, note: string): Happened {
  const text = (heading: string): string => textOfCell(cells?.get(heading)).trim();
  return { ref: text("Ref"), agency: text("Agency"), action: text("Action"), note };
}
