import { ToggleButton } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import type { CheckActions, Verdict } from "./useCrossChecks";

const VERDICTS: readonly { verdict: Verdict; words: string }[] = [
  { verdict: "confirmed", words: "Confirm" },
  { verdict: "rejected", words: "Reject" },
];

/** Confirms or rejects a cross-check, or leads to its note; a second press removes the decision. */
export function CheckButtons({
  check,
  name,
  actions: { busy, decide },
  onNote,
}: {
  check: CrossCheckListed;
  name: string;
  actions: CheckActions;
  onNote: () => void;
}) {
  const noteWords = check.note === "" ? "Note" : "Change the note";
  return (
    <Buttons close>
      {VERDICTS.map(({ verdict, words }) => {
        const pressed = check.decision === verdict;
        return (
          <ToggleButton
            key={verdict}
            size="small"
            checked={pressed}
            {...(pressed && { icon: <CheckmarkRegular /> })}
            disabledFocusable={busy}
            aria-label={`${words}: ${name}`}
            onClick={() => decide(check, pressed ? "" : verdict)}
          >
            {words}
          </ToggleButton>
        );
      })}
      <ItemButton name={`${noteWords}: ${name}`} busy={busy} onClick={onNote}>
        {noteWords}…
      </ItemButton>
    </Buttons>
  );
}
