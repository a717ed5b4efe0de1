import { makeStyles, tokens } from "@fluentui/react-components";
import { AXIS, xOf, type View } from "./lanePaths";
import { ticksAmong } from "./scale";

const useStyles = makeStyles({
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
});

/** The dates above the lanes, each with a line down through them. */
export function TimelineAxis({ view, height }: { view: View; height: number }) {
  const styles = useStyles();
  const inSight = { from: Math.floor(view.from), to: Math.ceil(view.to) };
  return ticksAmong(inSight, view.pixels).map(({ day, label }) => {
    const x = Math.round(xOf(day, view));
    return (
      <g key={day}>
        <path className={styles.line} d={`M${x} ${AXIS - 6}V${height}`} />
        <text className={styles.words} x={x + 3} y={AXIS - 8}>
          {label}
        </text>
      </g>
    );
  });
}
