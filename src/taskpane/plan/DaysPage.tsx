import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import { Words } from "../shared/Words";
import { Section } from "../shared/Section";
import { FailureNotice } from "../shared/FailureNotice";
import { SentenceList } from "../shared/SentenceList";
import type { ActionDesk } from "./list/ActionForm";
import { ChangeSaid } from "./list/ChangeSaid";
import { CellDay } from "./list/fields";

/** The days that target dates count from, and the targets that follow while they are set. */
export function DaysPage({ desk: { plan, today, changes } }: { desk: ActionDesk }) {
  const { days } = plan;
  const [before] = useState(plan.actions);
  const followed = plan.actions.flatMap(({ ref, target, targetAsWritten }) => {
    const was = before.find((action) => action.ref === ref);
    if (was === undefined || was.target === target) return [];
    const day = target === null ? "needs a date" : `is ${britishDay(target)}`;
    return [`${ref}, “${targetAsWritten}”: ${day}.`];
  });
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
      <div role="status">
        {changes.last?.refs.length === 0 && <ChangeSaid changes={changes} />}
        {followed.length > 0 && <SentenceList sentences={followed} />}
      </div>
    </Section>
  );
}
