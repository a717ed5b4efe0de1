import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: { maxHeight: "240px", overflowY: "auto" },
});

/** A long list or table that scrolls by itself, with the keyboard too. */
export function ScrollBox({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
    <div className={styles.box} tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}
