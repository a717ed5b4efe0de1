import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import type { TimelineAgency, ViewEntry } from "../../jobs/views/viewTypes";
import { inOneSentence } from "./entryWords";
import { entryNear, entryNearDay, MARK_WIDTH, type Lanes, type View } from "./lanes";
import { pixelsADay, type Days } from "./scale";
import { AXIS, TimelineDrawing } from "./TimelineDrawing";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  frame: { display: "flex", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  gutter: { flexShrink: 0, paddingTop: `${AXIS}px`, fontSize: tokens.fontSizeBase200 },
  agency: {
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: "hidden",
    whiteSpace: "nowrap",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
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

interface TimelinePictureProps {
  lanes: Lanes;
  /** Those to be seen, in the order of their days. */
  dated: readonly ViewEntry[];
  agencies: readonly TimelineAgency[];
  whole: Days;
  /** The stretch that the picture begins with. */
  first: Days;
  zoom: number;
  wide: boolean;
  current: ViewEntry | null;
  onCurrent: (entry: ViewEntry) => void;
  onShow: (entry: ViewEntry) => void;
}

/**
 * The picture: a lane an agency, drawn as two outlines each, of what is in sight alone. To those who listen it is a slider
 * along the entries, and the list below says the same at length.
 */
export function TimelinePicture(props: TimelinePictureProps) {
  const { lanes, dated, agencies, whole, first, zoom, wide, current, onCurrent, onShow } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const [left, setLeft] = useState(0);
  const pixels = pixelsADay(whole, width, zoom);
  const total = Math.max(width, (whole.to - whole.from + 1) * pixels);
  const laneHeight = wide ? 40 : 30;
  const height = AXIS + lanes.lanes.length * laneHeight;
  const view = useMemo((): View => {
    const from = whole.from + left / pixels;
    return { from, to: from + width / pixels, pixels, laneHeight, top: AXIS };
  }, [whole, left, pixels, width, laneHeight]);
  const place = current ? lanes.places.get(current.key) : undefined;

  const scrollTo = useCallback((x: number) => {
    if (scroller.current) {
      scroller.current.scrollLeft = Math.max(0, x);
      setLeft(scroller.current.scrollLeft);
    }
  }, []);

  // What stands in the middle stays there when the picture is zoomed; at first it begins with the review period.
  const before = useRef<number | null>(null);
  const middle = useRef((first.from + first.to) / 2);
  useLayoutEffect(() => {
    if (width === 0 || before.current === pixels) return;
    before.current = pixels;
    scrollTo((middle.current - whole.from) * pixels - width / 2);
  }, [pixels, width, whole, scrollTo]);

  // The entry that lights up is brought into sight.
  const day = place?.mark.from;
  useEffect(() => {
    if (day === undefined || !scroller.current || width === 0) return;
    const x = (day - whole.from) * pixels;
    const { scrollLeft } = scroller.current;
    if (x < scrollLeft || x > scrollLeft + width - MARK_WIDTH) scrollTo(x - width / 2);
    middle.current = day;
  }, [day, pixels, width, whole, scrollTo]);

  const index = current ? dated.indexOf(current) : -1;

  function press(event: MouseEvent<HTMLDivElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const lane = lanes.lanes[Math.floor((event.clientY - box.top - AXIS) / laneHeight)];
    const entry = lane ? entryNear(lane, event.clientX - box.left, view) : null;
    if (entry) onShow(entry);
  }

  function go(entry: ViewEntry | null | undefined) {
    if (entry) onCurrent(entry);
  }

  function toLane(by: 1 | -1) {
    if (!place) return;
    for (let lane = place.lane + by; lane >= 0 && lane < lanes.lanes.length; lane += by) {
      const other = lanes.lanes[lane];
      const near = other ? entryNearDay(other, place.mark.from) : null;
      if (near) {
        onCurrent(near);
        return;
      }
    }
  }

  function pressKey(event: KeyboardEvent<HTMLDivElement>) {
    const last = dated.length - 1;
    const moves: Record<string, () => void> = {
      ArrowRight: () => go(dated[Math.min(last, index + 1)]),
      ArrowLeft: () => go(dated[Math.max(0, index < 0 ? last : index - 1)]),
      PageDown: () => go(dated[Math.min(last, index + 10)]),
      PageUp: () => go(dated[Math.max(0, index - 10)]),
      Home: () => go(dated[0]),
      End: () => go(dated[last]),
      ArrowDown: () => toLane(1),
      ArrowUp: () => toLane(-1),
      Enter: () => current && onShow(current),
    };
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  }

  return (
    <div className={styles.frame}>
      <div className={styles.gutter} aria-hidden style={{ width: wide ? 170 : 44 }}>
        {lanes.lanes.map(({ agency }) => (
          <div
            key={agency.name}
            className={styles.agency}
            title={agency.name}
            style={{ height: laneHeight, backgroundColor: agency.fill, color: agency.text }}
          >
            {wide ? `${agency.code} ${agency.name}` : agency.code}
          </div>
        ))}
      </div>
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
        onKeyDown={pressKey}
        onScroll={(event) => {
          setLeft(event.currentTarget.scrollLeft);
          middle.current = whole.from + (event.currentTarget.scrollLeft + width / 2) / pixels;
        }}
      >
        <div style={{ width: total, height }}>
          <TimelineDrawing lanes={lanes} view={view} width={width} current={current} />
        </div>
      </div>
    </div>
  );
}
