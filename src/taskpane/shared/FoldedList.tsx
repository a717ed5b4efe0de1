import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  fold: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
  inside: { paddingBottom: tokens.spacingVerticalS },
});

/**
 * A list that is folded away under its name until it is wanted; a long one shows more as it is asked for.
 * @param above what is shown above the list when it is open
 * @param children draws one item of the list, as an <li>
 */
export function FoldedList<Item>({
  summary,
  above,
  items,
  children,
}: {
  summary: ReactNode;
  above?: ReactNode;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>
        {open && above}
        {/* What is folded away is not drawn; how much of it was asked for is kept. */}
        <LongList items={open ? items : []} more="small">
          {children}
        </LongList>
      </div>
    </details>
  );
}
