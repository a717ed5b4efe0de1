import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionCorrection, ActionPreviewed, PlanPreview } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { Fold } from "../shared/Fold";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { PreviewedAction } from "./PreviewedAction";

/** How the recommendations were read, to be put right in place before the plan is built. */
export function PlanPreviewView({
  preview: { actions, setAside, called, hasPlan },
  busy,
  onBuild,
  onLeave,
}: {
  preview: PlanPreview;
  busy: boolean;
  onBuild: (corrections: ActionCorrection[]) => void;
  onLeave: () => void;
}) {
  const [corrections, setCorrections] = useState<ReadonlyMap<string, ActionCorrection>>(new Map());
  const undated = actions.filter(({ needsDate }) => needsDate).length;

  function correct(action: ActionPreviewed, correction: ActionCorrection | null) {
    const after = new Map(corrections);
    if (correction === null) after.delete(action.key);
    else after.set(action.key, correction);
    setCorrections(after);
  }

  return (
    <Section heading={`${counted(actions.length, "action", "actions")} in ${called}`} takesFocus>
      <Words>
        {undated === 0
          ? "Each has a date or is complete. "
          : `${counted(undated, "of them needs", "of them need")} a date. `}
        Nothing has been built yet.
      </Words>
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onBuild([...corrections.values()])}
        >
          {hasPlan ? "Update the plan" : "Build the plan"}
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          Leave it
        </Button>
      </Buttons>
      <LongList items={actions}>
        {(action) => (
          <PreviewedAction
            key={action.key}
            action={action}
            correction={corrections.get(action.key) ?? null}
            onCorrect={(correction) => correct(action, correction)}
          />
        )}
      </LongList>
      {setAside.length > 0 && (
        <Fold summary={counted(setAside.length, "row is not an action", "rows are not actions")}>
          <SentenceList
            sentences={setAside.map(({ sheet, row, reason }) => `${sheet}, row ${String(row)}: ${reason}`)}
          />
        </Fold>
      )}
    </Section>
  );
}
