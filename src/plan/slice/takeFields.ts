import type { IsoDate } from "../../calendar/isoDate";
import { textOfCell } from "../planRow";
import type { PlanCell, PlanCells } from "../planTable";
import { freshNotes, withFreshNotes, type FreshNote } from "./agencyNotes";
import { keepsBoth } from "./compareSlice";
import { sentSign } from "./sentSigns";

/** What the panel lead decided about a field of a slice. */
export interface FieldChoice {
  ref: string;
  heading: string;
  /** What the agency's cell said, and the sign of the plan's, when it was decided. */
  value: PlanCell;
  standing: string;
  /** The words of a target date not written as a date; "" otherwise. */
  words: string;
  /** Taking without a conflict never replaces a progress note in the plan. */
  kind: "take" | "conflict";
  choice: "theirs" | "both";
}

/** What the choices do to the plan. */
interface FieldsTaken {
  /** Rows by position in the plan, from 0. */
  writes: { row: number; heading: string; value: PlanCell }[];
  /** For the progress history. */
  notes: (FreshNote & { ref: string })[];
  /** Choices that no longer apply: the plan's cell has changed since, or its row is gone. */
  outdated: FieldChoice[];
}

/**
 * What to write for the choices made. A cell that has changed since it was shown is left alone. Under Progress, an
 * agency's words become dated notes above what is there, or replace it if the panel lead chose the agency's words over
 * conflicting ones.
 */
export function takeFields(
  plan: readonly PlanCells[],
  choices: readonly FieldChoice[],
  today: IsoDate,
): FieldsTaken {
  const taken: FieldsTaken = { writes: [], notes: [], outdated: [] };
  for (const choice of choices) {
    const row = plan.findIndex((cells) => textOfCell(cells.get("Ref")).trim() === choice.ref);
    const current = plan[row]?.get(choice.heading) ?? "";
    if (row < 0 || sentSign(current) !== choice.standing) {
      taken.outdated.push(choice);
      continue;
    }
    const { ref, heading, value } = choice;
    if (heading === "Progress") {
      const before = textOfCell(current);
      const notes = freshNotes(textOfCell(value), before);
      const kept = choice.kind === "take" || choice.choice === "both" || keepsAll(before, textOfCell(value));
      taken.writes.push({ row, heading, value: progressOf(before, textOfCell(value), kept, notes, today) });
      taken.notes.push(...notes.map((note) => ({ ...note, ref })));
    } else {
      const after = choice.choice === "both" && keepsBoth(heading) ? below(current, value) : value;
      taken.writes.push({ row, heading, value: after });
      taken.writes.push(...wordsOfTarget(choice, row, plan[row]));
    }
  }
  return taken;
}

/** Whether the agency's text still has every line of the plan's, so that it only added. */
function keepsAll(ours: string, theirs: string): boolean {
  return freshNotes(ours, theirs).length === 0;
}

function progressOf(
  before: string,
  theirs: string,
  kept: boolean,
  notes: readonly FreshNote[],
  today: IsoDate,
): string {
  return kept ? withFreshNotes(before, notes, today) : withFreshNotes("", freshNotes(theirs, ""), today);
}

function below(ours: PlanCell, theirs: PlanCell): PlanCell {
  const before = textOfCell(ours).trim();
  return before === "" ? theirs : `${before}\n${textOfCell(theirs)}`;
}

/** The words of a target date go under Target as written, as for every action in the plan. */
function wordsOfTarget(
  { words }: FieldChoice,
  row: number,
  cells: PlanCells | undefined,
): FieldsTaken["writes"] {
  const heading = "Target as written";
  const before = textOfCell(cells?.get(heading)).trim();
  return words === "" || before.split("\n").includes(words)
    ? []
    : [{ row, heading, value: below(before, words) }];
}
