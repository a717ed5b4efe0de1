import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { ActionFollowed, CalendarMade, PlanFollowed } from "../../jobs/plan/planTypes";
import { Fold } from "../shared/Fold";
import { OneOf } from "../shared/OneOf";
import { counted } from "../shared/words";
import { ActionItem, type PlanActions } from "./ActionItem";
import { CalendarFile } from "./CalendarFile";
import { NoticeItem } from "./NoticeItem";
import { PlanWarnings } from "./PlanWarnings";
import { RagTable } from "./RagTable";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-end" },
});

/** What the page can be asked for beside what is done to one action. */
export interface PlanOutputs {
  repair: () => void;
  agencySheet: (agency: string) => void;
  extract: () => void;
  makeCalendar: () => void;
}

const ALL = "";

/** The plan as it is followed up: counts, what is late, due, undated, what actions lack, and what can be sent out. */
export function PlanDashboard({
  plan,
  today,
  busy,
  calendar,
  actions,
  outputs,
}: {
  plan: PlanFollowed;
  today: IsoDate;
  busy: boolean;
  calendar: CalendarMade | null;
  actions: PlanActions;
  outputs: PlanOutputs;
}) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(ALL);
  const agencies = plan.agencies.map(({ agency }) => agency).filter((agency) => agency !== "");
  // An agency that is no longer in the plan is not asked for any longer.
  const agency = agencies.includes(wanted) ? wanted : ALL;
  const mine = plan.actions.filter((action) => agency === ALL || action.agency === agency);
  const byRef = new Map(mine.map((action) => [action.ref, action]));
  const named = (refs: readonly string[]): ActionFollowed[] => refs.flatMap((ref) => byRef.get(ref) ?? []);
  const lists = [
    { name: "Overdue, oldest first", items: named(plan.overdue) },
    { name: "Due in the next 30 days", items: named(plan.due) },
    { name: "Needs a date", items: named(plan.needsDate) },
    { name: "All actions", items: mine },
  ];
  return (
    <>
      <PlanWarnings plan={plan} busy={busy} onRepair={outputs.repair} onShow={actions.show} />
      <section className={styles.section} aria-label="Counts">
        <RagTable plan={plan} />
        {plan.notAccepted > 0 && (
          <p className={styles.words}>
            {counted(plan.notAccepted, "action was", "actions were")} not accepted and not counted.
          </p>
        )}
      </section>
      {agencies.length > 1 && (
        <OneOf
          label="Agency"
          everything="All agencies"
          options={agencies}
          value={agency}
          onValue={setWanted}
        />
      )}
      <section aria-label="Actions">
        {lists.map(({ name, items }) => (
          <Fold key={`${name} ${agency}`} summary={`${name}: ${String(items.length)}`} items={items}>
            {(action) => (
              <ActionItem key={action.ref} action={action} today={today} busy={busy} actions={actions} />
            )}
          </Fold>
        ))}
      </section>
      {plan.lacking.length > 0 && (
        <section aria-labelledby="plan-lacking">
          <h2 id="plan-lacking" className={styles.heading}>
            What actions lack
          </h2>
          {plan.lacking.map(({ rule, name, notices }) => {
            const own = notices.filter(({ ref }) => byRef.has(ref));
            return (
              own.length > 0 && (
                <Fold key={`${rule} ${agency}`} summary={`${name}: ${String(own.length)}`} items={own}>
                  {(notice) => (
                    <NoticeItem
                      key={`${notice.address} ${notice.message}`}
                      notice={notice}
                      onShow={actions.show}
                    />
                  )}
                </Fold>
              )
            );
          })}
        </section>
      )}
      <section className={styles.section} aria-labelledby="plan-out">
        <h2 id="plan-out" className={styles.heading}>
          To send out
        </h2>
        <div className={styles.row}>
          <Button disabledFocusable={busy} onClick={outputs.makeCalendar}>
            Calendar file
          </Button>
          <Button disabledFocusable={busy} onClick={outputs.extract}>
            Publication extract
          </Button>
          {agency !== ALL && (
            <Button
              disabledFocusable={busy}
              onClick={() => {
                outputs.agencySheet(agency);
              }}
            >
              Sheet for {agency}
            </Button>
          )}
        </div>
        {calendar && <CalendarFile key={calendar.text} calendar={calendar} />}
      </section>
    </>
  );
}
