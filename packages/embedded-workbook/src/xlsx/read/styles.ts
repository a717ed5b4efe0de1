import type {
  Border,
  BorderLine,
  CellStyle,
  Colour,
  ConditionalFormatContents,
  FontStyle,
  NamedStyle,
} from "../../engine/contents";
import { builtInStyleName } from "../../engine/builtInStyles";
import { BUILT_IN_FORMATS } from "../shared/numberFormats";
import { unescapeText } from "../shared/escapes";
import { readAlignment } from "./alignment";
import type { Colours } from "./theme";
import { child, childrenOf, flag, numeric, oneOf, type XmlElement } from "./xml";

const UNDERLINES = ["none", "single", "double", "singleAccounting", "doubleAccounting"] as const;
const LINES: readonly BorderLine[] = [
  "thin",
  "medium",
  "thick",
  "hair",
  "dotted",
  "dashed",
  "double",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
];

/** More named styles than a workbook of people has; broken ones have tens of thousands, which no cell uses. */
const MOST_NAMED_STYLES = 4000;

/** What a cell's format number means. */
interface CellFormat {
  /** Index into the workbook's styles; undefined is the plain style of a new workbook. */
  style: number | undefined;
  numberFormat: string | undefined;
  quotePrefix: boolean;
}

type Fill = { colour: Colour | undefined; lost: string | undefined };

/** The styles part of a workbook: formats of cells by their number, and those of rules. */
export class StyleReader {
  readonly styles: CellStyle[] = [];
  readonly dxfs: ConditionalFormatContents["format"][];
  /** What the formats in use had beyond what is kept. */
  readonly lost = new Set<string>();
  private readonly indexes = new Map<string, number>();
  private readonly formats = new Map<number, CellFormat>();
  private readonly codes = new Map(BUILT_IN_FORMATS);
  private readonly xfs: XmlElement[];
  private readonly fonts: FontStyle[];
  private readonly fills: Fill[];
  private readonly borders: CellStyle["borders"][];
  /** The named styles of the workbook, and those of its cells by the number of their format. */
  readonly namedStyles: NamedStyle[] = [];
  private readonly namesByFormat = new Map<number, string>();

