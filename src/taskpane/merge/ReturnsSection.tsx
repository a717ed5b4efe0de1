import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import type { ReturnListed } from "../../jobs/returns/returnTypes";
import { counted } from "../shared/words";
import { ReturnsList } from "./ReturnsList";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
});

/** The returns in the workbook, with the button that adds more (`children`). */
export function ReturnsSection({
  returns,
  busy,
  onShow,
  onReadAgain,
  children,
}: {
  returns: ReturnListed[];
  busy: boolean;
  onShow: (sheet: string) => void;
  onReadAgain: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section aria-labelledby="returns-heading" className={styles.section}>
      <div className={styles.head}>
        <h2 id="returns-heading" className={styles.heading}>
          {counted(returns.length, "return", "returns")} in this workbook
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label="Read the workbook again"
          title="Read the workbook again"
          disabledFocusable={busy}
          onClick={onReadAgain}
        />
      </div>
      <ReturnsList returns={returns} onShow={onShow} />
      {children}
    </section>
  );
}
