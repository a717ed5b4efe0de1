import { toColour } from "../../../engine/colours";
import type { CellStyle, FontStyle } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { flag, oneOf } from "../given";

/** One property of a cell's style as Excel's API has it: how to read it, and how a value changes a style. */
export interface Aspect {
  read: (style: CellStyle) => string | number | boolean;
  /** Throws InvalidArgument for a value that Excel does not take. */
  change: (value: unknown) => (style: CellStyle) => CellStyle;
}

/** The default font of a new workbook (Excel, style Normal). */
const DEFAULT_FONT = { name: "Calibri", size: 11, colour: "#000000" } as const;
const NO_FILL = "#FFFFFF";

function withFont(change: FontStyle): (style: CellStyle) => CellStyle {
  return (style) => ({ ...style, font: { ...style.font, ...change } });
}

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccountant",
  DoubleAccountant: "doubleAccountant",
} as const;
type Underline = keyof typeof UNDERLINES;
const UNDERLINE_NAMES: Underline[] = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

function vertical(which: "superscript" | "subscript"): Aspect {
  return {
    read: ({ font }) => font?.vertical === which,
    change: (value) => {
      const on = flag(value);
      return ({ font: { vertical: old, ...font } = {}, ...style }) => ({
        ...style,
        font: { ...font, ...(on ? { vertical: which } : old && old !== which && { vertical: old }) },
      });
    },
  };
}

/** Excel.RangeFont. */
export const fontAspects = {
  name: {
    read: ({ font }) => font?.name ?? DEFAULT_FONT.name,
    change: (value) => {
      if (typeof value !== "string" || value === "" || value.length > 31) {
        throw invalidArgument();
      }
      return withFont({ name: value });
    },
  },
  size: {
    read: ({ font }) => font?.size ?? DEFAULT_FONT.size,
    change: (value) => {
      if (typeof value !== "number" || !(value >= 1 && value <= 409)) {
        throw invalidArgument();
      }
      return withFont({ size: Math.round(value * 2) / 2 });
    },
  },
  color: {
    read: ({ font }) => font?.colour ?? DEFAULT_FONT.colour,
    change: (value) => withFont({ colour: toColour(value) }),
  },
  bold: { read: ({ font }) => font?.bold ?? false, change: (value) => withFont({ bold: flag(value) }) },
  italic: { read: ({ font }) => font?.italic ?? false, change: (value) => withFont({ italic: flag(value) }) },
  strikethrough: {
    read: ({ font }) => font?.strikethrough ?? false,
    change: (value) => withFont({ strikethrough: flag(value) }),
  },
  underline: {
    read: ({ font }) => UNDERLINE_NAMES.find((name) => UNDERLINES[name] === font?.underline) ?? "None",
    change: (value) => withFont({ underline: UNDERLINES[oneOf(value, UNDERLINE_NAMES)] }),
  },
  subscript: vertical("subscript"),
  superscript: vertical("superscript"),
} satisfies Record<string, Aspect>;

const FILL_PATTERNS =
  "None Solid Gray50 Gray75 Gray25 Horizontal Vertical Down Up Checker SemiGray75 LightHorizontal LightVertical LightDown LightUp Grid CrissCross Gray16 Gray8".split(
    " ",
  );

/** Excel.RangeFill: a cell without a fill answers white, as Excel does. */
export const fillAspects = {
  color: {
    read: ({ fill }) => fill ?? NO_FILL,
    change: (value) => {
      const fill = toColour(value);
      return ({ pattern: _pattern, ...style }) => ({ ...style, fill });
    },
  },
  pattern: {
    read: ({ pattern, fill }) => pattern?.kind ?? (fill === undefined ? "None" : "Solid"),
    change: (value) => {
      const kind = oneOf(value, FILL_PATTERNS);
      return ({ pattern, ...style }) => {
        if (kind === "None") return clearFill(style);
        if (kind === "Solid") return { ...style, fill: style.fill ?? NO_FILL };
        return { ...style, pattern: { ...pattern, kind } };
      };
    },
  },
  patternColor: {
    read: ({ pattern }) => pattern?.colour ?? "#000000",
    change: (value) => {
      const colour = toColour(value);
      return (style) => ({ ...style, pattern: { kind: style.pattern?.kind ?? "Solid", colour } });
    },
  },
  patternTintAndShade: { read: () => 0, change: unshaded },
  tintAndShade: { read: () => 0, change: unshaded },
} satisfies Record<string, Aspect>;

