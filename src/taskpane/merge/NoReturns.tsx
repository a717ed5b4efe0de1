import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, ...typographyStyles.subtitle2 },
  words: { margin: 0 },
});

/** What a workbook without returns says, with the button that adds some (`children`). */
export function NoReturns({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.heading}>No returns in this workbook yet</h2>
      <p className={styles.words}>
        Add the files that the agencies sent, Excel or CSV, several at once. Each becomes a sheet of its own,
        as it was received. Nothing leaves this workbook.
      </p>
      {children}
      <p className={styles.words}>You can also drop the files here.</p>
    </div>
  );
}
