import { makeStyles, tokens } from "@fluentui/react-components";
import { AXIS } from "./lanePaths";
import type { Lanes } from "./lanes";

const useStyles = makeStyles({
  names: { flexShrink: 0, paddingTop: `${AXIS}px`, fontSize: tokens.fontSizeBase200 },
  agency: {
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: "hidden",
    whiteSpace: "nowrap",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The agencies to the left of their lanes: by code, and by name too where there is room. */
export function LaneNames({
  lanes: { lanes },
  laneHeight,
  wide,
}: {
  lanes: Lanes;
  laneHeight: number;
  wide: boolean;
}) {
  const styles = useStyles();
  return (
    <div className={styles.names} aria-hidden style={{ width: wide ? 170 : 44 }}>
      {lanes.map(({ agency: { name, code, fill, text } }) => (
        <div
          key={name}
          className={styles.agency}
          title={name}
          style={{ height: laneHeight, backgroundColor: fill, color: text }}
        >
          {wide ? `${code} ${name}` : code}
        </div>
      ))}
    </div>
  );
}
