import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  fields: { margin: 0 },
  what: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-wrap" },
  side: { color: tokens.colorNeutralForeground2 },
});

/** One entry with its ref (`children`): its text, or, where that changes, each text before and after. */
export function PreviewedEntry({
  entry: { agency, date, event },
  fields = [],
  children,
}: {
  entry: PreviewEntry;
  fields?: MergePreview["changed"][number]["fields"];
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <ListItem>
      {children}
      <Words small>
        {agency}, {date === "" ? "no date" : date}
      </Words>
      {fields.length === 0 ? (
        <Words fromCell>{event}</Words>
      ) : (
        <dl className={styles.fields}>
          {fields.map(({ what, before, after }) => (
            <div key={what}>
              <dt className={styles.what}>{what}</dt>
              <dd className={styles.text}>
                <span className={styles.side}>was: </span>
                {before === "" ? "(empty)" : before}
              </dd>
              <dd className={styles.text}>
                <span className={styles.side}>is now: </span>
                {after === "" ? "(empty)" : after}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </ListItem>
  );
}
