import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import { itemLook } from "../shared/itemLook";
import { TextForm } from "../shared/TextForm";
import { hasFix, isOpen } from "./groupQueries";

const useStyles = makeStyles({
  item: itemLook,
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  written: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    maxHeight: "6em",
    overflowY: "auto",
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What a person can do with queries. */
export interface QueryActions {
  show: (query: QueryListed) => void;
  fix: (queries: readonly QueryListed[]) => void;
  dismiss: (queries: readonly QueryListed[], reason: string) => void;
  reopen: (queries: readonly QueryListed[]) => void;
}

/** One query: where it is, what stands there, what is wrong and what to do. */
export function QueryItem({
  query,
  busy,
  actions,
}: {
  query: QueryListed;
  busy: boolean;
  actions: QueryActions;
}) {
  const styles = useStyles();
  const [dismissing, setDismissing] = useState(false);
  const place = `${query.agency}, row ${String(query.row)}${query.column === "" ? "" : `, ${query.column}`}`;
  return (
    <li className={styles.item}>
      <span className={styles.place}>{place}</span>
      {query.written !== "" && (
        // The text of a long cell is scrolled with the keyboard too.

        <blockquote className={styles.written} tabIndex={query.written.length > 200 ? 0 : undefined}>
          {query.written}
        </blockquote>
      )}
      <p className={styles.words}>{query.message}</p>
      {query.answer !== "" && <p className={styles.words}>The agency answered: {query.answer}</p>}
      {query.state === "dismissed" && <p className={styles.words}>Dismissed: {query.reason}</p>}
      {dismissing ? (
        <TextForm
          label="Why can this query be dismissed?"
          missing="Write a reason: it is remembered with the query."
          submit="Dismiss"
          onSubmit={(reason) => {
            setDismissing(false);
            actions.dismiss([query], reason);
          }}
          onCancel={() => {
            setDismissing(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {query.address !== "" && (
            <Button
              size="small"
              aria-label={`Show ${place}`}
              onClick={() => {
                actions.show(query);
              }}
            >
              Show
            </Button>
          )}
          {hasFix(query) && (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Fix: ${query.fix ?? ""} in ${place}`}
              onClick={() => {
                actions.fix([query]);
              }}
            >
              Fix: {query.fix}
            </Button>
          )}
          {isOpen(query) && (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Dismiss ${place}`}
              onClick={() => {
                setDismissing(true);
              }}
            >
              Dismiss…
            </Button>
          )}
          {query.state === "dismissed" && (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Take the dismissal back for ${place}`}
              onClick={() => {
                actions.reopen([query]);
              }}
            >
              Take back
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
