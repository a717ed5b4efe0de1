import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Progress } from "../../jobs/shared/progress";

const useStyles = makeStyles({
  words: { margin: 0, outlineStyle: "none", fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  note: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  bar: {
    marginTop: tokens.spacingVerticalS,
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
});

interface JobProgressProps {
  progress: Progress;
  cancelling: boolean;
  onCancel: () => void;
}

/**
 * How far a job is, in words and as a bar, with Cancel. The focus goes to the words, not to Cancel: whoever holds Enter a
 * moment too long on "Merge returns" must not cancel what they asked for. Once the job can no longer be cancelled, Cancel is
 * off and a line says so.
 */
export function JobProgress({ progress, cancelling, onCancel }: JobProgressProps) {
  const styles = useStyles();
  const canCancel = progress.canCancel ?? true;
  const id = useId();
  const words = useRef<HTMLParagraphElement>(null);
  const seconds = useSecondsAt(progress.step);
  useEffect(() => {
    words.current?.focus();
  }, []);
  return (
    <section aria-labelledby={id}>
      <div className={styles.row}>
        <p id={id} ref={words} tabIndex={-1} className={styles.words}>
          {cancelling ? "Cancelling" : progress.step}
        </p>
        <Button onClick={onCancel} disabledFocusable={cancelling || !canCancel}>
          Cancel
        </Button>
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        value={progress.of > 0 ? progress.done / progress.of : 0}
        aria-labelledby={id}
      />
      {!canCancel && <p className={styles.note}>Writing has begun, so it can no longer be cancelled.</p>}
      {seconds >= LONG && <p className={styles.note}>Still at work: {seconds} seconds at this step.</p>}
    </section>
  );
}

/** From how many seconds at one step on a person wonders whether anything still happens. */
const LONG = 5;

/** How many seconds the step has taken until now. */
function useSecondsAt(step: string): number {
  const [at, setAt] = useState({ step, seconds: 0 });
  useEffect(() => {
    let seconds = 0;
    const timer = window.setInterval(() => {
      seconds += 1;
      setAt({ step, seconds });
    }, 1_000);
    return () => window.clearInterval(timer);
  }, [step]);
  return at.step === step ? at.seconds : 0;
}
