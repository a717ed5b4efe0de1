import type { IsoDate } from "../../calendar/isoDate";
import type { ActionFollowed, PlanFollowed } from "../../jobs/plan/planTypes";
import { FoldedList } from "../shared/FoldedList";
import { ActionItem, type PlanActions } from "./ActionItem";

/** The actions that need attention, and all of them, each list folded away under its count. */
export function ActionLists({
  plan: { overdue, due, needsDate, impactReviews, notSignedOff },
  mine,
  today,
  busy,
  actions,
}: {
  plan: PlanFollowed;
  /** The actions of the chosen agency. */
  mine: readonly ActionFollowed[];
  today: IsoDate;
  busy: boolean;
  actions: PlanActions;
}) {
  const byRef = new Map(mine.map((action) => [action.ref, action]));
  const withRefs = (refs: readonly string[]) => refs.flatMap((ref) => byRef.get(ref) ?? []);
  const lists = [
    { name: "Overdue, oldest first", items: withRefs(overdue) },
    { name: "Due in the next 30 days", items: withRefs(due) },
    { name: "Needs a date", items: withRefs(needsDate) },
    ...whereAny("Impact review overdue or due in the next 30 days", withRefs(impactReviews)),
    ...whereAny("Complete, not yet signed off", withRefs(notSignedOff)),
    { name: "All actions", items: mine },
  ];
  return (
    <section aria-label="Actions">
      {lists.map(({ name, items }) => (
        <FoldedList key={name} summary={`${name}: ${String(items.length)}`} items={items}>
          {(action) => (
            <ActionItem key={action.ref} action={action} today={today} busy={busy} actions={actions} />
          )}
        </FoldedList>
      ))}
    </section>
  );
}

/** A list that only some plans use. */
function whereAny(name: string, items: readonly ActionFollowed[]) {
  return items.length === 0 ? [] : [{ name, items }];
}
