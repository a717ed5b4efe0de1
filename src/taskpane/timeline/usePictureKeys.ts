import type { KeyboardEvent } from "react";
import { entryNearDay } from "./nearestEntry";
import type { PictureProps } from "./pictureProps";
import { isPlainKey, stepsAmong } from "./steps";

/** Right and Left go along the entries, Down and Up to the nearest one in another lane, and Enter shows one in the sheet. */
export function usePictureKeys({
  lanes,
  dated,
  current,
  onCurrent,
  onShow,
}: PictureProps): (event: KeyboardEvent) => void {
  const index = current ? dated.indexOf(current) : -1;

  function goTo(place: number) {
    const entry = dated[place];
    if (entry) onCurrent(entry);
  }

  function toLane(by: 1 | -1) {
    const place = current ? lanes.places.get(current.key) : undefined;
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

  return (event) => {
    const { next, previous, ...steps } = stepsAmong(dated.length, index);
    const moves: Record<string, () => void> = {
      ArrowRight: () => goTo(next),
      // With nothing highlighted, Left begins at the end.
      ArrowLeft: () => goTo(index < 0 ? steps.End : previous),
      PageDown: () => goTo(steps.PageDown),
      PageUp: () => goTo(steps.PageUp),
      Home: () => goTo(steps.Home),
      End: () => goTo(steps.End),
      ArrowDown: () => toLane(1),
      ArrowUp: () => toLane(-1),
      Enter: () => current && onShow(current),
    };
    const move = moves[event.key];
    if (!move || !isPlainKey(event)) return;
    event.preventDefault();
    move();
  };
}
