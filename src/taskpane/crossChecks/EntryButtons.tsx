import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EntryNamed } from "../../jobs/crossChecks/crossCheckTypes";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  ref: { fontWeight: tokens.fontWeightRegular, textAlign: "left", minWidth: 0 },
});

/** A person may appear in hundreds of entries. */
const AT_FIRST = 6;

/** The entries that a cross-check is about; each button leads to the row in the chronology. */
export function EntryButtons({
  entries,
  onShow,
}: {
  entries: readonly EntryNamed[];
  onShow: (ref: string) => void;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, AT_FIRST);
  return (
    <ul className={styles.list} aria-label="Entries">
      {shown.map(({ ref, agency, date }) => (
        <li key={ref}>
          {agency === "" ? (
            `${ref} (no longer in the chronology)`
          ) : (
            <Button
              size="small"
              className={styles.ref}
              aria-label={`Show ${ref} · ${date === "" ? "no date" : date}, ${agency}`}
              onClick={() => onShow(ref)}
            >
              {ref} · {date === "" ? "no date" : date}
            </Button>
          )}
        </li>
      ))}
      {shown.length < entries.length && (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            Show all {entries.length} entries
          </Button>
        </li>
      )}
    </ul>
  );
}
