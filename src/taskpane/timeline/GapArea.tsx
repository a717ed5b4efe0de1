import { makeStyles, tokens } from "@fluentui/react-components";
import { xOf, type View } from "./lanePaths";
import type { Days } from "./scale";

const useStyles = makeStyles({
  gap: {
    stroke: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
});

/** A gap, hatched, as far as it is in sight. */
export function GapArea({
  gap,
  view,
  hatchId,
  top,
  height,
}: {
  gap: Days;
  view: View;
  /** The id of the pattern that fills it. */
  hatchId: string;
  top: number;
  height: number;
}) {
  const styles = useStyles();
  const left = Math.max(-2, xOf(gap.from, view));
  const right = Math.min(xOf(view.to, view) + 2, xOf(gap.to + 1, view));
  if (right <= left) return null;
  return (
    <rect
      className={styles.gap}
      data-gap
      x={left}
      y={top}
      width={right - left}
      height={height}
      fill={`url(#${hatchId})`}
    />
  );
}
