import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { FoldedList } from "../shared/FoldedList";
import { counted } from "../shared/sentenceParts";
import { EntryButton } from "./EntryButton";
import { PreviewedEntry } from "./PreviewedEntry";

const useStyles = makeStyles({
  none: { margin: 0, padding: `${tokens.spacingVerticalS} 0` },
});

/** What would be new, changed and withdrawn, each list folded away under its count. */
export function PreviewEntries({
  preview: { added, changed, withdrawn },
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
