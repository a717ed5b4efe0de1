import { britishDay } from "../calendar/britishDay";
import type { IsoDate } from "../calendar/isoDate";
import type { Pane } from "../jobs/shared/pane";

/*
 * The only file of the pane that knows a clock: that of this machine, in its time zone.
 */

export function todayHere(): IsoDate {
  return dayOf(new Date());
}

/** This pane, as the jobs tell it from others that have the same workbook open. */
export function paneHere(): Omit<Pane, "where"> {
  return {
    id: `p${crypto.getRandomValues(new Uint32Array(2)).join("")}`,
    now: () => Date.now(),
    inWords: (moment) => {
      const then = new Date(moment);
      const time = `${twoFigures(then.getHours())}:${twoFigures(then.getMinutes())}`;
      const day = dayOf(then);
      return day === todayHere() ? time : `${time} on ${britishDay(day)}`;
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    every: (milliseconds, act) => {
      const timer = setInterval(act, milliseconds);
      return () => clearInterval(timer);
    },
  };
}

function dayOf(moment: Date): IsoDate {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map(twoFigures).join("-");
}

function twoFigures(part: number): string {
  return String(part).padStart(2, "0");
}
