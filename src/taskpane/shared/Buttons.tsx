import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  wide: { width: "100%" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > :first-child": { flexGrow: 1, maxWidth: "360px" },
  },
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

/** A button as wide as the page, as in its foot. */
export function WideButton(props: ButtonProps) {
  return <Button {...props} className={useStyles().wide} />;
}

/** The main button of a page in its foot, which grows, and a second one beside it. */
export function FootButtons({ children }: { children: ReactNode }) {
  return <div className={useStyles().foot}>{children}</div>;
}

/** The one main button of a page, in its foot. */
export function MainButton(props: ButtonProps) {
  return <Button appearance="primary" {...props} />;
}
