import { useEffect, useRef, useState } from "react";
import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import { britishDay } from "../../calendar/britishDay";
import { ListItem } from "../shared/ListItem";
import { TextForm } from "../shared/TextForm";
import { Words } from "../shared/Words";
import { Accounts } from "./Accounts";
import { CheckButtons } from "./CheckButtons";
import { EntryButtons } from "./EntryButtons";
import type { CheckActions } from "./useCrossChecks";

/** "About: date", "20/07/2021 to 04/01/2022"; empty where the message says it all. */
function aboutInWords({ kind, about, from, to }: CrossCheckListed): string {
  if (from !== null && to !== null) return `${britishDay(from)} to ${britishDay(to)}`;
  return kind === "discrepancy" || kind === "other" ? `About: ${about}` : "";
}

/** What sets this cross-check apart from the others of its kind, for the names of its buttons. */
function nameOf(check: CrossCheckListed): string {
  const refs = check.entries
    .slice(0, 3)
    .map(({ ref }) => ref)
    .join(", ");
  const about = check.kind === "person" ? check.about : aboutInWords(check);
  return [refs, about].filter((part) => part !== "").join(", ");
}

/** One cross-check: what was seen, its entries, and what the reviewer says of it. */
export function CheckItem({
  check,
  actions,
  onShow,
}: {
  check: CrossCheckListed;
  actions: CheckActions;
  onShow: (ref: string) => void;
}) {
  const [writing, setWriting] = useState(false);
  const [timesClosed, setTimesClosed] = useState(0);
  const buttons = useRef<HTMLDivElement>(null);
  // The focus goes back to the button that opened the form.
  useEffect(() => {
    if (timesClosed > 0) buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [timesClosed]);
  const about = aboutInWords(check);

  function close() {
    setWriting(false);
    setTimesClosed(timesClosed + 1);
  }

  return (
    <ListItem>
      {about !== "" && <Words small>{about}</Words>}
      <Words fromCell>{check.message}</Words>
      {check.accounts !== "" && <Accounts text={check.accounts} />}
      {check.entries.length > 0 && <EntryButtons entries={check.entries} onShow={onShow} />}
      {check.note !== "" && !writing && <Words fromCell>Note: {check.note}</Words>}
      {check.decision !== "" && <Words fromCell>Decision: {check.decision}</Words>}
      {writing ? (
        <TextForm
          label="Note"
          text={check.note}
          submit="Save the note"
          onSubmit={(text) => {
            close();
            actions.note(check, text);
          }}
          onCancel={close}
        />
      ) : (
        <div ref={buttons}>
          <CheckButtons
            check={check}
            name={nameOf(check)}
            actions={actions}
            onNote={() => setWriting(true)}
          />
        </div>
      )}
    </ListItem>
  );
}
