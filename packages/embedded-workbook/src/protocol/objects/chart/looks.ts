import { LINE_STYLES } from "../../../engine/chartContents";
import { shapeOf } from "../../../engine/chartKinds";
import type { Chart, LiveSeries } from "../../../engine/charts";
import { toColour } from "../../../engine/colours";
import { apiObject, type ApiObject, type Definition, type TypeName } from "../../apiObject";
import { flag, number, oneOf, text } from "../given";
import { drawingOf } from "./drawing";
import type { PartRef } from "./refs";

type Look = string | number | boolean;

/** A part of a chart. */
export function partOf(chart: Chart, part: string, series: LiveSeries | null = null): PartRef {
  return { chart, series, part, prefix: "" };
}

function holder({ chart, series }: PartRef): { looks?: Record<string, Record<string, Look>> } {
  return series ?? drawingOf(chart);
}

/** What a series itself has a field for. */
const OF_SERIES = {
  "fill.color": "colour",
  "line.color": "lineColour",
  "line.lineStyle": "lineStyle",
} as const;

/** The part of a series that is the series itself. */
export const SERIES_ITSELF = "series";

function isField(name: string): name is keyof typeof OF_SERIES {
  return Object.hasOwn(OF_SERIES, name);
}

/** What was set of a part; undefined where it looks as usual. */
export function lookOf(ref: PartRef, name: string): Look | undefined {
  const path = ref.prefix + name;
  if (ref.series && ref.part === SERIES_ITSELF && isField(path)) {
    return ref.series[OF_SERIES[path]];
  }
  return holder(ref).looks?.[ref.part]?.[path];
}

/** Sets how a part looks; undefined makes it look as usual again. */
export function setLook(ref: PartRef, name: string, value: Look | undefined): void {
  const path = ref.prefix + name;
  if (ref.series && ref.part === SERIES_ITSELF && isField(path)) {
    if (value === undefined) Reflect.deleteProperty(ref.series, OF_SERIES[path]);
    else Object.assign(ref.series, { [OF_SERIES[path]]: value });
    return;
  }
  const looks = (holder(ref).looks ??= {});
  const part = (looks[ref.part] ??= {});
  if (value === undefined) Reflect.deleteProperty(part, path);
  else part[path] = value;
}

/** A property that is kept as it was set. */
export function look(name: string, usual: Look | null, given: (value: unknown) => Look) {
  return {
    get: (self: PartRef): unknown => lookOf(self, name) ?? usual,
    set: (self: PartRef, value: unknown): void => setLook(self, name, given(value)),
  };
}

export const flagLook = (name: string, usual: boolean) => look(name, usual, flag);
export const numberLook = (name: string, usual: number | null) => look(name, usual, number);
export const textLook = (name: string, usual: string | null) => look(name, usual, text);
export const colourLook = (name: string, usual: string) => look(name, usual, toColour);
export const choiceLook = (name: string, usual: string, choices: readonly string[]) =>
  look(name, usual, (value) => oneOf(value, choices));

function within<Name extends TypeName>(make: (self: PartRef) => ApiObject<Name>, prefix: string) {
  return (self: PartRef): ApiObject<Name> => make({ ...self, prefix: self.prefix + prefix });
}

/** What a format has: its font, fill, border or line, each a part of the looks of the same part. */
const MAKERS = {
  font: within((self) => apiObject("ChartFont", self), "font."),
  fill: within((self) => apiObject("ChartFill", self), "fill."),
  border: within((self) => apiObject("ChartBorder", self), "border."),
  line: within((self) => apiObject("ChartLineFormat", self), "line."),
};

/** The definition of a format of a part of a chart. */
export function formatOf(...has: (keyof typeof MAKERS)[]): Definition<PartRef> {
  return { links: Object.fromEntries(has.map((name) => [name, MAKERS[name]])) };
}

const UNDERLINES = ["None", "Single"];

/** Excel.ChartFont. */
export const chartFont: Definition<PartRef> = {
  scalars: {
    bold: flagLook("bold", false),
    color: colourLook("color", "#595959"),
    italic: flagLook("italic", false),
    name: textLook("name", "Calibri"),
    size: numberLook("size", 10),
    underline: choiceLook("underline", "None", UNDERLINES),
  },
};

/** Excel.ChartFill. That of a series is the colour of its bars. */
export const chartFill: Definition<PartRef> = {
  methods: {
    setSolidColor: (self, args) => setLook(self, "color", toColour(args.at(0))),
    clear: (self) => setLook(self, "color", undefined),
    getSolidColor: (self) => lookOf(self, "color") ?? null,
  },
};

/** Excel.ChartBorder. */
export const chartBorder: Definition<PartRef> = {
  scalars: {
    color: colourLook("color", "#000000"),
    lineStyle: choiceLook("lineStyle", "Automatic", LINE_STYLES),
    weight: numberLook("weight", 0.75),
  },
  methods: {
    clear: (self) => {
      for (const name of ["color", "lineStyle", "weight"]) setLook(self, name, undefined);
    },
  },
};

/** Excel.ChartLineFormat. Whoever gives a line a colour gets a line, also through the marks of a scatter chart. */
export const chartLineFormat: Definition<PartRef> = {
  ...chartBorder,
  scalars: {
    ...chartBorder.scalars,
    color: {
      get: (self) => lookOf(self, "color") ?? "",
      set: (self, value) => {
        setLook(self, "color", toColour(value));
        if (lookOf(self, "lineStyle") === "None") setLook(self, "lineStyle", "Continuous");
      },
    },
    lineStyle: {
      get: (self) => lookOf(self, "lineStyle") ?? usualLine(self),
      set: (self, value) => setLook(self, "lineStyle", oneOf(value, LINE_STYLES)),
    },
  },
};

function usualLine(self: PartRef): string {
  const unjoined = self.part === SERIES_ITSELF && shapeOf(drawingOf(self.chart).kind).unjoined;
  return unjoined && lookOf(self, "color") === undefined ? "None" : "Automatic";
}

/** Excel.ChartSeriesFormat. */
export const chartSeriesFormat = formatOf("fill", "line");
