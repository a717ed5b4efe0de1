import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneHere } from "./paneHere";
import { Words } from "./Words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Where the period of the review is not known, says what that means here and leads to where it is set; nothing otherwise. */
export function PeriodMissing({ means }: { means: string }) {
  const styles = useStyles();
  const { standing, go } = usePaneHere();
  if (standing?.lacks.includes("period") !== true) return null;
  return (
    <div className={styles.line}>
      <Words small>The review period is not known, {means}.</Words>
      <Button size="small" aria-label="Set it: the review period" onClick={() => go("review")}>
        Set it
      </Button>
    </div>
  );
}
