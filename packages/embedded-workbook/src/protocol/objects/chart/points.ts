import type { LiveSeries } from "../../../engine/charts";
import { itemNotFound } from "../../../engine/errors";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { choiceLook, colourLook, flagLook, formatOf, numberLook, partOf, type look } from "./looks";
import type { ListedRef, PartRef, SeriesRef } from "./refs";

/** How many points a series has: one for each of its cells. */
function pointCount({ values }: LiveSeries): number {
  const place = values?.place;
  return place ? (place.bottom - place.top + 1) * (place.right - place.left + 1) : 0;
}

function pointAt({ chart, series }: SeriesRef, index: number): ApiObject {
  if (!Number.isInteger(index) || index < 0 || index >= pointCount(series)) {
    throw itemNotFound();
  }
  return apiObject("ChartPoint", { chart, series, index });
}

/** Excel.ChartPointsCollection. */
export const chartPoints: Definition<SeriesRef> = {
  scalars: { count: readOnly(({ series }) => pointCount(series)) },
  items: (self) => Array.from({ length: pointCount(self.series) }, (_, index) => pointAt(self, index)),
  methods: {
    getCount: ({ series }) => pointCount(series),
    getItemAt: (self, args) => pointAt(self, args.number(0)),
  },
};

function itself({ chart, series, index }: ListedRef): PartRef {
  return partOf(chart, `points.${index}`, series);
}

const MARKERS = "Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture".split(
  " ",
);

function own({ get, set }: ReturnType<typeof look>) {
  return {
    get: (self: ListedRef): unknown => get(itself(self)),
    set: (self: ListedRef, value: unknown): void => set(itself(self), value),
  };
}

/** Excel.ChartPoint. */
export const chartPoint: Definition<ListedRef> = {
  scalars: {
    hasDataLabel: own(flagLook("hasDataLabel", false)),
    markerBackgroundColor: own(colourLook("markerBackgroundColor", "")),
    markerForegroundColor: own(colourLook("markerForegroundColor", "")),
    markerSize: own(numberLook("markerSize", 5)),
    markerStyle: own(choiceLook("markerStyle", "Automatic", MARKERS)),
    value: readOnly(({ series: { values }, index }) => {
      if (!values?.place) return "";
      const { top, left, right } = values.place;
      const width = right - left + 1;
      return values.sheet.cell(top + Math.floor(index / width), left + (index % width))?.value ?? "";
    }),
  },
  links: {
    dataLabel: ({ chart, series, index }) =>
      apiObject("ChartDataLabel", partOf(chart, `points.${index}.dataLabel`, series)),
    format: (self) => apiObject("ChartPointFormat", itself(self)),
  },
};

export const chartPointFormat = formatOf("fill", "border");