  /** @param root the root of the styles part; a workbook may do without. */
  constructor(
    root: XmlElement | undefined,
    private readonly colours: Colours,
  ) {
    for (const format of childrenOf(child(root, "numFmts"), "numFmt")) {
      const id = numeric(format, "numFmtId");
      const code = format.attributes.formatCode;
      if (id !== undefined && code !== undefined) this.codes.set(id, unescapeText(code));
    }
    this.fonts = childrenOf(child(root, "fonts"), "font").map((font) => this.font(font));
    this.fills = childrenOf(child(root, "fills"), "fill").map((fill) => this.fill(fill, "fgColor"));
    this.borders = childrenOf(child(root, "borders"), "border").map((border) => this.border(border));
    this.xfs = childrenOf(child(root, "cellXfs"), "xf");
    this.readNamedStyles(root);
    this.dxfs = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => this.rule(dxf));
  }

  private readNamedStyles(root: XmlElement | undefined): void {
    const formats = childrenOf(child(root, "cellStyleXfs"), "xf");
    for (const element of childrenOf(child(root, "cellStyles"), "cellStyle")) {
      const [number = -1, id] = [numeric(element, "xfId"), numeric(element, "builtinId")];
      const format = formats[number];
      const builtIn = id === undefined ? undefined : builtInStyleName(id);
      const name = builtIn ?? unescapeText(element.attributes.name ?? "");
      if (!format || name === "" || builtIn === "Normal") continue;
      if (this.namedStyles.length === MOST_NAMED_STYLES) {
        this.lost.add("Cell styles beyond the first 4,000 are kept as formatting, without their names.");
        return;
      }
      const has = (attribute: string) => flag(format, attribute, true);
      this.namesByFormat.set(number, name);
      this.namedStyles.push({
        name,
        builtIn: builtIn !== undefined,
        style: this.look(format),
        includes: {
          alignment: has("applyAlignment"),
          border: has("applyBorder"),
          font: has("applyFont"),
          number: has("applyNumberFormat"),
          patterns: has("applyFill"),
          protection: has("applyProtection"),
        },
      });
    }
  }

  /** The colour that an element names; undefined for the automatic one. */
  colour(element: XmlElement): Colour | undefined {
    return this.colours.resolve(element);
  }

  /** The format with that number; an unknown number is the plain one. */
  format(xf: number): CellFormat {
    const known = this.formats.get(xf);
    if (known) return known;
    const element = this.xfs[xf];
    const style = element ? this.cellStyle(element) : {};
    const format: CellFormat = {
      style: this.indexOf(style),
      numberFormat: style.numberFormat,
      quotePrefix: flag(element, "quotePrefix"),
    };
    this.formats.set(xf, format);
    return format;
  }

  /** A font as the cells, runs and rules have it; only what differs from Calibri 11 in the automatic colour. */
  font(element: XmlElement): FontStyle {
    const font: FontStyle = {};
    for (const part of element.children) {
      const value = part.attributes.val;
      if ((part.name === "name" || part.name === "rFont") && value !== undefined && value !== "Calibri") {
        font.name = unescapeText(value);
      } else if (part.name === "sz") {
        const size = numeric(part, "val");
        if (size !== undefined && size > 0 && size !== 11) font.size = size;
      } else if (part.name === "b" && flag(part, "val", true)) font.bold = true;
      else if (part.name === "i" && flag(part, "val", true)) font.italic = true;
      else if (part.name === "strike" && flag(part, "val", true)) font.strikethrough = true;
      else if (part.name === "u") {
        const line = oneOf(value ?? "single", UNDERLINES) ?? "single";
        if (line === "singleAccounting") font.underline = "singleAccountant";
        else if (line === "doubleAccounting") font.underline = "doubleAccountant";
        else if (line !== "none") font.underline = line;
      } else if (part.name === "vertAlign") {
        const vertical = oneOf(value, ["superscript", "subscript"] as const);
        if (vertical) font.vertical = vertical;
      } else if (part.name === "color") {
        const colour = this.colours.resolve(part);
        const automatic = part.attributes.theme === "1" && colour === "#000000";
        if (colour !== undefined && !automatic) font.colour = colour;
      }
    }
    return font;
  }

  private cellStyle(xf: XmlElement): CellStyle {
    const named = this.namesByFormat.get(numeric(xf, "xfId") ?? 0);
    return { ...this.look(xf), ...(named !== undefined && { named }) };
  }

  /** How cells of a format look. */
  private look(xf: XmlElement): CellStyle {
    const style: CellStyle = {};
    const font = this.fonts[numeric(xf, "fontId") ?? 0];
    if (font && Object.keys(font).length > 0) style.font = font;
    const fill = this.fills[numeric(xf, "fillId") ?? 0];
    if (fill?.colour !== undefined) style.fill = fill.colour;
    if (fill?.lost !== undefined) this.lost.add(fill.lost);
    const borders = this.borders[numeric(xf, "borderId") ?? 0];
    if (borders && Object.keys(borders).length > 0) style.borders = borders;
    const alignment = readAlignment(child(xf, "alignment"));
    if (Object.keys(alignment).length > 0) style.alignment = alignment;
    const code = this.codes.get(numeric(xf, "numFmtId") ?? 0);
    if (code !== undefined && code !== "" && !/^general$/i.test(code)) style.numberFormat = code;
    const protection = child(xf, "protection");
    if (!flag(protection, "locked", true)) style.unlocked = true;
    if (flag(protection, "hidden")) style.formulaHidden = true;
    return style;
  }

  private indexOf(style: CellStyle): number | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }

  private fill(element: XmlElement, solid: "fgColor" | "bgColor"): Fill {
    const gradient = child(element, "gradientFill");
    if (gradient) {
      const colour = this.colours.resolve(child(child(gradient, "stop"), "color"));
      return { colour, lost: "Cells filled with a colour gradient are filled with its first colour." };
    }
    const pattern = child(element, "patternFill");
    const type = pattern?.attributes.patternType ?? (solid === "bgColor" ? "solid" : "none");
    if (type === "none") return { colour: undefined, lost: undefined };
    const colour = this.colours.resolve(child(pattern, type === "solid" ? solid : "fgColor"));
    if (type === "solid") {
      // In the formats of rules Excel writes a solid fill's colour as the background.
      const other = solid === "bgColor" ? this.colours.resolve(child(pattern, "fgColor")) : undefined;
      return { colour: colour ?? other ?? (solid === "fgColor" ? "#000000" : undefined), lost: undefined };
    }
    return {
      colour: colour ?? this.colours.resolve(child(pattern, "bgColor")),
      lost: "Cells filled with a pattern are filled with its plain colour.",
    };
  }

  private border(element: XmlElement): NonNullable<CellStyle["borders"]> {
    const borders: NonNullable<CellStyle["borders"]> = {};
    const sides = [
      ["top", ["top"]],
      ["right", ["right", "end"]],
      ["bottom", ["bottom"]],
      ["left", ["left", "start"]],
    ] as const;
    for (const [side, names] of sides) {
      const line = names.map((name) => this.line(child(element, name))).find((each) => each !== undefined);
      if (line) borders[side] = line;
    }
    const diagonal = this.line(child(element, "diagonal"));
    if (diagonal && flag(element, "diagonalUp")) borders.diagonalUp = diagonal;
    if (diagonal && flag(element, "diagonalDown")) borders.diagonalDown = diagonal;
    return borders;
  }

  private line(element: XmlElement | undefined): Border | undefined {
    const line = oneOf(element?.attributes.style, LINES);
    if (!line) return undefined;
    const colour = this.colours.resolve(child(element, "color"));
    return colour === undefined ? { line } : { line, colour };
  }

  /** The format of a rule, from its `dxf`. */
  rule(dxf: XmlElement): ConditionalFormatContents["format"] {
    const format: ConditionalFormatContents["format"] = {};
    const fontElement = child(dxf, "font");
    if (fontElement) {
      const { bold, italic, underline, strikethrough, colour } = this.font(fontElement);
      const font: NonNullable<ConditionalFormatContents["format"]["font"]> = {
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(underline !== undefined && { underline }),
        ...(strikethrough !== undefined && { strikethrough }),
        ...(colour !== undefined && { colour }),
      };
      for (const [name, key] of [
        ["b", "bold"],
        ["i", "italic"],
        ["strike", "strikethrough"],
      ] as const) {
        const part = child(fontElement, name);
        if (part && !flag(part, "val", true)) font[key] = false;
      }
      if (Object.keys(font).length > 0) format.font = font;
    }
    const fillElement = child(dxf, "fill");
    const fill = fillElement && this.fill(fillElement, "bgColor").colour;
    if (fill !== undefined) format.fill = fill;
    const borderElement = child(dxf, "border");
    if (borderElement) {
      const { top, right, bottom, left } = this.border(borderElement);
      const borders = {
        ...(top && { top }),
        ...(right && { right }),
        ...(bottom && { bottom }),
        ...(left && { left }),
      };
      if (Object.keys(borders).length > 0) format.borders = borders;
    }
    const code = child(dxf, "numFmt")?.attributes.formatCode;
    if (code !== undefined) format.numberFormat = unescapeText(code);
    return format;
  }
}
