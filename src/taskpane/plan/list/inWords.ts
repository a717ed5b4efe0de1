import { britishDay } from "../../../calendar/britishDay";
import type { ActionFollowed, PlanFollowed } from "../../../jobs/plan/planTypes";
import { counted, listed } from "../../shared/sentenceParts";

/** "14 actions: 1 overdue, 4 due in 30 days": amber, which the tiles count, is another number. */
export function firstLine({ actions, overdue, due, notAccepted }: PlanFollowed): string {
  const parts = [
    ...(overdue.length > 0 ? [`${String(overdue.length)} overdue`] : []),
    ...(due.length > 0 ? [`${String(due.length)} due in 30 days`] : []),
  ];
  const all = counted(actions.length - notAccepted, "action", "actions");
  return parts.length === 0 ? `${all}, none overdue` : `${all}: ${parts.join(", ")}`;
}

/** "2 need a date, 3 have no agency."; "" where there is nothing to say. */
export function secondLine({ needsDate, lacking, notAccepted }: PlanFollowed): string {
  const agencies = lacking.find(({ rule }) => rule === "agency-missing")?.notices.length ?? 0;
  const parts = [
    ...(needsDate.length > 0 ? [counted(needsDate.length, "needs a date", "need a date")] : []),
    ...(agencies > 0 ? [counted(agencies, "has no agency", "have no agency")] : []),
  ];
  const said = parts.length === 0 ? [] : [`${listed(parts)}.`];
  const left =
    notAccepted === 0
      ? []
      : [
          counted(
            notAccepted,
            "action was not accepted and is not counted.",
            "actions were not accepted and are not counted.",
          ),
        ];
  return [...said, ...left].join(" ");
}

/** "Police · Head of Training"; "no one named". */
export function whoInWords({ agency, lead }: ActionFollowed): string {
  return [agency, lead].filter((part) => part !== "").join(" · ") || "no one named";
}

/** "30/10/2026", "needs a date", "". */
export function targetInWords({ target, status }: ActionFollowed): string {
  if (target !== null) return britishDay(target);
  return status === "Complete" || status === "Not accepted" ? "" : "needs a date";
}

/** "20 days late", "5 days left", "due today"; "" where nothing is due. In working days. */
export function daysInWords({ daysLeft }: ActionFollowed): string {
  if (daysLeft === null) return "";
  const days = counted(Math.abs(daysLeft), "working day", "working days");
  return daysLeft < 0 ? `${days} late` : daysLeft === 0 ? "no working days left" : `${days} left`;
}

/** "First target 30/09/2026, moved once."; "" where it has not moved. */
export function movesInWords({ moved, firstTarget }: ActionFollowed): string {
  if (moved === 0 && firstTarget === null) return "";
  const times = moved === 1 ? "once" : moved === 2 ? "twice" : `${String(moved)} times`;
  const first = firstTarget === null ? "" : `First target ${britishDay(firstTarget)}, `;
  return moved === 0 ? first.replace(", ", ".") : `${first}moved ${times}.`;
}

/** What speaks against the status of an action, a sentence each. */
export function doubtsOf(ref: string, { lacking }: PlanFollowed): string[] {
  return lacking.flatMap(({ rule, notices }) =>
    /^(?:complete|signed)/.test(rule)
      ? notices.filter((one) => one.ref === ref).map(({ message }) => message)
      : [],
  );
}
