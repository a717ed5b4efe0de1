import type { ActionFollowed } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";

/** The way to an action's row, and to the forms for a progress note and for its completion. */
export function ActionButtons({
  action: { ref, sheet, address, status },
  busy,
  onShow,
  onOpen,
}: {
  action: ActionFollowed;
  busy: boolean;
  onShow: (sheet: string, address: string) => void;
  onOpen: (form: "note" | "complete") => void;
}) {
  return (
    <Buttons close>
      <ItemButton name={`Show ${ref}`} onClick={() => onShow(sheet, address)}>
        Show
      </ItemButton>
      <ItemButton name={`Add a progress note to ${ref}`} busy={busy} onClick={() => onOpen("note")}>
        Note…
      </ItemButton>
      {status !== "Complete" && (
        <ItemButton name={`Complete ${ref}`} busy={busy} onClick={() => onOpen("complete")}>
          Complete…
        </ItemButton>
      )}
    </Buttons>
  );
}
