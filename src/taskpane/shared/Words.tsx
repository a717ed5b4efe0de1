import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fromCell: { whiteSpace: "pre-wrap" },
});

/**
 * A paragraph.
 * @param small set smaller and paler: where something is, when it is due
 * @param fromCell the text comes from a cell, so its line breaks are kept
 */
export function Words({
  small = false,
  fromCell = false,
  children,
}: {
  small?: boolean;
  fromCell?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.words, small && styles.small, fromCell && styles.fromCell)}>
      {children}
    </p>
  );
}
