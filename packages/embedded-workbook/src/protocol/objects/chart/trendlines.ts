import { invalidArgument, itemNotFound } from "../../../engine/errors";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import { oneOf } from "../given";
import { flagLook, formatOf, look, numberLook, partOf, textLook } from "./looks";
import type { ListedRef, PartRef, SeriesRef } from "./refs";

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

function trendlineAt({ chart, series }: SeriesRef, index: unknown): ApiObject {
  if (typeof index !== "number" || series.trendlines?.[index] === undefined) {
    throw itemNotFound();
  }
  return apiObject("ChartTrendline", { chart, series, index });
}

/** Excel.ChartTrendlineCollection. */
export const chartTrendlines: Definition<SeriesRef> = {
  items: (self) => (self.series.trendlines ?? []).map((_type, index) => trendlineAt(self, index)),
  item: trendlineAt,
  methods: {
    add: (self, args) => {
      const type = args.at(0) === null ? "Linear" : oneOf(args.at(0), TYPES);
      self.series.trendlines = [...(self.series.trendlines ?? []), type];
      return trendlineAt(self, self.series.trendlines.length - 1);
    },
    getCount: ({ series }) => (series.trendlines ?? []).length,
  },
};

function itself({ chart, series, index }: ListedRef): PartRef {
  return partOf(chart, `trendlines.${index}`, series);
}

function own({ get, set }: ReturnType<typeof look>) {
  return {
    get: (self: ListedRef): unknown => get(itself(self)),
    set: (self: ListedRef, value: unknown): void => set(itself(self), value),
  };
}

/** A whole number between two; throws InvalidArgument for anything else. */
function between(least: number, most: number) {
  return (value: unknown): number => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
      throw invalidArgument();
    }
    return value;
  };
}

/** Excel.ChartTrendline. */
export const chartTrendline: Definition<ListedRef> = {
  scalars: {
    type: {
      get: ({ series, index }) => series.trendlines?.[index] ?? "Linear",
      set: ({ series, index }, value) => {
        const types = [...(series.trendlines ?? [])];
        types[index] = oneOf(value, TYPES);
        series.trendlines = types;
      },
    },
    name: own(textLook("name", "")),
    intercept: own(numberLook("intercept", null)),
    polynomialOrder: own(look("polynomialOrder", 2, between(2, 6))),
    movingAveragePeriod: own(look("movingAveragePeriod", 2, between(2, 255))),
    backwardPeriod: own(numberLook("backwardPeriod", 0)),
    forwardPeriod: own(numberLook("forwardPeriod", 0)),
    showEquation: own(flagLook("showEquation", false)),
    showRSquared: own(flagLook("showRSquared", false)),
  },
  links: { format: (self) => apiObject("ChartTrendlineFormat", itself(self)) },
  methods: {
    delete: ({ series, index }) => {
      series.trendlines = (series.trendlines ?? []).filter((_type, other) => other !== index);
    },
  },
};

export const chartTrendlineFormat = formatOf("line");
