import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  fold: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
});

/**
 * A list folded away under its name until it is wanted; a long one shows more as it is asked for.
 * @param summary what stands on the fold
 * @param above what stands over the list when it is open
 * @param listClass how this list looks otherwise than others
 * @param children draws one item of the list, as an <li>
 */
export function Fold<Item>({
  summary,
  above,
  items,
  listClass,
  children,
}: {
  summary: ReactNode;
  above?: ReactNode;
  listClass?: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {open && above}
      {/* What is folded away is not drawn; how much of it was asked for is kept. */}
      <LongList items={open ? items : []} className={mergeClasses(styles.list, listClass)} more="small">
        {children}
      </LongList>
    </details>
  );
}
