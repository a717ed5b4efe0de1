import { restyle } from "../../../engine/restyle";
import { uniform } from "../../../engine/areaStyles";
import { autofitColumns, autofitRows } from "../../../engine/autofit";
import { BORDER_SIDES, changeBorder, readBorder, type BorderSide } from "../../../engine/borders";
import type { Area, CellStyle } from "../../../engine/contents";
import { invalidArgument, itemNotFound } from "../../../engine/errors";
import {
  columnWidth,
  isStandardHeight,
  isStandardWidth,
  rowHeight,
  setColumnPixels,
  setColumnWidth,
  setRowHeight,
} from "../../../engine/lines";
import { assertAllowed, assertUnprotected } from "../../../engine/protection";
import { apiObject, readOnly, type Definition } from "../../apiObject";
import { number } from "../given";
import { borderAspects } from "./borderLines";
import type { BorderTarget, FormatTarget } from "./refs";
import {
  alignmentAspects,
  clearFill,
  fillAspects,
  fontAspects,
  protectionAspects,
  type Aspect,
} from "./styleAspects";

function restyleAll({ sheet, areas }: FormatTarget, change: (style: CellStyle) => CellStyle): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    restyle(sheet, area, change);
  }
}

type Scalars = NonNullable<Definition<FormatTarget>["scalars"]>;

/** Properties that read null where the cells differ, and that can't be set to null. */
function scalarsOf(aspects: Record<string, Aspect>): Scalars {
  return Object.fromEntries(
    Object.entries(aspects).map(([name, aspect]) => [
      name,
      {
        get: ({ sheet, areas }: FormatTarget) => uniform(sheet, areas, aspect.read),
        set: (target: FormatTarget, value: unknown) => restyleAll(target, aspect.change(value)),
      },
    ]),
  );
}

function same<T>({ areas }: FormatTarget, read: (area: Area) => T | null): T | null {
  const [first = null, ...others] = areas.map(read);
  return others.every((other) => other === first) ? first : null;
}

/** Excel.RangeFormat. */
export const rangeFormat: Definition<FormatTarget> = {
  scalars: {
    ...scalarsOf(alignmentAspects),
    columnWidth: {
      get: (target) => same(target, (area) => columnWidth(target.sheet, area)),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, "allowFormatColumns");
        areas.forEach((area) => setColumnWidth(sheet, area, number(value)));
      },
    },
    rowHeight: {
      get: (target) => same(target, (area) => rowHeight(target.sheet, area)),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, "allowFormatRows");
        areas.forEach((area) => setRowHeight(sheet, area, number(value)));
      },
    },
    useStandardHeight: {
      get: (target) => same(target, (area) => isStandardHeight(target.sheet, area)),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, "allowFormatRows");
        if (value === true) {
          areas.forEach((area) => autofitRows(sheet, area));
        } else if (value !== false) {
          throw invalidArgument();
        }
      },
    },
    useStandardWidth: {
      get: (target) => same(target, (area) => isStandardWidth(target.sheet, area)),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, "allowFormatColumns");
        if (value === true) {
          const { defaultColumnWidth } = sheet.model.getConfig();
          areas.forEach((area) => setColumnPixels(sheet, area, defaultColumnWidth));
        } else if (value !== false) {
          throw invalidArgument();
        }
      },
    },
  },
  links: {
    borders: (target) => apiObject("RangeBorderCollection", target),
    fill: (target) => apiObject("RangeFill", target),
    font: (target) => apiObject("RangeFont", target),
    protection: (target) => apiObject("FormatProtection", target),
  },
  methods: {
    autofitColumns: async ({ sheet, areas }) => {
      await sheet.book.formulaSheets.settled(sheet);
      assertAllowed(sheet, "allowFormatColumns");
      areas.forEach((area) => autofitColumns(sheet, area));
    },
    autofitRows: async ({ sheet, areas }) => {
      await sheet.book.formulaSheets.settled(sheet);
      assertAllowed(sheet, "allowFormatRows");
      areas.forEach((area) => autofitRows(sheet, area));
    },
  },
};

/** Excel.RangeFill. */
export const rangeFill: Definition<FormatTarget> = {
  scalars: scalarsOf(fillAspects),
  methods: { clear: (target) => restyleAll(target, clearFill) },
};

/** Excel.RangeFont. */
export const rangeFont: Definition<FormatTarget> = {
  scalars: { ...scalarsOf(fontAspects), tintAndShade: readOnly(() => 0) },
};

/** Excel.FormatProtection. */
export const formatProtection: Definition<FormatTarget> = {
  scalars: Object.fromEntries(
    Object.entries(scalarsOf(protectionAspects)).map(([name, scalar]) => [
      name,
      {
        get: (target: FormatTarget) => scalar.get(target),
        set: (target: FormatTarget, value: unknown) => {
          assertUnprotected(target.sheet);
          return scalar.set?.(target, value);
        },
      },
    ]),
  ),
};

function sideAt(index: unknown): BorderSide {
  const side = typeof index === "number" ? BORDER_SIDES[index] : BORDER_SIDES.find((name) => name === index);
  if (side === undefined) {
    throw typeof index === "number" ? itemNotFound() : invalidArgument();
  }
  return side;
}

/** Excel.RangeBorderCollection. */
export const rangeBorderCollection: Definition<FormatTarget> = {
  scalars: { count: readOnly(() => BORDER_SIDES.length), tintAndShade: readOnly(() => 0) },
  items: (target) => BORDER_SIDES.map((side) => apiObject("RangeBorder", { target, side })),
  item: (target, key) => apiObject("RangeBorder", { target, side: sideAt(key) }),
  methods: {
    getItemAt: (target, args) => apiObject("RangeBorder", { target, side: sideAt(args.number(0)) }),
  },
};

/** Excel.RangeBorder. */
export const rangeBorder: Definition<BorderTarget> = {
  scalars: {
    sideIndex: readOnly(({ side }) => side),
    tintAndShade: readOnly(() => 0),
    ...Object.fromEntries(
      Object.entries(borderAspects).map(([name, aspect]) => [
        name,
        {
          get: ({ target, side }: BorderTarget) => readBorder(target.sheet, target.areas, side, aspect.read),
          set: ({ target, side }: BorderTarget, value: unknown) => {
            assertAllowed(target.sheet, "allowFormatCells");
            changeBorder(target.sheet, target.areas, side, aspect.change(value));
          },
        },
      ]),
    ),
  },
};
