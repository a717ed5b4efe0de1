import { useState } from "react";
import type { ActionFollowed, PlanFollowed } from "../../../jobs/plan/planTypes";
import { groupsOf, inOrder, matches, NO_FILTERS, type ActionGroup, type Filters } from "./filters";

export type ViewName = "list" | "board" | "month";

/** What of the plan is in sight, and in which order. */
export interface Listing {
  view: ViewName;
  setView: (view: ViewName) => void;
  filters: Filters;
  setFilters: (filters: Filters) => void;
  groups: readonly ActionGroup[];
  /** Those asked for, and those that were changed since and stay where they are. */
  shown: readonly ActionFollowed[];
  /** The refs of actions whose fields are open. */
  open: ReadonlySet<string>;
  setOpen: (ref: string, open: boolean) => void;
  /** The refs that are chosen to be changed together; null while none are being chosen. */
  chosen: ReadonlySet<string> | null;
  setChosen: (chosen: ReadonlySet<string> | null) => void;
}

/**
 * The list as a person looks at it: an action that was opened or chosen stays where it is until something else is asked for, whatever
 * it is changed to, and nothing is put in another order meanwhile.
 */
export function useListing(plan: PlanFollowed | null): Listing {
  const [view, setView] = useState<ViewName>("list");
  const [filters, setFilters] = useState(NO_FILTERS);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  if (plan && order === null) setOrder(inOrder(plan.actions));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const groups = plan ? groupsOf(plan) : [];
  const rank = new Map((order ?? []).map((ref, index) => [ref, index]));
  const place = ({ ref }: ActionFollowed) => rank.get(ref) ?? rank.size;
  const shown = (plan?.actions ?? [])
    .filter((action) => kept.has(action.ref) || matches(action, filters, groups))
    .sort((one, other) => place(one) - place(other));

  function lookAnew() {
    setOrder(inOrder(plan?.actions ?? []));
    setKept(new Set());
    setOpen(new Set());
  }
  return {
    view,
    setView: (next) => {
      lookAnew();
      setView(next);
    },
    filters,
    setFilters: (next) => {
      lookAnew();
      setFilters(next);
    },
    groups,
    shown,
    open,
    setOpen: (ref, isOpen) => {
      const refs = new Set(open);
      if (isOpen) refs.add(ref);
      else refs.delete(ref);
      setOpen(refs);
      setKept(new Set([...kept, ref]));
    },
    chosen,
    setChosen: (refs) => {
      setChosen(refs);
      setKept(new Set([...kept, ...(refs ?? [])]));
    },
  };
}
