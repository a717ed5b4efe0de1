import type { PlanColumn, PlanField } from "../fields";
import type { ColumnContents } from "./columnContents";
import { matchPlanHeading } from "./headings";

/**
 * What columns hold whose headings say nothing known, by their cells, for what no heading names: "Text" over what a force should do,
 * "Observation" left of the actions, "Position" over statuses. A heading that is known stays what it says.
 * @param isBeside whether a heading is of those that stand beside the others
 */
export function withFieldsByContents(
  columns: readonly PlanColumn[],
  contents: (column: number) => ColumnContents,
  isBeside: (column: PlanColumn) => boolean,
): PlanColumn[] {
  let found = [...columns];
  const has = (...fields: PlanField[]): boolean => found.some(({ field }) => fields.includes(field));
  const unknown = (): PlanColumn[] => found.filter((column) => isUnknown(column) && !isBeside(column));
  const take = (column: PlanColumn | undefined, field: PlanField): void => {
    if (column) found = found.map((one) => (one === column ? { ...one, field } : one));
  };
  const isPlanned = has("action", "leadAndTarget") || (has("lead", "agency") && has("target"));
  if (!isPlanned) return found;
  const weak = found.find(({ field }) => field === "recommendation");
  // "Improvement needed" beside "Finding": what should be done is the recommendation, what was found keeps its heading.
  const wanted = found.find(
    (column) => isWeakly(column, "recommendation") && contents(column.column).isDuties,
  );
  const duties = wanted ?? unknown().find(({ column }) => contents(column).isDuties);
  const isFound = weak !== undefined && isWeak(weak) && !contents(weak.column).isDuties;
  if (duties && (!weak || (isFound && (wanted !== undefined || !contents(weak.column).isWords)))) {
    take(weak, "other");
    take(duties, "recommendation");
  }
  const words = (): PlanColumn[] => unknown().filter(({ column }) => contents(column).isWords);
  if (!has("recommendation") && has("action")) {
    const action = found.findIndex(({ field }) => field === "action");
    take(
      words().find((column) => found.indexOf(column) < action),
      "recommendation",
    );
  }
  if (!has("action")) {
    const acts = words().find(({ column }) => contents(column).isActs);
    const [first, second] = words();
    take(acts ?? (has("recommendation") ? first : (second ?? first)), "action");
    if (!has("recommendation")) take(words()[0], "recommendation");
  }
  if (!has("lead", "leadAndTarget", "agency")) {
    take(
      unknown().find(({ column }) => contents(column).isPosts),
      "lead",
    );
  }
  if (!has("status")) {
    // "Result", "Outcome" over statuses.
    const said = found.filter(({ field }) => field === "outcome");
    take(
      [...unknown(), ...said].find(({ column }) => contents(column).isStatuses),
      "status",
    );
  }
  return found;
}

/** Whether nothing is known of a column by its heading. */
function isUnknown({ heading, lowest, field }: PlanColumn): boolean {
  return (
    field === "other" &&
    lowest.trim() !== "" &&
    matchPlanHeading(lowest).strength === 0 &&
    matchPlanHeading(heading).strength === 0
  );
}

/** Whether a column was left to its heading because another says more plainly what it is. */
function isWeakly({ lowest, field }: PlanColumn, wanted: PlanField): boolean {
  const match = matchPlanHeading(lowest);
  return field === "other" && match.field === wanted && match.strength < 3;
}

function isWeak({ heading, lowest }: PlanColumn): boolean {
  return Math.max(matchPlanHeading(lowest).strength, matchPlanHeading(heading).strength) < 3;
}
