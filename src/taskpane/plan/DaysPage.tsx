import { Words } from "../shared/Words";
import { Section } from "../shared/Section";
import { FailureNotice } from "../shared/FailureNotice";
import type { ActionDesk } from "./list/ActionForm";
import { ChangeSaid } from "./list/ChangeSaid";
import { CellDay } from "./list/fields";

/** The days that target dates count from. */
export function DaysPage({ desk: { plan, today, changes } }: { desk: ActionDesk }) {
  const { days } = plan;
  return (
    <Section heading="Publication and agreement" takesFocus>
      <Words>
        Targets such as “within six months of publication” count from these days. They stand on the Review
        sheet.
      </Words>
      <CellDay
        label="Publication"
        value={days.publication}
        today={today}
        onLeave={(publication) => changes.days({ publication })}
      />
      <CellDay
        label="Plan agreed"
        value={days.agreed}
        today={today}
        onLeave={(agreed) => changes.days({ agreed })}
      />
      <Words small>Written as you leave a field.</Words>
      {changes.failure && <FailureNotice failure={changes.failure} onClose={changes.reset} />}
      <div role="status">{changes.last?.refs.length === 0 && <ChangeSaid changes={changes} />}</div>
    </Section>
  );
}
