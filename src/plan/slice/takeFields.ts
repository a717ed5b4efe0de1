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
  /** What the agency's cell says, and the sign of the plan's, as they were shown when it was decided. */
  value: PlanCell;
  standing: string;
  /** The words of a target date that was not written as a day; "" else. */
  words: string;
  /** What is taken without a conflict replaces no note of the plan's progress. */
  kind: "take" | "conflict";
  choice: "theirs" | "both";
}

/** What choices do to the plan. */
interface FieldsTaken {
  /** Rows by their place in the plan, from 0. */
  writes: { row: number; heading: string; value: PlanCell }[];
  /** For the history of progress. */
  notes: (FreshNote & { ref: string })[];
  /** Choices that no longer hold: the plan's cell has been changed since, or its row is gone. */
  outdated: FieldChoice[];
}

/**
 * What is to be written for the choices made. A cell that says something else by now than when it was shown is left alone.
 * Under Progress an agency's words become notes with their day on top of what is there, or in its place where the panel
 * lead chose the agency's over words of its own.
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

/** Whether every line of the plan's is still in the agency's: it only added to them. */
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

/** The words that a target date was written in go under Target as written, as for every action of the plan. */
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
