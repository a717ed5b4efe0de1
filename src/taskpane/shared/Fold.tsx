import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * What is folded away under its name until it is wanted.
 * @param onOpen called with whether it is open now
 */
export function Fold({
  summary,
  onOpen,
  children,
}: {
  summary: ReactNode;
  onOpen?: (open: boolean) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        onOpen?.(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
