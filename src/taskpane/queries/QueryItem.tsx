import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import { AsWritten } from "../shared/AsWritten";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { TextForm } from "../shared/TextForm";
import { useFocusBack } from "../shared/useFocusBack";
import { Words } from "../shared/Words";
import { hasFix, isOpen } from "./groupQueries";
import type { QueryActions } from "./useQueries";

/** One query: where it is, what the cell says, what is wrong and what to do. */
export function QueryItem({ query, actions }: { query: QueryListed; actions: QueryActions }) {
  const [dismissing, setDismissing] = useState(false);
  const place = `${query.agency}, row ${String(query.row)}${query.column === "" ? "" : `, ${query.column}`}`;
  const close = () => setDismissing(false);
  const buttons = useFocusBack(dismissing);
  return (
    <ListItem>
      <Words small>{place}</Words>
      <AsWritten text={query.written} />
      <Words>{query.message}</Words>
      {query.answer !== "" && <Words>The agency answered: {query.answer}</Words>}
      {query.state === "dismissed" && <Words>Dismissed: {query.reason}</Words>}
      {query.state === "fixed" && <Words>Now {query.fix}</Words>}
      <div ref={buttons}>
        {dismissing ? (
          <TextForm
            label="Why can this query be dismissed?"
            missing="Write a reason. It is kept with the query."
            submit="Dismiss"
            onSubmit={(reason) => {
              close();
              actions.dismiss([query], reason);
            }}
            onCancel={close}
          />
        ) : (
          <QueryButtons query={query} place={place} actions={actions} onDismiss={() => setDismissing(true)} />
        )}
      </div>
    </ListItem>
  );
}

/** What can be done with a query as it is now. */
function QueryButtons({
  query,
  place,
  actions: { busy, show, fix, reopen, undo },
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
      {query.state === "fixed" && (
        <ItemButton name={`Undo the fix in ${place}`} busy={busy} onClick={() => undo(query)}>
          Undo
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
