import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type Styles,
  type Nullable,
} from "@univerjs/core";
import { colourOf } from "./colours";
import type { Border, BorderLine, CellStyle, FontStyle } from "./contents";

const LINES: Record<BorderLine, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
} as const;

function toBorder(border: Border | undefined): IBorderStyleData | undefined {
  return border && { s: LINES[border.line], cl: { rgb: border.colour ?? "#000000" } };
}

function fromBorder(border: Nullable<IBorderStyleData>): Border | undefined {
  const line = Object.entries(LINES).find(([, type]) => type === border?.s)?.[0];
  if (!border || !line || !isBorderLine(line)) {
    return undefined;
  }
  return border.cl.rgb ? { line, colour: colourOf(border.cl.rgb) } : { line };
}

function isBorderLine(line: string): line is BorderLine {
  return line in LINES;
}

function toFont(font: FontStyle): IStyleData {
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(font.underline &&
      font.underline !== "none" && {
        ul: {
          s: BooleanNumber.TRUE,
          t: font.underline.startsWith("double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
        },
      }),
    ...(font.colour !== undefined && { cl: { rgb: font.colour } }),
    ...(font.vertical && {
      va: font.vertical === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT,
    }),
  };
}

/** Font, fill and borders as Univer draws them. */
export function toUniverLook({
  font,
  fill,
  borders,
}: Pick<CellStyle, "font" | "fill" | "borders">): IStyleBase {
  const sides: IBorderData = {
    ...(borders?.top && { t: toBorder(borders.top) }),
    ...(borders?.right && { r: toBorder(borders.right) }),
    ...(borders?.bottom && { b: toBorder(borders.bottom) }),
    ...(borders?.left && { l: toBorder(borders.left) }),
    ...(borders?.diagonalDown && { tl_br: toBorder(borders.diagonalDown) }),
    ...(borders?.diagonalUp && { bl_tr: toBorder(borders.diagonalUp) }),
  };
  return {
    ...toFont(font ?? {}),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(Object.keys(sides).length > 0 && { bd: sides }),
  };
}

/** A style as Univer draws it. What Univer can't hold is kept in the registry only. */
function toUniverStyle(style: CellStyle): IStyleData {
  const { alignment } = style;
  return {
    ...toUniverLook(style),
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(alignment?.horizontal && { ht: HORIZONTAL[alignment.horizontal] }),
    vt: VERTICAL[alignment?.vertical ?? "bottom"],
    tb: alignment?.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(alignment?.indent && { pd: { l: 2 + alignment.indent * 9 } }),
    ...(alignment?.rotation && {
      tr: alignment.rotation === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: -alignment.rotation },
    }),
  };
}

function fontOf(style: IStyleData): FontStyle {
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.ul?.s && {
      underline: style.ul.t === TextDecoration.DOUBLE ? ("double" as const) : ("single" as const),
    }),
    ...(style.cl?.rgb && { colour: colourOf(style.cl.rgb) }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertical: "superscript" as const }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertical: "subscript" as const }),
  };
}

function horizontalOf(align: Nullable<HorizontalAlign>): "left" | "center" | "right" | "justify" | null {
  switch (align) {
    case HorizontalAlign.LEFT:
      return "left";
    case HorizontalAlign.CENTER:
      return "center";
    case HorizontalAlign.RIGHT:
      return "right";
    case HorizontalAlign.JUSTIFIED:
      return "justify";
    default:
      return null;
  }
}

/** A style that a person gave a cell in Univer, as Excel would hold it. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  const font = fontOf(style);
  const sides = {
    top: fromBorder(style.bd?.t),
    right: fromBorder(style.bd?.r),
    bottom: fromBorder(style.bd?.b),
    left: fromBorder(style.bd?.l),
    diagonalDown: fromBorder(style.bd?.tl_br),
    diagonalUp: fromBorder(style.bd?.bl_tr),
  };
  const borders: NonNullable<CellStyle["borders"]> = {
    ...(sides.top && { top: sides.top }),
    ...(sides.right && { right: sides.right }),
    ...(sides.bottom && { bottom: sides.bottom }),
    ...(sides.left && { left: sides.left }),
    ...(sides.diagonalDown && { diagonalDown: sides.diagonalDown }),
    ...(sides.diagonalUp && { diagonalUp: sides.diagonalUp }),
  };
  const horizontal = horizontalOf(style.ht);
  const alignment: NonNullable<CellStyle["alignment"]> = {
    ...(horizontal && { horizontal }),
    ...(style.vt === VerticalAlign.TOP && { vertical: "top" as const }),
    ...(style.vt === VerticalAlign.MIDDLE && { vertical: "center" as const }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(style.tr?.v ? { rotation: 255 } : style.tr?.a ? { rotation: -style.tr.a } : {}),
    ...(style.pd?.l && style.pd.l > 2 && { indent: Math.round((style.pd.l - 2) / 9) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.bg?.rgb && { fill: colourOf(style.bg.rgb) }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
  };
}

const PLAIN = "xl0";

/**
 * The styles of a workbook, each kept once. A cell in Univer names its style by an id of this registry; a style that a
 * person has made in Univer has an id of Univer's own and is translated when it is asked for.
 */
export class StyleRegistry {
  private readonly ids = new Map<string, string>();
  private readonly styles = new Map<string, CellStyle>();
  private changes = new WeakMap<object, Map<string, string | null>>();

  constructor(private readonly univerStyles: Styles) {}

  /** The id of a style, which Univer then has too; null for a style without anything in it. */
  idOf(style: CellStyle): string | null {
    const key = canonical(style);
    if (key === "{}") {
      return null;
    }
    const known = this.ids.get(key);
    if (known !== undefined) {
      return known;
    }
    const id = `xl${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles.set(id, style);
    this.univerStyles.addCustomStyle(id, toUniverStyle(style));
    return id;
  }

  /** The id of a style with nothing in it, for a cell that is plain in a row or column that is not. */
  plain(): string {
    if (!this.styles.has(PLAIN)) {
      this.styles.set(PLAIN, {});
      this.univerStyles.addCustomStyle(PLAIN, toUniverStyle({}));
    }
    return PLAIN;
  }

  /** The style behind what a cell, row or column of Univer holds. */
  styleOf(held: Nullable<IStyleData | string>): CellStyle {
    if (typeof held === "string") {
      const known = this.styles.get(held);
      if (known) {
        return known;
      }
    }
    const style = typeof held === "string" ? this.univerStyles.get(held) : held;
    return style ? fromUniverStyle(style) : {};
  }

  /** Applies a change to what a cell holds and gives the new id; the same change is worked out once for a style. */
  changed(held: Nullable<IStyleData | string>, change: (style: CellStyle) => CellStyle): string | null {
    if (held !== null && held !== undefined && typeof held !== "string") {
      return this.idOf(change(this.styleOf(held)));
    }
    const memo = this.changes.get(change) ?? new Map<string, string | null>();
    this.changes.set(change, memo);
    const key = held ?? "";
    const known = memo.get(key);
    if (known !== undefined) {
      return known;
    }
    const id = this.idOf(change(this.styleOf(held)));
    memo.set(key, id);
    return id;
  }
}

/** A text that is the same for the same style, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(pruned(value));
}

function pruned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) {
    return value === false ? undefined : value;
  }
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, pruned(inner)])
    .filter(
      ([, inner]) => inner !== undefined && !(typeof inner === "object" && JSON.stringify(inner) === "{}"),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
