import type { QueryListed } from "../../jobs/queries/queryTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { hasFix, isOpen } from "./groupQueries";
import type { QueryActions } from "./useQueries";

/** What can be done with a query as it is now. */
export function QueryButtons({
  query,
  place,
  actions: { busy, show, fix, reopen },
  onDismiss,
}: {
  query: QueryListed;
  /** Where the query is, in words. */
  place: string;
  actions: QueryActions;
  onDismiss: () => void;
}) {
  return (
    <Buttons close>
      {query.address !== "" && (
        <ItemButton name={`Show ${place}`} onClick={() => show(query)}>
          Show
        </ItemButton>
      )}
      {hasFix(query) && (
        <ItemButton name={`Fix: ${query.fix ?? ""} in ${place}`} busy={busy} onClick={() => fix([query])}>
          Fix: {query.fix}
        </ItemButton>
      )}
      {isOpen(query) && (
        <ItemButton name={`Dismiss ${place}`} busy={busy} onClick={onDismiss}>
          Dismiss…
        </ItemButton>
      )}
      {query.state === "dismissed" && (
        <ItemButton name={`Reopen ${place}`} busy={busy} onClick={() => reopen([query])}>
          Reopen
        </ItemButton>
      )}
    </Buttons>
  );
}
