import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { Fold } from "../shared/Fold";
import { itemLook } from "../shared/itemLook";
import { counted } from "../shared/words";

const useStyles = makeStyles({
  item: { ...itemLook, alignItems: "flex-start" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  none: { margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  fields: { margin: 0 },
  what: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  said: { color: tokens.colorNeutralForeground2 },
});

/** What would come in, change and be withdrawn, each list folded away under its count. */
export function PreviewEntries({
  preview: { added, changed, withdrawn },
  onShow,
}: {
  preview: MergePreview;
  onShow: (ref: string) => void;
}) {
  return (
    <div>
      <EntryFold many={added} one="new entry" more="new entries">
        {(entry) => (
          <Entry key={entry.ref} entry={entry}>
            <span>{entry.ref}</span>
          </Entry>
        )}
      </EntryFold>
      <EntryFold many={changed} one="changed entry" more="changed entries">
        {(entry) => (
          <Entry key={entry.ref} entry={entry} fields={entry.fields}>
            <ToRow entry={entry} onShow={onShow} />
          </Entry>
        )}
      </EntryFold>
      <EntryFold many={withdrawn} one="withdrawn entry" more="withdrawn entries">
        {(entry) => (
          <Entry key={entry.ref} entry={entry}>
            <ToRow entry={entry} onShow={onShow} />
          </Entry>
        )}
      </EntryFold>
    </div>
  );
}

function EntryFold<Kind extends PreviewEntry>({
  many,
  one,
  more,
  children,
}: {
  many: readonly Kind[];
  one: string;
  more: string;
  children: (entry: Kind) => ReactNode;
}) {
  const styles = useStyles();
  if (many.length === 0) return <p className={styles.none}>No {more}</p>;
  return (
    <Fold summary={counted(many.length, one, more)} items={many}>
      {children}
    </Fold>
  );
}

function ToRow({ entry: { ref }, onShow }: { entry: PreviewEntry; onShow: (ref: string) => void }) {
  return (
    <Button
      size="small"
      aria-label={`Show ${ref} in the chronology`}
      onClick={() => {
        onShow(ref);
      }}
    >
      {ref}
    </Button>
  );
}

/** One entry with its ref (`children`): its text, or, where that changes, each text before and after. */
function Entry({
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
    <li className={styles.item}>
      {children}
      <span className={styles.place}>
        {agency}, {date === "" ? "no date" : date}
      </span>
      {fields.length === 0 ? (
        <p className={styles.words}>{event}</p>
      ) : (
        <dl className={styles.fields}>
          {fields.map(({ what, before, after }) => (
            <div key={what}>
              <dt className={styles.what}>{what}</dt>
              <dd className={styles.text}>
                <span className={styles.said}>was: </span>
                {before === "" ? "(empty)" : before}
              </dd>
              <dd className={styles.text}>
                <span className={styles.said}>is now: </span>
                {after === "" ? "(empty)" : after}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
