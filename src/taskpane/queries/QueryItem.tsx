import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import { ListItem } from "../shared/ListItem";
import { TextForm } from "../shared/TextForm";
import { Words } from "../shared/Words";
import { QueryButtons } from "./QueryButtons";
import type { QueryActions } from "./useQueries";

const useStyles = makeStyles({
  written: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    maxHeight: "6em",
    overflowY: "auto",
  },
});

/** So long a text is scrolled, which must be possible with the keyboard too. */
const SCROLLED = 200;

/** One query: where it is, what the cell says, what is wrong and what to do. */
export function QueryItem({ query, actions }: { query: QueryListed; actions: QueryActions }) {
  const styles = useStyles();
  const [dismissing, setDismissing] = useState(false);
  const place = `${query.agency}, row ${String(query.row)}${query.column === "" ? "" : `, ${query.column}`}`;
  const close = () => setDismissing(false);
  return (
    <ListItem>
      <Words small>{place}</Words>
      {query.written !== "" && (
        <blockquote className={styles.written} {...(query.written.length > SCROLLED && { tabIndex: 0 })}>
          {query.written}
        </blockquote>
      )}
      <Words>{query.message}</Words>
      {query.answer !== "" && <Words>The agency answered: {query.answer}</Words>}
      {query.state === "dismissed" && <Words>Dismissed: {query.reason}</Words>}
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
    </ListItem>
  );
}
