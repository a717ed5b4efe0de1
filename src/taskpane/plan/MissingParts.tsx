import type { ActionFollowed, PlanFollowed } from "../../jobs/plan/planTypes";
import { Section } from "../shared/Section";
import { NoticeList } from "./NoticeList";

/** What actions lack (a date, an outcome, …), each kind folded away under its count. */
export function MissingParts({
  plan: { lacking },
  mine,
  onShow,
}: {
  plan: PlanFollowed;
  /** The actions of the chosen agency. */
  mine: readonly ActionFollowed[];
  onShow: (sheet: string, address: string) => void;
}) {
  if (lacking.length === 0) return null;
  const refs = new Set(mine.map(({ ref }) => ref));
  const kinds = lacking
    .map((kind) => ({ ...kind, notices: kind.notices.filter(({ ref }) => refs.has(ref)) }))
    .filter(({ notices }) => notices.length > 0);
  return (
    <Section heading="What actions lack">
      <div>
        {kinds.map(({ rule, name, notices }) => (
          <NoticeList
            key={rule}
            summary={`${name}: ${String(notices.length)}`}
            notices={notices}
            onShow={onShow}
          />
        ))}
      </div>
    </Section>
  );
}
