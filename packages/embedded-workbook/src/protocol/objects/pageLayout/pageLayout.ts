import { z } from "zod";
import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/address";
import type { Area } from "../../../engine/contents";
import type { PageLayoutContents } from "../../../engine/pageLayoutContents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import { flag, found, number, oneOf, parsed } from "../given";
import { areasGiven } from "../range/areasGiven";
import { RangeAreasRef } from "../range/rangeAreasRef";
import { RangeRef } from "../range/rangeRef";
import { PAPERS } from "./papers";

type Self = { sheet: Sheet };
type Margins = NonNullable<PageLayoutContents["margins"]>;

const POINTS_PER_INCH = 72;
const CENTIMETRES_PER_INCH = 2.54;

/** Excel's "Normal" margins, in inches. */
const NORMAL_MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function layoutOf({ sheet }: Self): PageLayoutContents {
  return sheet.extras.pageLayout;
}

/** A property that is on or off; off where the file does not have it. */
function onOff(
  name:
    | "centerHorizontally"
    | "centerVertically"
    | "blackAndWhite"
    | "draftMode"
    | "printGridlines"
    | "printHeadings",
) {
  return {
    get: (self: Self): boolean => layoutOf(self)[name] ?? false,
    set: (self: Self, value: unknown): void => {
      layoutOf(self)[name] = flag(value);
    },
  };
}

function choice<T extends string>(
  name: "orientation" | "printOrder" | "printComments",
  names: Record<string, T>,
  otherwise: string,
  keep: (layout: PageLayoutContents, kept: T) => void,
) {
  return {
    get: (self: Self): string =>
      Object.entries(names).find(([, kept]) => kept === layoutOf(self)[name])?.[0] ?? otherwise,
    set: (self: Self, value: unknown): void => {
      const kept = names[oneOf(value, Object.keys(names))];
      if (kept !== undefined) {
        keep(layoutOf(self), kept);
      }
    },
  };
}

function notNegative(value: number): number {
  if (value < 0) {
    throw invalidArgument();
  }
  return value;
}

function setMargins(self: Self, margins: Partial<Margins>): void {
  const layout = layoutOf(self);
  layout.margins = { ...NORMAL_MARGINS, ...layout.margins, ...margins };
}

function margin(name: keyof Margins) {
  return {
    get: (self: Self): number =>
      Math.round((layoutOf(self).margins ?? NORMAL_MARGINS)[name] * POINTS_PER_INCH * 1000) / 1000,
    set: (self: Self, value: unknown): void =>
      setMargins(self, { [name]: notNegative(number(value)) / POINTS_PER_INCH }),
  };
}

/** Excel.PageLayoutMarginOptions. */
const marginsSchema = z.strictObject({
  left: z.number().nullish(),
  right: z.number().nullish(),
  top: z.number().nullish(),
  bottom: z.number().nullish(),
  header: z.number().nullish(),
  footer: z.number().nullish(),
});
const IN_ONE_INCH = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: CENTIMETRES_PER_INCH } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;

function setPrintMargins(self: Self, unit: unknown, options: unknown): void {
  const perInch = IN_ONE_INCH[oneOf(unit, UNITS)];
  const margins: Partial<Margins> = {};
  const given = parsed(marginsSchema, options);
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const size = given[side];
    if (size !== null && size !== undefined) {
      margins[side] = notNegative(size) / perInch;
    }
  }
  setMargins(self, margins);
}

const pages = z.int().min(0).max(32_767).nullish();
/** Excel.PageLayoutZoomOptions. */
const zoomSchema = z.strictObject({
  scale: z.int().min(10).max(400).nullish(),
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
});

/** Either a scale, or a number of pages across and down; 0 pages (as in the file) means as many as needed. */
function setZoom(self: Self, value: unknown): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = parsed(zoomSchema, value);
  const fits = (wide ?? tall ?? null) !== null;
  const scales = (scale ?? null) !== null;
  if (fits === scales) {
    throw invalidArgument();
  }
  const layout = layoutOf(self);
  delete layout.scale;
  delete layout.fitToWidth;
  delete layout.fitToHeight;
  if (scale) {
    layout.scale = scale;
  } else {
    layout.fitToWidth = wide ?? 0;
    layout.fitToHeight = tall ?? 0;
  }
}

