import type { FieldChoice, SliceRead } from "../../jobs/plan/slice/sliceTypes";

export type SliceFieldShown = SliceRead["actions"][number]["fields"][number];

/** Which words the panel lead chose for a field; null while a conflict is undecided. */
export type Decision = "ours" | "theirs" | "both" | null;

/** Decisions by `fieldKey`; a field that is not among them is as proposed. */
export type Decisions = ReadonlyMap<string, Decision>;

export function fieldKey(ref: string, heading: string): string {
  return `${ref} ${heading}`;
}

/** The panel lead's decision on a field, else what is proposed. */
export function decisionOf(ref: string, field: SliceFieldShown, decisions: Decisions): Decision {
  const decided = decisions.get(fieldKey(ref, field.heading));
  if (decided !== undefined) return decided;
  if (field.kind === "conflict") return null;
  return field.proposed ? "theirs" : "ours";
}

/** What is to be written, and how many conflicts nobody has decided. */
export function choicesOf(
  slice: SliceRead,
  decisions: Decisions,
): { choices: FieldChoice[]; undecided: number } {
  const all = slice.actions.flatMap(({ ref, fields }) =>
    fields.map((field) => ({ ref, field, decision: decisionOf(ref, field, decisions) })),
  );
  const choices = all.flatMap(({ ref, field, decision }): FieldChoice[] => {
    if (decision === null || decision === "ours") return [];
    const { heading, value, standing, words, kind } = field;
    return [{ ref, heading, value, standing, words, kind, choice: decision }];
  });
  return { choices, undecided: all.filter(({ decision }) => decision === null).length };
}
