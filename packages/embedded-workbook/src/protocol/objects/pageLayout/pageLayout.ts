import { z } from "zod";
import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/address";
import type { Area, PageLayoutContents } from "../../../engine/contents";
import { invalidArgument, itemNotFound, WorkbookError } from "../../../engine/errors";
import { followShifts } from "../../../engine/printAreas";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import { flag, number, oneOf } from "../given";
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

/** A property that is kept as it is, with what Excel says where nothing is kept. */
function plain(
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

function chosen<T extends string>(
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

function inches(value: number): number {
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
      setMargins(self, { [name]: inches(number(value)) / POINTS_PER_INCH }),
  };
}

const sides = z.strictObject({
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
  const parsed = sides.safeParse(options);
  if (!parsed.success) {
    throw invalidArgument();
  }
  const margins: Partial<Margins> = {};
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const given = parsed.data[side];
    if (given !== null && given !== undefined) {
      margins[side] = inches(given) / perInch;
    }
  }
  setMargins(self, margins);
}

const pages = z.int().min(0).max(32_767).nullish();
const zoomSchema = z.strictObject({
  scale: z.int().min(10).max(400).nullish(),
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
});

/** Either a scale or so many pages wide and tall; 0 pages, kept as the file does, is as many as it takes. */
function setZoom(self: Self, value: unknown): void {
  const parsed = zoomSchema.safeParse(value);
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = parsed.data ?? {};
  const fits = (wide ?? tall ?? null) !== null;
  const scales = (scale ?? null) !== null;
  if (!parsed.success || fits === scales) {
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

function lines(self: Self, along: "rows" | "columns"): ApiObject | null {
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
  followShifts(self.sheet.book);
  const [area, ...more] = areasGiven(self.sheet, given);
  if (!area || more.length > 0) {
    throw invalidArgument();
  }
  return area;
}

function existing(object: ApiObject | null): ApiObject {
  if (!object) {
    throw itemNotFound();
  }
  return object;
}

/** Excel.PageLayout. */
export const pageLayout: Definition<Self> = {
  scalars: {
    orientation: chosen(
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
    printOrder: chosen(
      "printOrder",
      { DownThenOver: "downThenOver", OverThenDown: "overThenDown" },
      "DownThenOver",
      (layout, kept) => {
        layout.printOrder = kept;
      },
    ),
    printComments: chosen(
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
            "The embedded workbook knows no other PageLayout.printErrors.",
          );
        }
      },
    },
    zoom: { get: zoom, set: setZoom },
    centerHorizontally: plain("centerHorizontally"),
    centerVertically: plain("centerVertically"),
    blackAndWhite: plain("blackAndWhite"),
    draftMode: plain("draftMode"),
    printGridlines: plain("printGridlines"),
    printHeadings: plain("printHeadings"),
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
      followShifts(self.sheet.book);
      layoutOf(self).printArea = areasGiven(self.sheet, args.at(0));
    },
    getPrintArea: (self) => existing(printArea(self)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (self, args) => {
      const { top, bottom } = singleArea(self, args.at(0));
      layoutOf(self).titleRows = { from: top, to: bottom };
    },
    setPrintTitleColumns: (self, args) => {
      const { left, right } = singleArea(self, args.at(0));
      layoutOf(self).titleColumns = { from: left, to: right };
    },
    getPrintTitleRows: (self) => existing(lines(self, "rows")),
    getPrintTitleRowsOrNullObject: (self) => lines(self, "rows"),
    getPrintTitleColumns: (self) => existing(lines(self, "columns")),
    getPrintTitleColumnsOrNullObject: (self) => lines(self, "columns"),
  },
};
