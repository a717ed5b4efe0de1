import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useEffect, useRef, useState } from "react";
import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import { EntryButtons } from "./EntryButtons";
import { itemLook } from "../shared/itemLook";
import { TextForm } from "../shared/TextForm";
import type { ChecksOfPage, Verdict } from "./useCrossChecks";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  item: itemLook,
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const VERDICTS: readonly { verdict: Verdict; words: string }[] = [
  { verdict: "confirmed", words: "Confirm" },
  { verdict: "rejected", words: "Reject" },
];

/** "About the date", "20/07/2021 to 04/01/2022"; empty where the message says it all. */
function aboutInWords({ kind, about, from, to }: CrossCheckListed): string {
  if (from !== null && to !== null) return `${britishDay(from)} to ${britishDay(to)}`;
  return kind === "discrepancy" || kind === "other" ? `About: ${about}` : "";
}

/** What tells this cross-check from the others of its kind, for the names of its buttons. */
function nameOf(check: CrossCheckListed): string {
  const refs = check.entries
    .slice(0, 3)
    .map(({ ref }) => ref)
    .join(", ");
  const about = check.kind === "person" ? check.about : aboutInWords(check);
  return [refs, about].filter((part) => part !== "").join(", ");
}

/** One cross-check: what it saw, its entries, and what the reviewer says of it. */
export function CheckItem({
  check,
  page: { busy, decide, note },
  onShow,
}: {
  check: CrossCheckListed;
  page: ChecksOfPage;
  onShow: (ref: string) => void;
}) {
  const styles = useStyles();
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState(0);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (written > 0) buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [written]);
  const about = aboutInWords(check);
  const name = nameOf(check);

  const noteWords = check.note === "" ? "Note" : "Change the note";

  function close() {
    setWriting(false);
    setWritten(written + 1);
  }

  return (
    <li className={styles.item}>
      {about !== "" && <span className={styles.about}>{about}</span>}
      <p className={styles.words}>{check.message}</p>
      {check.entries.length > 0 && <EntryButtons entries={check.entries} onShow={onShow} />}
      {check.note !== "" && !writing && <p className={styles.words}>Note: {check.note}</p>}
      {check.decision !== "" && <p className={styles.words}>Decision: {check.decision}</p>}
      {writing ? (
        <TextForm
          label="Note"
          text={check.note}
          submit="Save the note"
          onSubmit={(text) => {
            close();
            note(check, text);
          }}
          onCancel={close}
        />
      ) : (
        <div ref={buttons} className={styles.buttons}>
          {VERDICTS.map(({ verdict, words }) => {
            const is = check.decision === verdict;
            return (
              <ToggleButton
                key={verdict}
                size="small"
                checked={is}
                {...(is && { icon: <CheckmarkRegular /> })}
                disabledFocusable={busy}
                aria-label={`${words}: ${name}`}
                onClick={() => {
                  decide(check, is ? "" : verdict);
                }}
              >
                {words}
              </ToggleButton>
            );
          })}
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`${noteWords}: ${name}`}
            onClick={() => {
              setWriting(true);
            }}
          >
            {noteWords}…
          </Button>
        </div>
      )}
    </li>
  );
}
