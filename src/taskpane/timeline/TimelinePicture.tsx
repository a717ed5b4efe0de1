import { makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent } from "react";
import { inOneSentence } from "./entryWords";
import { AXIS } from "./lanePaths";
import { entryNear } from "./nearestEntry";
import type { PictureProps } from "./pictureProps";
import { TimelineDrawing } from "./TimelineDrawing";
import { usePictureKeys } from "./usePictureKeys";
import { usePictureView } from "./usePictureView";

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
  frame: { display: "flex", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  scroller: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    overflowX: "auto",
    overflowY: "hidden",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/**
 * The picture: a lane for each agency, of which only what is in sight is drawn. To people who listen it is a slider along the
 * entries, and the list below says the same at length.
 */
export function TimelinePicture(props: PictureProps) {
  const { lanes, dated, agencies, wide, current, onShow } = props;
  const styles = useStyles();
  const laneHeight = wide ? 40 : 30;
  const { scroller, view, width, total, onScroll } = usePictureView(props, laneHeight);
  const onKeyDown = usePictureKeys(props);
  const index = current ? dated.indexOf(current) : -1;

  function press(event: MouseEvent<HTMLDivElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const lane = lanes.lanes[Math.floor((event.clientY - box.top - AXIS) / laneHeight)];
    const entry = lane ? entryNear(lane, event.clientX - box.left, view) : null;
    if (entry) onShow(entry);
  }

  return (
    <div className={styles.frame}>
      <LaneNames lanes={lanes} laneHeight={laneHeight} wide={wide} />
      <div
        ref={scroller}
        className={styles.scroller}
        role="slider"
        tabIndex={0}
        aria-label="Entries on the timeline"
        aria-valuemin={1}
        aria-valuemax={dated.length}
        aria-valuenow={Math.max(1, index + 1)}
        aria-valuetext={index < 0 || !current ? "No entry chosen" : inOneSentence(current, agencies)}
        onClick={press}
        onKeyDown={onKeyDown}
        onScroll={onScroll}
      >
        <div style={{ width: total, height: AXIS + lanes.lanes.length * laneHeight }}>
          <TimelineDrawing lanes={lanes} view={view} width={width} current={current} />
        </div>
      </div>
    </div>
  );
}

/** The agencies to the left of their lanes: by code, and by name too where there is room. */
function LaneNames({
  lanes: { lanes },
  laneHeight,
  wide,
}: Pick<PictureProps, "lanes" | "wide"> & { laneHeight: number }) {
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
