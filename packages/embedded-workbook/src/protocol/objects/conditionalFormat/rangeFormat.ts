import { toColour } from "../../../engine/colours";
import type { Border, ConditionalFormatContents } from "../../../engine/contents";
import { invalidArgument } from "../../../engine/errors";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { flag, oneOf, text } from "../given";
import { formatChanged } from "./liveFormat";
import type { ConditionalBorderRef, FormatRef } from "./refs";

type Look = ConditionalFormatContents["format"];
type Font = NonNullable<Look["font"]>;
type Side = keyof NonNullable<Look["borders"]>;

function change(ref: FormatRef, look: Look): void {
  ref.format.format = look;
  formatChanged(ref);
}

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormat: Definition<FormatRef> = {
  scalars: {
    numberFormat: {
      get: ({ format }) => format.format.numberFormat ?? null,
      set: (ref, value) => change(ref, { ...ref.format.format, numberFormat: text(value) }),
    },
  },
  links: {
    fill: (ref) => apiObject("ConditionalRangeFill", ref),
    font: (ref) => apiObject("ConditionalRangeFont", ref),
    borders: (ref) => apiObject("ConditionalRangeBorderCollection", ref),
  },
};

const withoutFill = ({ fill: _fill, ...look }: Look): Look => look;
const withoutFont = ({ font: _font, ...look }: Look): Look => look;

/** Excel.ConditionalRangeFill. */
export const conditionalRangeFill: Definition<FormatRef> = {
  scalars: {
    color: {
      get: ({ format }) => format.format.fill ?? null,
      set: (ref, value) => change(ref, { ...ref.format.format, fill: toColour(value) }),
    },
  },
  methods: {
    clear: (ref) => change(ref, withoutFill(ref.format.format)),
  },
};

function changeFont(ref: FormatRef, font: Font): void {
  change(ref, { ...ref.format.format, font: { ...ref.format.format.font, ...font } });
}

/** Excel.ConditionalRangeFont. */
export const conditionalRangeFont: Definition<FormatRef> = {
  scalars: {
    bold: {
      get: ({ format }) => format.format.font?.bold ?? null,
      set: (ref, value) => changeFont(ref, { bold: flag(value) }),
    },
    color: {
      get: ({ format }) => format.format.font?.colour ?? null,
      set: (ref, value) => changeFont(ref, { colour: toColour(value) }),
    },
    italic: {
      get: ({ format }) => format.format.font?.italic ?? null,
      set: (ref, value) => changeFont(ref, { italic: flag(value) }),
    },
    strikethrough: {
      get: ({ format }) => format.format.font?.strikethrough ?? null,
      set: (ref, value) => changeFont(ref, { strikethrough: flag(value) }),
    },
    underline: {
      get: ({ format }) => {
        const line = format.format.font?.underline;
        return line === undefined
          ? null
          : line === "double"
            ? "Double"
            : line === "single"
              ? "Single"
              : "None";
      },
      set: (ref, value) => {
        const line = oneOf(value, ["None", "Single", "Double"] as const);
        changeFont(ref, {
          underline: line === "None" ? "none" : line === "Single" ? "single" : "double",
        });
      },
    },
  },
  methods: {
    clear: (ref) => change(ref, withoutFont(ref.format.format)),
  },
};

const SIDES: Record<string, Side> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

function border(ref: FormatRef, side: Side): ApiObject {
  return apiObject("ConditionalRangeBorder", { ...ref, side });
}

/** Excel.ConditionalRangeBorderCollection. */
export const conditionalRangeBorderCollection: Definition<FormatRef> = {
  scalars: { count: readOnly(() => 4) },
  links: {
    top: (ref) => border(ref, "top"),
    bottom: (ref) => border(ref, "bottom"),
    left: (ref) => border(ref, "left"),
    right: (ref) => border(ref, "right"),
  },
  items: (ref) => Object.values(SIDES).map((side) => border(ref, side)),
  item: (ref, key) => {
    const side = typeof key === "string" ? SIDES[key] : undefined;
    if (!side) {
      throw invalidArgument();
    }
    return border(ref, side);
  },
  methods: {
    getItemAt: (ref, args) => {
      const side = Object.values(SIDES)[args.number(0)];
      if (!side) {
        throw invalidArgument();
      }
      return border(ref, side);
    },
  },
};

const LINES = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const;

function changeBorder(ref: ConditionalBorderRef, own: Border | null): void {
  const borders = Object.entries(ref.format.format.borders ?? {}).filter(([side]) => side !== ref.side);
  const others: Look["borders"] = Object.fromEntries(borders);
  change(ref, { ...ref.format.format, borders: own ? { ...others, [ref.side]: own } : others });
}

/** Excel.ConditionalRangeBorder. */
export const conditionalRangeBorder: Definition<ConditionalBorderRef> = {
  scalars: {
    sideIndex: readOnly(({ side }) => Object.entries(SIDES).find(([, own]) => own === side)?.[0]),
    color: {
      get: ({ format, side }) => format.format.borders?.[side]?.colour ?? null,
      set: (ref, value) =>
        changeBorder(ref, {
          line: ref.format.format.borders?.[ref.side]?.line ?? "thin",
          colour: toColour(value),
        }),
    },
    style: {
      get: ({ format, side }) => {
        const line = format.format.borders?.[side]?.line;
        return Object.entries(LINES).find(([, own]) => own === line)?.[0] ?? (line ? "Continuous" : "None");
      },
      set: (ref, value) => {
        const name = oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const);
        changeBorder(
          ref,
          name === "None" ? null : { ...ref.format.format.borders?.[ref.side], line: LINES[name] },
        );
      },
    },
  },
};
