import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { addMonths, type IsoDate } from "../../calendar/isoDate";
import type { PlanFollowed } from "../../jobs/plan/planTypes";
import type { PaneJobs } from "../pageProps";
import { DayField, dayWritten } from "../shared/DayField";
import { FailureNotice } from "../shared/FailureNotice";
import { Fold } from "../shared/Fold";
import { useWorkbook } from "../shared/useWorkbook";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "stretch",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  button: { alignSelf: "flex-start" },
});

/** Where no report is remembered, one is made each quarter. */
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
  jobs: PaneJobs;
  plan: PlanFollowed;
  today: IsoDate;
  shown: boolean;
  busy: boolean;
  onRemember: () => void;
}) {
  const styles = useStyles();
  const { lastReport } = plan;
  const [text, setText] = useState(britishDay(lastReport ?? addMonths(today, -MONTHS_BEFORE)));
  const since = dayWritten(text, today);
  const read = useCallback(
    () => (since === null ? Promise.resolve([]) : jobs.planChanges(since)),
    [jobs, since],
  );
  const { value: changes, failure, readAgain } = useWorkbook(read, shown);
  // What was done to the plan here is a change too.
  useEffect(() => {
    readAgain();
  }, [plan, readAgain]);
  const items = (changes ?? []).map((change, index) => ({ ...change, key: String(index) }));
  return (
    <section className={styles.section} aria-labelledby="plan-changes">
      <h2 id="plan-changes" className={styles.heading}>
        Changes since the last report
      </h2>
      <p className={styles.words}>
        {lastReport === null
          ? "No report is remembered yet."
          : `The last report was on ${britishDay(lastReport)}.`}
      </p>
      {failure && <FailureNotice failure={failure} onClose={readAgain} />}
      <DayField label="Changes after" text={text} today={today} onText={setText} />
      {since !== null && (
        <Fold summary={`Changes after ${britishDay(since)}: ${String(items.length)}`} items={items}>
          {({ ref, date, what, key }) => (
            <li key={key} className={styles.item}>
              {britishDay(date)} · {ref}: {what}
            </li>
          )}
        </Fold>
      )}
      <Button className={styles.button} disabledFocusable={busy} onClick={onRemember}>
        Remember today as the last report
      </Button>
    </section>
  );
}
