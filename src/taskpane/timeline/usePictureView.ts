import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
  type UIEvent,
} from "react";
import { AXIS, MARK_WIDTH, type View } from "./lanePaths";
import type { PictureProps } from "./pictureProps";
import { pixelsADay } from "./scale";
import { useWidth } from "./useWidth";

interface PictureView {
  /** For the element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** What is in sight. */
  view: View;
  /** The width of what is in sight, and of the whole picture, in pixels. */
  width: number;
  total: number;
  onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Which part of the picture is in sight, as it is scrolled and zoomed and as entries are highlighted. */
export function usePictureView(
  { lanes, days: { whole, first }, zoom, current }: PictureProps,
  laneHeight: number,
): PictureView {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const [left, setLeft] = useState(0);
  const pixels = pixelsADay(whole, width, zoom);
  const view = useMemo((): View => {
    const from = whole.from + left / pixels;
    return { from, to: from + width / pixels, pixels, laneHeight, top: AXIS };
  }, [whole, left, pixels, width, laneHeight]);

  const scrollTo = useCallback((x: number) => {
    if (!scroller.current) return;
    scroller.current.scrollLeft = Math.max(0, x);
    setLeft(scroller.current.scrollLeft);
  }, []);

  // The day in the middle stays there when the picture is zoomed; at first the review period is in sight.
  const pixelsBefore = useRef<number | null>(null);
  const middle = useRef((first.from + first.to) / 2);
  useLayoutEffect(() => {
    if (width === 0 || pixelsBefore.current === pixels) return;
    pixelsBefore.current = pixels;
    scrollTo((middle.current - whole.from) * pixels - width / 2);
  }, [pixels, width, whole, scrollTo]);

  // The highlighted entry is brought into sight.
  const day = current ? lanes.places.get(current.key)?.mark.from : undefined;
  useEffect(() => {
    if (day === undefined || !scroller.current || width === 0) return;
    const x = (day - whole.from) * pixels;
    const { scrollLeft } = scroller.current;
    if (x < scrollLeft || x > scrollLeft + width - MARK_WIDTH) scrollTo(x - width / 2);
    middle.current = day;
  }, [day, pixels, width, whole, scrollTo]);

  return {
    scroller,
    view,
    width,
    total: Math.max(width, (whole.to - whole.from + 1) * pixels),
    onScroll: ({ currentTarget: { scrollLeft } }) => {
      setLeft(scrollLeft);
      middle.current = whole.from + (scrollLeft + width / 2) / pixels;
    },
  };
}
