import fc from "fast-check";
import { dayNumberOf, isoOfDayNumber } from "../../../src/calendar/isoDate";
import type { TimelineAgency } from "../../../src/jobs/views/viewTypes";
import { lanePaths, linksPath, marksIn, type View } from "../../../src/taskpane/timeline/lanePaths";
import { lanesOf } from "../../../src/taskpane/timeline/lanes";
import { entryNear } from "../../../src/taskpane/timeline/nearestEntry";
import { viewEntryOf } from "../../chronology/views/viewEntryOf";

const POLICE: TimelineAgency = { name: "Police", code: "POL", fill: "#8AEDF9", text: "#111111" };
const HOUSING: TimelineAgency = { name: "Housing", code: "HOU", fill: "#C7A94A", text: "#111111" };

const FIRST = dayNumberOf("2021-01-01");

/** A view from the first day on. */
function viewOf(days: number, pixels: number, from = FIRST): View {
  return { from, to: from + days, pixels, laneHeight: 30, top: 20 };
}

const outlines = (path: string): number => path.split("M").length - 1;

describe("the lanes of the timeline", () => {
  it("take dated entries of their agency; undated ones and those of other agencies are in the list alone", () => {
    const { lanes } = lanesOf(
      [
        viewEntryOf({ ref: "POL-0001", start: "2021-01-03" }),
        viewEntryOf({ ref: "POL-0002" }),
        viewEntryOf({ ref: "HOU-0001", agency: "Housing", end: "2021-01-04" }),
        viewEntryOf({ ref: "X-0001", agency: "Unknown", start: "2021-01-05" }),
      ],
      [POLICE, HOUSING],
      [{ agency: "Housing", from: "2021-02-01", to: "2021-06-01" }],
    );
    expect(lanes.map(({ marks }) => marks.map(({ entry }) => entry.ref))).toEqual([
      ["POL-0001"],
      ["HOU-0001"],
    ]);
    expect(lanes.map(({ gaps }) => gaps.length)).toEqual([0, 1]);
  });

  it("draw thousands of marks as no more boxes than there is room for, and run those together that touch", () => {
    const entries = Array.from({ length: 5000 }, (_each, index) =>
      viewEntryOf({ ref: `POL-${index}`, start: isoOfDayNumber(FIRST + Math.floor(index / 5)) }),
    );
    const { lanes } = lanesOf(entries, [POLICE], []);
    const [lane] = lanes;
    if (!lane) throw new Error("There is no lane.");
    expect(outlines(lanePaths(lane, 20, viewOf(1000, 0.3)).marks)).toBe(1);
    expect(outlines(lanePaths(lane, 20, viewOf(100, 4)).marks)).toBe(102);
  });

  it("draw spans and days that are not exact lower than exact days, as wide as they last", () => {
    const { lanes } = lanesOf(
      [
        viewEntryOf({ ref: "POL-0001", start: "2021-01-01", end: "2021-01-10" }),
        viewEntryOf({ ref: "POL-0002", start: "2021-01-20", approximate: true }),
      ],
      [POLICE],
      [],
    );
    const [lane] = lanes;
    if (!lane) throw new Error("There is no lane.");
    const { marks, bars } = lanePaths(lane, 20, viewOf(30, 10));
    expect(marks).toBe("");
    expect(bars).toBe("M0 31h100v9h-100zM190 31h10v9h-10z");
  });

  it("find exactly the marks in sight, long spans that began before it too", () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(
        fc.array(span),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 500 }),
        (spans, at, days) => {
          const entries = spans
            .sort(([one], [other]) => one - other)
            .map(([from, long], index) =>
              viewEntryOf({
                ref: `POL-${index}`,
                start: isoOfDayNumber(FIRST + from),
                end: isoOfDayNumber(FIRST + from + long),
              }),
            );
          const [lane] = lanesOf(entries, [POLICE], []).lanes;
          if (!lane) throw new Error("There is no lane.");
          const view = viewOf(days, 2, FIRST + at);
          const found = new Set(marksIn(lane, view));
          const inSight = lane.marks.filter(({ from, to }) => to >= view.from && from <= view.to);
          expect(inSight.every((mark) => found.has(mark))).toBe(true);
        },
      ),
    );
  });

  it("know which entry is pressed: the nearest within a few pixels, a day before the span around it", () => {
    const { lanes } = lanesOf(
      [
        viewEntryOf({ ref: "POL-0001", start: "2021-01-01", end: "2021-01-31" }),
        viewEntryOf({ ref: "POL-0002", start: "2021-01-11" }),
      ],
      [POLICE],
      [],
    );
    const [lane] = lanes;
    if (!lane) throw new Error("There is no lane.");
    const view = viewOf(90, 4);
    expect(entryNear(lane, 43, view)?.ref).toBe("POL-0002");
    expect(entryNear(lane, 80, view)?.ref).toBe("POL-0001");
    expect(entryNear(lane, 130, view)?.ref).toBe("POL-0001");
    expect(entryNear(lane, 140, view)).toBeNull();
  });

  it("draw a line between linked entries that reach into sight", () => {
    const lanes = lanesOf(
      [
        viewEntryOf({ ref: "POL-0001", start: "2021-01-02", linked: ["HOU-0001"] }),
        viewEntryOf({ ref: "HOU-0001", agency: "Housing", start: "2021-01-03", linked: ["POL-0001"] }),
      ],
      [POLICE, HOUSING],
      [],
    );
    expect(linksPath(lanes, viewOf(10, 10))).toBe("M13 35L23 65");
    expect(linksPath(lanes, viewOf(10, 10, FIRST + 20))).toBe("");
  });
});