function zoom(self: Self): object {
  const { scale, fitToWidth, fitToHeight } = layoutOf(self);
  return fitToWidth === undefined && fitToHeight === undefined
    ? { scale: scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null }
    : { scale: null, horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null };
}

function printTitles(self: Self, along: "rows" | "columns"): ApiObject | null {
  const { titleRows, titleColumns } = layoutOf(self);
  const kept = along === "rows" ? titleRows : titleColumns;
  if (!kept) {
    return null;
  }
  const area: Area =
    along === "rows"
      ? { top: kept.from, bottom: kept.to, left: 0, right: MAX_COLUMNS - 1 }
      : { left: kept.from, right: kept.to, top: 0, bottom: MAX_ROWS - 1 };
  return apiObject("Range", new RangeRef(self.sheet, area));
}

function printArea(self: Self): ApiObject | null {
  const areas = layoutOf(self).printArea ?? [];
  return areas.length > 0 ? apiObject("RangeAreas", new RangeAreasRef(self.sheet, areas)) : null;
}

function singleArea(self: Self, given: unknown): Area {
  const [area, ...more] = areasGiven(self.sheet, given);
  if (!area || more.length > 0) {
    throw invalidArgument();
  }
  return area;
}

/** Excel.PageLayout. */
export const pageLayout: Definition<Self> = {
  scalars: {
    orientation: choice(
      "orientation",
      { Portrait: "portrait", Landscape: "landscape" },
      "Portrait",
      (layout, kept) => {
        layout.orientation = kept;
      },
    ),
    paperSize: {
      get: (self) => PAPERS[(layoutOf(self).paperSize ?? 1) - 1] ?? null,
      set: (self, value) => {
        layoutOf(self).paperSize = PAPERS.indexOf(oneOf(value, PAPERS)) + 1;
      },
    },
    printOrder: choice(
      "printOrder",
      { DownThenOver: "downThenOver", OverThenDown: "overThenDown" },
      "DownThenOver",
      (layout, kept) => {
        layout.printOrder = kept;
      },
    ),
    printComments: choice(
      "printComments",
      { NoComments: "none", EndSheet: "endSheet", InPlace: "inPlace" },
      "NoComments",
      (layout, kept) => {
        layout.printComments = kept;
      },
    ),
    printErrors: {
      get: () => "AsDisplayed",
      set: (_self, value) => {
        if (value !== "AsDisplayed") {
          throw new WorkbookError(
            "NotImplemented",
            "The embedded workbook knows only AsDisplayed for PageLayout.printErrors.",
          );
        }
      },
    },
    zoom: { get: zoom, set: setZoom },
    centerHorizontally: onOff("centerHorizontally"),
    centerVertically: onOff("centerVertically"),
    blackAndWhite: onOff("blackAndWhite"),
    draftMode: onOff("draftMode"),
    printGridlines: onOff("printGridlines"),
    printHeadings: onOff("printHeadings"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    firstPageNumber: {
      get: (self) => layoutOf(self).firstPageNumber ?? "",
      set: (self, value) => {
        if (value === "") {
          delete layoutOf(self).firstPageNumber;
        } else {
          layoutOf(self).firstPageNumber = number(value);
        }
      },
    },
  },
  links: {
    headersFooters: ({ sheet }) => apiObject("HeaderFooterGroup", { sheet }),
  },
  methods: {
    setPrintMargins: (self, args) => setPrintMargins(self, args.at(0), args.at(1)),
    setPrintArea: (self, args) => {
      layoutOf(self).printArea = areasGiven(self.sheet, args.at(0));
    },
    getPrintArea: (self) => found(printArea(self)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (self, args) => {
      const { top, bottom } = singleArea(self, args.at(0));
      layoutOf(self).titleRows = { from: top, to: bottom };
    },
    setPrintTitleColumns: (self, args) => {
      const { left, right } = singleArea(self, args.at(0));
      layoutOf(self).titleColumns = { from: left, to: right };
    },
    getPrintTitleRows: (self) => found(printTitles(self, "rows")),
    getPrintTitleRowsOrNullObject: (self) => printTitles(self, "rows"),
    getPrintTitleColumns: (self) => found(printTitles(self, "columns")),
    getPrintTitleColumnsOrNullObject: (self) => printTitles(self, "columns"),
  },
};
