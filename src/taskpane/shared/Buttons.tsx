import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  close: { gap: tokens.spacingHorizontalXS },
});

/**
 * Buttons, and fields that belong to them, side by side as far as there is room.
 * @param close with less space between them, as in the items of a list
 */
export function Buttons({ close = false, children }: { close?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.row, close && styles.close)}>{children}</div>;
}