/** Colours are kept as they are: only 0 leaves them so. */
function unshaded(value: unknown): (style: CellStyle) => CellStyle {
  if (value !== 0) {
    throw new WorkbookError("NotImplemented", "The embedded workbook knows no tints and shades but 0.");
  }
  return (style) => style;
}

export function clearFill({ fill: _fill, pattern: _pattern, ...style }: CellStyle): CellStyle {
  return style;
}

type Alignment = NonNullable<CellStyle["alignment"]>;

function withAlignment(change: Alignment): (style: CellStyle) => CellStyle {
  return (style) => ({ ...style, alignment: { ...style.alignment, ...change } });
}

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
type Horizontal = keyof typeof HORIZONTAL;
const HORIZONTAL_NAMES: Horizontal[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];

const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;
type Vertical = keyof typeof VERTICAL;
const VERTICAL_NAMES: Vertical[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** Letters stacked one above the other: 255 in the file, 180 in the API. */
const STACKED = { file: 255, api: 180 };
const MAX_INDENT = 250;

/** The plain properties of Excel.RangeFormat that are part of a cell's style. */
export const alignmentAspects = {
  horizontalAlignment: {
    read: ({ alignment }) =>
      HORIZONTAL_NAMES.find((name) => HORIZONTAL[name] === alignment?.horizontal) ?? "General",
    change: (value) => withAlignment({ horizontal: HORIZONTAL[oneOf(value, HORIZONTAL_NAMES)] }),
  },
  verticalAlignment: {
    read: ({ alignment }) =>
      VERTICAL_NAMES.find((name) => VERTICAL[name] === alignment?.vertical) ?? "Bottom",
    change: (value) => withAlignment({ vertical: VERTICAL[oneOf(value, VERTICAL_NAMES)] }),
  },
  wrapText: {
    read: ({ alignment }) => alignment?.wrapText ?? false,
    change: (value) => withAlignment({ wrapText: flag(value) }),
  },
  shrinkToFit: {
    read: ({ alignment }) => alignment?.shrinkToFit ?? false,
    change: (value) => withAlignment({ shrinkToFit: flag(value) }),
  },
  indentLevel: {
    read: ({ alignment }) => alignment?.indent ?? 0,
    change: (value) => {
      if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MAX_INDENT) {
        throw invalidArgument();
      }
      return withAlignment({ indent: value });
    },
  },
  textOrientation: {
    read: ({ alignment }) =>
      alignment?.rotation === STACKED.file ? STACKED.api : (alignment?.rotation ?? 0),
    change: (value) => {
      if (
        typeof value !== "number" ||
        !Number.isInteger(value) ||
        (value !== STACKED.api && Math.abs(value) > 90)
      ) {
        throw invalidArgument();
      }
      return withAlignment({ rotation: value === STACKED.api ? STACKED.file : value });
    },
  },
  readingOrder: {
    read: ({ alignment }) => READING_ORDERS[alignment?.readingOrder ?? 0] ?? "Context",
    change: (value) => withAlignment({ readingOrder: READING_ORDERS.indexOf(oneOf(value, READING_ORDERS)) }),
  },
} satisfies Record<string, Aspect>;

/** Excel.FormatProtection. */
export const protectionAspects = {
  locked: {
    read: ({ unlocked }) => !unlocked,
    change: (value) => {
      const locked = flag(value);
      return ({ unlocked: _old, ...style }) => (locked ? style : { ...style, unlocked: true });
    },
  },
  formulaHidden: {
    read: ({ formulaHidden }) => formulaHidden ?? false,
    change: (value) => {
      const hidden = flag(value);
      return ({ formulaHidden: _old, ...style }) => (hidden ? { ...style, formulaHidden: true } : style);
    },
  },
} satisfies Record<string, Aspect>;
