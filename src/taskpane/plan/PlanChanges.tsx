import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { addMonths, type IsoDate } from "../../calendar/isoDate";
import type { PlanFollowed } from "../../jobs/plan/planTypes";
import type { Jobs } from "../../jobs/createJobs";
import { britishDay } from "../../calendar/britishDay";
import { Buttons } from "../shared/Buttons";
import { DayField, dayWritten } from "../shared/DayField";
import { FailureNotice } from "../shared/FailureNotice";
import { FoldedList } from "../shared/FoldedList";
import { ListItem } from "../shared/ListItem";
import { Section } from "../shared/Section";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";

/** Where no report is recorded, one is made each quarter. */
const MONTHS_BEFORE = 3;

/** What has happened to the plan's actions since the last report, or since another day that a person asks for. */
export function PlanChanges({
  jobs,
  plan,
  today,
  shown,
  busy,
  onRemember,
}: {
  jobs: Jobs;
  plan: PlanFollowed;
  today: IsoDate;
  shown: boolean;
  busy: boolean;
  onRemember: () => void;
}) {
  const { lastReport } = plan;
  const [text, setText] = useState(britishDay(lastReport ?? addMonths(today, -MONTHS_BEFORE)));
  const since = dayWritten(text, today);
  const readChanges = useCallback(
    () => (since === null ? Promise.resolve([]) : jobs.planChanges(since)),
    [jobs, since],
  );
  const { value: changes, failure, readAgain } = useWorkbook(readChanges, shown);
  // What is done to the plan on this page is a change too.
  useEffect(() => {
    readAgain();
  }, [plan, readAgain]);
  const items = (changes ?? []).map((change, index) => ({ ...change, key: String(index) }));
  return (
    <Section heading="Changes since the last report">
      <Words>
        {lastReport === null
          ? "No report has been recorded yet."
          : `The last report was on ${britishDay(lastReport)}.`}
      </Words>
      {failure && <FailureNotice failure={failure} onClose={readAgain} />}
      <DayField label="Changes after" text={text} today={today} onText={setText} />
      {since !== null && (
        <FoldedList summary={`Changes after ${britishDay(since)}: ${String(items.length)}`} items={items}>
          {({ ref, date, what, who, action, key }) => (
            <ListItem key={key}>
              <Words fromCell>
                {britishDay(date)} · {ref}: {what}
              </Words>
              <Words small fromCell>
                {who === "" ? "No one named" : who}: {action}
              </Words>
            </ListItem>
          )}
        </FoldedList>
      )}
      <Buttons>
        <Button disabledFocusable={busy} onClick={onRemember}>
          Record today as the last report
        </Button>
      </Buttons>
    </Section>
  );
}
