import type { Chart } from "../../../engine/charts";
import type { Area } from "../../../engine/contents";
import { invalidArgument, itemNotFound } from "../../../engine/errors";
import { areaOfFrame, frameOf, type Frame } from "../../../engine/lines";
import { number } from "../given";
import { lookOf, partOf, setLook } from "./looks";

function frame(chart: Chart): Frame {
  const { place } = chart;
  if (!place) throw itemNotFound();
  const cells = frameOf(chart.sheet, place);
  const own = (name: keyof Frame): number => {
    const set = lookOf(partOf(chart, "frame"), name);
    return typeof set === "number" ? set : cells[name];
  };
  return { top: own("top"), left: own("left"), width: own("width"), height: own("height") };
}

/** An edge or a side of a chart, in points. A chart covers whole cells here: the nearest ones to where it was put. */
export function edge(name: keyof Frame) {
  return {
    get: (chart: Chart): number => frame(chart)[name],
    set: (chart: Chart, value: unknown): void => {
      const points = number(value);
      if (points < 0) throw invalidArgument();
      const changed = { ...frame(chart), [name]: points };
      const place: Area = areaOfFrame(chart.sheet, changed);
      chart.place = place;
      const names = ["top", "left", "width", "height"] as const;
      for (const each of names) setLook(partOf(chart, "frame"), each, changed[each]);
    },
  };
}
