import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { AXIS, lanePaths, linksPath, MARK_WIDTH, xOf, type View } from "./lanePaths";
import type { PictureProps } from "./pictureProps";
import { ticksAmong, type Days } from "./scale";

const useStyles = makeStyles({
  picture: { position: "sticky", left: 0, display: "block" },
  line: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  mark: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  bar: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    strokeDasharray: "3 2",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  link: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  hatch: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  current: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 3,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** What is in sight of the lanes, drawn: two outlines a lane, however many marks it has. */
export function TimelineDrawing({
  lanes,
  view,
  width,
  current,
}: Pick<PictureProps, "lanes" | "current"> & { view: View; width: number }) {
  const styles = useStyles();
  const hatchId = useId();
  const { pixels, laneHeight } = view;
  const height = AXIS + lanes.lanes.length * laneHeight;
  const topOf = (number: number): number => AXIS + number * laneHeight;
  const drawn = useMemo(
    () => lanes.lanes.map((lane, number) => lanePaths(lane, AXIS + number * view.laneHeight, view)),
    [lanes, view],
  );
  const links = useMemo(() => linksPath(lanes, view), [lanes, view]);
  const place = current ? lanes.places.get(current.key) : undefined;
  return (
    <svg className={styles.picture} width={width} height={height} aria-hidden focusable={false}>
      <defs>
        <pattern id={hatchId} width={6} height={6} patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M0 6L6 0" />
        </pattern>
      </defs>
      <TimelineAxis view={view} height={height} />
      {lanes.gaps.map((gap) => (
        <GapArea key={gap.from} {...{ gap, view, hatchId }} top={AXIS} height={height - AXIS} />
      ))}
      {lanes.lanes.map(({ agency, gaps }, number) => (
        <g key={agency.name}>
          <path className={styles.line} d={`M0 ${topOf(number)}H${width}`} />
          {gaps.map((gap) => (
            <GapArea
              key={gap.from}
              {...{ gap, view, hatchId }}
              top={topOf(number) + 4}
              height={laneHeight - 8}
            />
          ))}
        </g>
      ))}
      <path className={styles.link} d={links} />
      {lanes.lanes.map(({ agency }, number) => (
        <g key={agency.name}>
          <path className={styles.bar} fill={agency.fill} d={drawn[number]?.bars ?? ""} />
          <path className={styles.mark} fill={agency.fill} d={drawn[number]?.marks ?? ""} />
        </g>
      ))}
      {place && (
        <rect
          className={styles.current}
          x={Math.round(xOf(place.mark.from, view)) - 3}
          y={topOf(place.lane) + 3}
          width={Math.max(MARK_WIDTH, (place.mark.to - place.mark.from) * pixels) + 6}
          height={laneHeight - 6}
        />
      )}
    </svg>
  );
}

/** The dates above the lanes, each with a line down through them. */
function TimelineAxis({ view, height }: { view: View; height: number }) {
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

/** A gap, hatched, as far as it is in sight. */
function GapArea({
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
      className={styles.hatch}
      data-gap
      x={left}
      y={top}
      width={right - left}
      height={height}
      fill={`url(#${hatchId})`}
    />
  );
}
