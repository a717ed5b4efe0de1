import { takePress, type PressPlace } from "../../jobs/ribbon/pressedButton";
import type { RibbonButton } from "../../jobs/ribbon/ribbonButtons";

/** Calls back at each press on the ribbon that is for this pane, also one from just before it was opened. @returns what ends it */
export type WatchPresses = (onPress: (button: RibbonButton) => void) => () => void;

/** Not every Excel tells a page when another has left something (docs/excel.md), so the pane also looks, in milliseconds. */
const LOOKS_EVERY = 500;

/** Watches for presses that are left at a place. */
export function watchPressesAt(place: PressPlace): WatchPresses {
  return (onPress) => {
    let ended = false;
    const look = () => {
      void takePress(place).then((button) => {
        if (button !== null && !ended) onPress(button);
      });
    };
    window.addEventListener("storage", look);
    const timer = window.setInterval(look, LOOKS_EVERY);
    look();
    return () => {
      ended = true;
      window.removeEventListener("storage", look);
      window.clearInterval(timer);
    };
  };
}
