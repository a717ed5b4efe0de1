import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import { CountedList } from "../shared/CountedList";
import { CheckItem } from "./CheckItem";
import { groupChecks, isOpen } from "./groupChecks";
import type { CheckActions } from "./useCrossChecks";

/** "12 to look at", "9 of 12 to look at", "12, all decided". */
function countsInWords(checks: readonly CrossCheckListed[]): string {
  const open = checks.filter(isOpen).length;
  if (open === 0) return `${String(checks.length)}, all decided`;
  return open === checks.length
    ? `${String(open)} to look at`
    : `${String(open)} of ${String(checks.length)} to look at`;
}

/** The cross-checks, folded away kind by kind. */
export function CheckGroups({
  checks,
  actions,
  onShow,
}: {
  checks: readonly CrossCheckListed[];
  actions: CheckActions;
  onShow: (ref: string) => void;
}) {
  return (
    <div>
      {groupChecks(checks).map((group) => (
        <CountedList
          key={group.kind}
          name={group.name}
          count={countsInWords(group.checks)}
          items={group.checks}
        >
          {(check) => <CheckItem key={check.key} check={check} actions={actions} onShow={onShow} />}
        </CountedList>
      ))}
    </div>
  );
}
