import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ActionCorrection, ActionPreviewed, PlanPreview } from "../../jobs/plan/planTypes";
import { LongList } from "../shared/LongList";
import { counted } from "../shared/words";
import { PreviewedAction } from "./PreviewedAction";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, outlineStyle: "none" },
  words: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

/** What was understood of the recommendations, to be put right in place before the plan is built. */
export function PlanPreviewView({
  preview,
  busy,
  onBuild,
  onLeave,
}: {
  preview: PlanPreview;
  busy: boolean;
  onBuild: (corrections: ActionCorrection[]) => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const [corrections, setCorrections] = useState<ReadonlyMap<string, ActionCorrection>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { actions, setAside, called, hasPlan } = preview;
  const undated = actions.filter(({ needsDate }) => needsDate).length;

  function correct(action: ActionPreviewed, correction: ActionCorrection | null) {
    const after = new Map(corrections);
    if (correction === null) after.delete(action.key);
    else after.set(action.key, correction);
    setCorrections(after);
  }

  return (
    <section className={styles.section} aria-labelledby="plan-preview">
      <h2 id="plan-preview" ref={heading} tabIndex={-1} className={styles.heading}>
        {counted(actions.length, "action", "actions")} in {called}
      </h2>
      <p className={styles.words}>
        {undated === 0
          ? "Each has a date or is complete. "
          : `${counted(undated, "of them needs", "of them need")} a date. `}
        Nothing has been built yet.
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onBuild([...corrections.values()]);
          }}
        >
          {hasPlan ? "Bring the plan up to date" : "Build the plan"}
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          Leave it
        </Button>
      </div>
      <LongList items={actions} className={styles.list}>
        {(action) => (
          <PreviewedAction
            key={action.key}
            action={action}
            correction={corrections.get(action.key) ?? null}
            onCorrect={(correction) => {
              correct(action, correction);
            }}
          />
        )}
      </LongList>
      {setAside.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {counted(setAside.length, "row is", "rows are")} no action
          </summary>
          <ul>
            {setAside.map(({ sheet, row, reason }) => (
              <li key={`${sheet} ${String(row)}`}>
                {sheet}, row {row}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
