import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../shared/Section";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What a workbook without returns says, with the button that adds some (`children`). */
export function NoReturns({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Section heading="No returns in this workbook yet" start>
        <Words>
          Add the Excel or CSV files that the agencies sent. You can choose several at once. Each becomes a
          sheet of its own, as it was received. Nothing leaves this workbook.
        </Words>
        {children}
        <Words>You can also drop the files here.</Words>
      </Section>
    </div>
  );
}
