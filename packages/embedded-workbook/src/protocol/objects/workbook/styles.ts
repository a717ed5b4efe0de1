import type { Book } from "../../../engine/book";
import { BORDER_SIDES, type BorderSide } from "../../../engine/borders";
import type { Border, CellStyle, NamedStyle } from "../../../engine/contents";
import { invalidArgument, itemNotFound } from "../../../engine/errors";
import {
  addNamedStyle,
  namedStyle,
  namedStyles,
  removeNamedStyle,
  STYLE_PARTS,
} from "../../../engine/namedStyles";
import { isNumberFormat } from "../../../engine/numberFormats";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { flag, found, text } from "../given";
import type { StyleBorderRef, StyleRef } from "./refs";
import { borderAspects } from "../rangeFormat/borderLines";
import {
  alignmentAspects,
  clearFill,
  fillAspects,
  fontAspects,
  protectionAspects,
  type Aspect,
} from "../rangeFormat/styleAspects";

function live({ book, style }: StyleRef): NamedStyle {
  if (!namedStyles(book).includes(style)) throw itemNotFound();
  return style;
}

type Scalars<T> = NonNullable<Definition<T>["scalars"]>;

function scalarsOf(aspects: Record<string, Aspect>): Scalars<StyleRef> {
  return Object.fromEntries(
    Object.entries(aspects).map(([name, aspect]) => [
      name,
      {
        get: (ref: StyleRef) => aspect.read(live(ref).style),
        set: (ref: StyleRef, value: unknown) => {
          const held = live(ref);
          held.style = aspect.change(value)(held.style);
        },
      },
    ]),
  );
}

const includes: Scalars<StyleRef> = Object.fromEntries(
  STYLE_PARTS.map((part) => [
    `include${part.charAt(0).toUpperCase()}${part.slice(1)}`,
    {
      get: (ref: StyleRef) => live(ref).includes[part],
      set: (ref: StyleRef, value: unknown) => {
        live(ref).includes[part] = flag(value);
      },
    },
  ]),
);

/** Excel.Style. The client has names of its own for some properties. */
export const style: Definition<StyleRef> = {
  aliases: { orientation: "textOrientation" },
  scalars: {
    name: readOnly((ref) => live(ref).name),
    builtIn: readOnly((ref) => live(ref).builtIn),
    autoIndent: {
      get: (ref) => live(ref).style.alignment?.horizontal === "distributed",
      set: (_ref, value) => {
        flag(value);
      },
    },
    numberFormat: {
      get: (ref) => live(ref).style.numberFormat ?? "General",
      set: (ref, value) => {
        const code = text(value);
        if (!isNumberFormat(code)) throw invalidArgument();
        live(ref).style = { ...live(ref).style, numberFormat: code };
      },
    },
    ...scalarsOf(alignmentAspects),
    ...scalarsOf(protectionAspects),
    ...includes,
  },
  links: {
    borders: (ref) => apiObject("StyleBorderCollection", ref),
    fill: (ref) => apiObject("StyleFill", ref),
    font: (ref) => apiObject("StyleFont", ref),
  },
  methods: { delete: (ref) => removeNamedStyle(ref.book, live(ref)) },
};

/** Excel.RangeFont of a style. */
export const styleFont: Definition<StyleRef> = { scalars: scalarsOf(fontAspects) };

/** Excel.RangeFill of a style. */
export const styleFill: Definition<StyleRef> = {
  scalars: scalarsOf(fillAspects),
  methods: {
    clear: (ref) => {
      const held = live(ref);
      held.style = clearFill(held.style);
    },
  },
};

function sideAt(index: unknown): BorderSide {
  return found(typeof index === "number" ? BORDER_SIDES[index] : BORDER_SIDES.find((side) => side === index));
}

/** Excel.RangeBorderCollection of a style. */
export const styleBorderCollection: Definition<StyleRef> = {
  scalars: { count: readOnly(() => BORDER_SIDES.length) },
  items: (ref) => BORDER_SIDES.map((side) => apiObject("StyleBorder", { ...ref, side })),
  item: (ref, key) => apiObject("StyleBorder", { ...ref, side: sideAt(key) }),
  methods: { getItemAt: (ref, args) => apiObject("StyleBorder", { ...ref, side: sideAt(args.number(0)) }) },
};

/** The outer sides and the diagonals of a cell; a style has no inner ones. */
const KEYS: Partial<Record<BorderSide, keyof NonNullable<CellStyle["borders"]>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

function borderOf({ book, style: held, side }: StyleBorderRef): Border | undefined {
  const key = KEYS[side];
  return key && live({ book, style: held }).style.borders?.[key];
}

/** Excel.RangeBorder of a style. */
export const styleBorder: Definition<StyleBorderRef> = {
  scalars: {
    sideIndex: readOnly(({ side }) => side),
    ...Object.fromEntries(
      Object.entries(borderAspects).map(([name, aspect]) => [
        name,
        {
          get: (ref: StyleBorderRef) => aspect.read(borderOf(ref)),
          set: (ref: StyleBorderRef, value: unknown) => {
            const key = KEYS[ref.side];
            if (!key) throw invalidArgument();
            const held = live(ref);
            const { [key]: old, ...others } = held.style.borders ?? {};
            const changed = aspect.change(value)(old);
            held.style = { ...held.style, borders: { ...others, ...(changed && { [key]: changed }) } };
          },
        },
      ]),
    ),
  },
};

function objectOf(book: Book, held: NamedStyle | null | undefined): ApiObject {
  return apiObject("Style", { book, style: found(held) });
}

/** Excel.StyleCollection. */
export const styleCollection: Definition<Connection> = {
  items: ({ book }) => namedStyles(book).map((held) => objectOf(book, held)),
  item: ({ book }, key) => objectOf(book, namedStyle(book, text(key))),
  methods: {
    // A name of up to 255 characters (Excel specifications and limits).
    add: ({ book }, args) => {
      const name = args.text(0);
      if (name === "" || name.length > 255) throw invalidArgument();
      addNamedStyle(book, name);
    },
    getCount: ({ book }) => namedStyles(book).length,
    getItemAt: ({ book }, args) => objectOf(book, namedStyles(book)[args.number(0)]),
    getItemOrNullObject: ({ book }, args) => {
      const held = namedStyle(book, args.text(0));
      return held && objectOf(book, held);
    },
  },
};
