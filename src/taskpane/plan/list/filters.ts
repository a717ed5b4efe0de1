import type { ActionFollowed, PlanFollowed } from "../../../jobs/plan/planTypes";
import { RAGS, type Rag } from "../../../plan/rag";

/** What the list is narrowed down to besides the words searched for; "" and null for all. */
export interface Filters {
  rag: Rag | null;
  agency: string;
  lead: string;
  /** The id of one of `groupsOf`. */
  group: string;
  words: string;
}

export const NO_FILTERS: Filters = { rag: null, agency: "", lead: "", group: "", words: "" };

/** Actions that belong together for follow-up. */
export interface ActionGroup {
  id: string;
  name: string;
  refs: ReadonlySet<string>;
}

/** What a panel lead asks for: overdue, due, without a date, and each thing that actions lack; none that is empty. */
export function groupsOf(plan: PlanFollowed): ActionGroup[] {
  const groups: readonly (readonly [id: string, name: string, refs: readonly string[]])[] = [
    ["overdue", "Overdue", plan.overdue],
    ["due", "Due in the next 30 days", plan.due],
    ["undated", "Needs a date", plan.needsDate],
    ["reviews", "Impact review overdue or due in 30 days", plan.impactReviews],
    ["unsigned", "Complete, not yet signed off", plan.notSignedOff],
    ...plan.lacking.map(
      ({ rule, name, notices }) =>
        [`lacks ${rule}`, `Lacks: ${name}`, notices.map(({ ref }) => ref)] as const,
    ),
  ];
  return groups
    .filter(([, , refs]) => refs.length > 0)
    .map(([id, name, refs]) => ({ id, name, refs: new Set(refs) }));
}

/** The roles that lead actions, in order. */
export function leadsOf(actions: readonly ActionFollowed[]): string[] {
  return [...new Set(actions.map(({ lead }) => lead).filter((lead) => lead !== ""))].sort((one, other) =>
    one.localeCompare(other, "en-GB"),
  );
}

/** Whether an action is among those asked for. */
export function matches(action: ActionFollowed, filters: Filters, groups: readonly ActionGroup[]): boolean {
  const { rag, agency, lead, group, words } = filters;
  const text = [action.ref, action.recommendation, action.action, action.agency, action.lead, action.progress]
    .join(" ")
    .toLowerCase();
  // Not accepted is grey and left out of the counts.
  const isOfColour = rag === null || (action.rag === rag && action.status !== "Not accepted");
  const known = groups.find(({ id }) => id === group);
  return (
    isOfColour &&
    (agency === "" || action.agency === agency) &&
    (lead === "" || action.lead === lead) &&
    (known?.refs.has(action.ref) ?? true) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

const FIRST: readonly Rag[] = ["Red", "Amber", "Grey", "Green", "Blue"];

/** Refs in the order in which a panel lead looks at them: what is late, what is near, what has no date, the rest. */
export function inOrder(actions: readonly ActionFollowed[]): string[] {
  const rank = ({ rag, status }: ActionFollowed) =>
    status === "Not accepted" ? RAGS.length : FIRST.indexOf(rag);
  return [...actions]
    .sort((one, other) => rank(one) - rank(other) || (one.target ?? "").localeCompare(other.target ?? ""))
    .map(({ ref }) => ref);
}
