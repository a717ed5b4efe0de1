import { isIsoDate } from "../calendar/isoDate";
import type { MilestoneNotes } from "../jobs/timetable/timetableTypes";
import type { Given } from "./arguments";
import { NotDone } from "./notDone";

/** The options that say something of one milestone, STEP=WORDS; each may be repeated. */
export const NOTES = ["lead", "delay", "told", "done"] as const;

/** A step, as the report names it and as its sheet does. */
interface StepNamed {
  id: string;
  title: string;
}

/** What was said of one milestone on the command line. */
export interface NotesOfStep {
  id: string;
  /** As its sheet names the step. */
  step: string;
  said: Omit<MilestoneNotes, "sheet" | "step">;
}

/**
 * What was said of the milestones of a procedure, a step each, in the procedure's order. An empty text empties the cell.
 * @throws NotDone where a step is not one of the procedure's, or a day is none
 */
export function notesOf(given: Pick<Given, "all">, steps: readonly StepNamed[]): NotesOfStep[] {
  const said = new Map<string, NotesOfStep>();
  for (const option of NOTES) {
    for (const text of given.all(option)) {
      const at = text.indexOf("=");
      const name = text.slice(0, Math.max(0, at)).trim();
      const step = steps.find(({ id, title }) => [id, title].includes(name));
      if (!step) {
        const known = steps.map(({ id }) => id).join(", ");
        throw new NotDone(
          `--${option} "${text}" names no step: write STEP=WORDS, where STEP is one of ${known}`,
        );
      }
      const words = text.slice(at + 1).trim();
      const notes = said.get(step.id) ?? { id: step.id, step: step.title, said: {} };
      said.set(step.id, { ...notes, said: { ...notes.said, ...noted(option, words) } });
    }
  }
  return steps.flatMap(({ id }) => said.get(id) ?? []);
}

function noted(option: (typeof NOTES)[number], words: string): NotesOfStep["said"] {
  if (option !== "done") return { [option]: words };
  if (words !== "" && !isIsoDate(words)) {
    throw new NotDone(`--done "${words}" is not a day written as YYYY-MM-DD`);
  }
  return { done: words === "" ? null : words };
}
