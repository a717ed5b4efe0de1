import type { ActionFollowed } from "../../jobs/plan/planTypes";
import { britishDay } from "../../calendar/britishDay";
import { counted } from "../shared/sentenceParts";

/** "Red · in progress · due 12/10/2026, 29 working days ago". */
export function whenInWords({ rag, target, targetAsWritten, daysLeft, status }: ActionFollowed): string {
  const state = `${rag}${status === null ? "" : ` · ${status.toLowerCase()}`}`;
  if (target === null) {
    if (status === "Complete" || status === "Not accepted") return state;
    const written = targetAsWritten === "" ? "" : `, not “${targetAsWritten}”`;
    return `${state} · needs a date${written}`;
  }
  if (daysLeft === null) return `${state} · target ${britishDay(target)}`;
  const days = counted(Math.abs(daysLeft), "working day", "working days");
  const when = daysLeft < 0 ? `${days} ago` : daysLeft === 0 ? "no working days left" : `${days} left`;
  return `${state} · due ${britishDay(target)}, ${when}`;
}
