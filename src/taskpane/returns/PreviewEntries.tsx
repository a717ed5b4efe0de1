import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { Buttons } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  none: { margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  fields: { margin: 0 },
  what: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-wrap" },
  side: { color: tokens.colorNeutralForeground2 },
});

/** What would be new, changed, withdrawn and back, each list folded away under its count. */
export function PreviewEntries({
  preview: { added, changed, withdrawn, back },
  onShow,
}: {
  preview: MergePreview;
  onShow: (ref: string) => void;
}) {
  const button = (entry: PreviewEntry) => <EntryButton entry={entry} onShow={onShow} />;
  return (
    <div>
      <EntryFold entries={added} one="new entry" many="new entries">
        {(entry) => (
          <PreviewedEntry key={entry.ref} entry={entry}>
            <span>{entry.ref}</span>
          </PreviewedEntry>
        )}
      </EntryFold>
      <EntryFold entries={changed} one="changed entry" many="changed entries">
        {(entry) => (
          <PreviewedEntry key={entry.ref} entry={entry} fields={entry.fields}>
            {button(entry)}
          </PreviewedEntry>
        )}
      </EntryFold>
      {back.length > 0 && (
        <EntryFold entries={back} one="withdrawn entry is back" many="withdrawn entries are back">
          {(entry) => (
            <PreviewedEntry key={entry.ref} entry={entry} fields={entry.fields}>
              {button(entry)}
            </PreviewedEntry>
          )}
        </EntryFold>
      )}
      <EntryFold entries={withdrawn} one="withdrawn entry" many="withdrawn entries">
        {(entry) => (
          <PreviewedEntry key={entry.ref} entry={entry}>
            {button(entry)}
          </PreviewedEntry>
        )}
      </EntryFold>
    </div>
  );
}

function EntryFold<Kind extends PreviewEntry>({
  entries,
  one,
  many,
  children,
}: {
  entries: readonly Kind[];
  one: string;
  many: string;
  children: (entry: Kind) => ReactNode;
}) {
  const styles = useStyles();
  if (entries.length === 0) return <p className={styles.none}>No {many}</p>;
  return (
    <FoldedList summary={counted(entries.length, one, many)} items={entries}>
      {children}
    </FoldedList>
  );
}

/** One entry with its ref (`children`): its text, or, where that changes, each text before and after. */
function PreviewedEntry({
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

/** The ref of an entry of the chronology, which leads to its row. */
export function EntryButton({
  entry: { ref },
  onShow,
}: {
  entry: PreviewEntry;
  onShow: (ref: string) => void;
}) {
  return (
    <Buttons>
      <ItemButton name={`Show ${ref} in the chronology`} onClick={() => onShow(ref)}>
        {ref}
      </ItemButton>
    </Buttons>
  );
}
