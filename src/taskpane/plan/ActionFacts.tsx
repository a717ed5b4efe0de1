import { makeStyles, tokens } from "@fluentui/react-components";
import type { ActionCorrection, ActionPreviewed } from "../../jobs/plan/planTypes";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, whiteSpace: "pre-wrap" },
});

/** "“end of Dec 2023” → 31/12/2023", "needs a date", "none". */
function targetInWords(action: ActionPreviewed, correction: ActionCorrection | null): string {
  const read = action.needsDate
    ? "needs a date"
    : action.target === null
      ? "none"
      : britishDay(action.target);
  const written = action.targetAsWritten.trim() === "" ? "" : `“${action.targetAsWritten}” → `;
  return `${written}${correction?.target ?? read}`;
}

/** The agency, lead and target of an action as it was read, or as a person corrected them. */
export function ActionFacts({
  action,
  correction,
}: {
  action: ActionPreviewed;
  correction: ActionCorrection | null;
}) {
  const styles = useStyles();
  const facts = [
    ["Agency", (correction?.agency ?? action.agency) || "none given"],
    ["Lead", (correction?.lead ?? action.leads) || "none given"],
    ["Target", targetInWords(action, correction)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([name, fact]) => [
        <dt key={name} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name} fact`} className={styles.fact}>
          {fact}
        </dd>,
      ])}
    </dl>
  );
}
