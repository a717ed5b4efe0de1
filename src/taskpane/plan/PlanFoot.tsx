import { Button } from "@fluentui/react-components";
import type { IsoDate } from "../../calendar/isoDate";
import { FootButtons } from "../shared/Buttons";
import { ChaseFoot } from "./list/Chase";
import { ChangeSaid } from "./list/ChangeSaid";
import { SeveralForm } from "./list/SeveralForm";
import type { Listing } from "./list/useListing";
import type { usePlan } from "./usePlan";

/** Where a person is within the page. */
export type Place =
  | { at: "actions" | "read" | "report" | "days" }
  /** Refs as they were when it began. */
  | { at: "chase"; refs: readonly string[]; step: number };

/** What is to be done next on the page. */
export function PlanFoot({
  work: { plan, busy, changes, recommendations, job },
  listing,
  today,
  place,
  onPlace,
  onSheet,
}: {
  work: ReturnType<typeof usePlan>;
  listing: Listing;
  today: IsoDate;
  place: Place;
  onPlace: (place: Place) => void;
  onSheet: (sheet: string) => void;
}) {
  const { preview } = recommendations;
  const back = () => {
    job.reset();
    onPlace({ at: "actions" });
  };
  if (preview) {
    return (
      <FootButtons>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onPlace({ at: "actions" });
            recommendations.build();
          }}
        >
          {preview.hasPlan ? "Update the plan" : "Build the plan"}
        </Button>
        <Button disabledFocusable={busy} onClick={recommendations.leave}>
          Back
        </Button>
      </FootButtons>
    );
  }
  if (!plan) return null;
  if (place.at === "chase") {
    const { refs, step } = place;
    return (
      <ChaseFoot
        step={step}
        of={refs.length}
        onStep={(next) => onPlace({ at: "chase", refs, step: next })}
        onLeave={back}
      />
    );
  }
  if (place.at !== "actions") {
    return (
      <FootButtons>
        <Button onClick={back}>Back to the actions</Button>
      </FootButtons>
    );
  }
  const { chosen } = listing;
  if (chosen !== null && listing.view === "list") {
    return (
      <SeveralForm
        count={chosen.size}
        agencies={plan.agencyNames}
        today={today}
        busy={changes.busy}
        said={(changes.last?.refs.length ?? 0) > 1 && <ChangeSaid changes={changes} />}
        onChange={(change) => changes.change([...chosen], change)}
        onLeave={() => listing.setChosen(null)}
      />
    );
  }
  const refs = [...plan.overdue, ...plan.due];
  return (
    <FootButtons>
      {refs.length > 0 ? (
        <Button appearance="primary" onClick={() => onPlace({ at: "chase", refs, step: 0 })}>
          Go through {refs.length} to chase
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => onSheet(plan.sheet)}>
          Go to the action plan
        </Button>
      )}
      <Button onClick={() => onPlace({ at: "report" })}>Report…</Button>
    </FootButtons>
  );
}
