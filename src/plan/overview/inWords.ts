import { RAGS, type Rag } from "../rag";
import type { CountedAction } from "./overviewCounts";

const WORDS: Readonly<Record<Rag, string>> = {
  Blue: "complete",
  Red: "overdue",
  Amber: "due soon",
  Green: "on track",
  Grey: "without a date",
};

/** The actions of a recommendation in words: "ACT-0003 overdue; 2 complete". One alone is named by its ref, where it has one. */
export function ragOfList(actions: readonly CountedAction[]): string {
  return RAGS.flatMap((rag) => {
    const of = actions.filter((action) => action.rag === rag);
    const refs = of.map(({ ref }) => ref).filter((ref) => ref !== "");
    if (of.length === 0) return [];
    return [`${refs.length === of.length ? refs.join(", ") : String(of.length)} ${WORDS[rag]}`];
  }).join("; ");
}

/** What becomes of reviews whose plans were not among those read, a sentence each. @param notGiven how many actions each has */
export function notGivenInWords(notGiven: ReadonlyMap<string, number>): string[] {
  return [...notGiven].map(
    ([review, actions]) =>
      `No plan of ${review} was given this time: its ${actions === 1 ? "action stays" : `${actions} actions stay`} on All actions and ${actions === 1 ? "is" : "are"} not counted until its plan is given again.`,
  );
}
