import type {
  Border,
  CellStyle,
  ConditionalFormatContents,
  FontStyle,
  NamedStyle,
} from "../../engine/contents";
import { builtInStyle } from "../../engine/builtInStyles";
import { fileColour } from "../shared/fileColours";
import { builtInFormatId } from "../shared/numberFormats";
import { patternXml } from "./patterns";
import { attributes, counted, element } from "./xml";

/** Texts that are numbered in the order in which they are first met. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: string[]) {
    for (const text of first) this.number(text);
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }
}

const FIRST_OWN_FORMAT = 164;
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** Collects the formats of cells and rules while the sheets are written, and writes the styles part. */
export class StyleWriter {
  private readonly fonts = new Numbered(`<font>${fontXml({}, "name")}</font>`);
  private readonly fills = new Numbered(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Numbered(NO_BORDER);
  private readonly codes = new Numbered();
  private readonly xfs = new Numbered('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly rules = new Numbered();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly styles: readonly CellStyle[],
    private readonly namedStyles: readonly NamedStyle[],
  ) {}

  /** The number of a cell's format in the file. */
  xf(style: number | undefined, quotePrefix = false): number {
    if (style === undefined && !quotePrefix) return 0;
    const key = `${style ?? ""}${quotePrefix ? "'" : ""}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.xfs.number(this.xfXml(this.styles[style ?? -1] ?? {}, quotePrefix));
    this.known.set(key, number);
    return number;
  }

  /** The number of a rule's format in the file. */
  dxf(format: ConditionalFormatContents["format"]): number {
    let inner = "";
    if (format.font) {
      const { bold, italic, strikethrough, underline, colour } = format.font;
      const toggle = (name: string, on: boolean | undefined) =>
        on === undefined ? "" : element(name, { val: on ? undefined : false });
      inner += element(
        "font",
        {},
        toggle("b", bold) +
          toggle("i", italic) +
          toggle("strike", strikethrough) +
          underlineXml(underline) +
          (colour === undefined ? "" : element("color", { rgb: fileColour(colour) })),
      );
    }
    if (format.numberFormat !== undefined) inner += this.formatXml(format.numberFormat);
    if (format.fill !== undefined) {
      inner += `<fill><patternFill patternType="solid"><bgColor rgb="${fileColour(format.fill)}"/></patternFill></fill>`;
    }
    if (format.borders) {
      const { left, right, top, bottom } = format.borders;
      const lines = [
        lineXml("left", left),
        lineXml("right", right),
        lineXml("top", top),
        lineXml("bottom", bottom),
      ];
      inner += element("border", {}, lines.join(""));
    }
    return this.rules.number(`<dxf>${inner}</dxf>`);
  }

  /** The styles part. */
  xml(): string {
    const named = this.namedStyles.map((style) => this.namedXfXml(style));
    const formats = this.codes.all.map((code) => this.formatXml(code));
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return element(
      "styleSheet",
      { xmlns: main },
      counted("numFmts", formats) +
        counted("fonts", this.fonts.all) +
        counted("fills", this.fills.all) +
        counted("borders", this.borders.all) +
        counted("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', ...named]) +
        counted("cellXfs", this.xfs.all) +
        counted("cellStyles", [
          '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
          ...this.namedStyles.map(nameXml),
        ]) +
        (counted("dxfs", this.rules.all) || '<dxfs count="0"/>') +
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    );
  }

  private formatId(code: string): number {
    return builtInFormatId(code) ?? FIRST_OWN_FORMAT + this.codes.number(code);
  }

  private formatXml(code: string): string {
    return element("numFmt", { numFmtId: this.formatId(code), formatCode: code });
  }

  private xfXml(style: CellStyle, quotePrefix: boolean): string {
    const { numFmtId, fontId, fillId, borderId, alignment, protection } = this.partsOf(style);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        // 0 is Normal.
        xfId: 1 + this.namedStyles.findIndex(({ name }) => name === style.named),
        quotePrefix: quotePrefix || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: protection !== "" || undefined,
      },
      alignment + protection,
    );
  }

  /** The format of a named style, which says no of what it leaves to the cell. */
  private namedXfXml({ style, includes }: NamedStyle): string {
    const { numFmtId, fontId, fillId, borderId, alignment, protection } = this.partsOf(style);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        applyNumberFormat: includes.number ? undefined : false,
        applyFont: includes.font ? undefined : false,
        applyFill: includes.patterns ? undefined : false,
        applyBorder: includes.border ? undefined : false,
        applyAlignment: includes.alignment ? undefined : false,
        applyProtection: includes.protection ? undefined : false,
      },
      alignment + protection,
    );
  }

  private partsOf(style: CellStyle): {
    numFmtId: number;
    fontId: number;
    fillId: number;
    borderId: number;
    alignment: string;
    protection: string;
  } {
    const isProtected = style.unlocked === true || style.formulaHidden === true;
    return {
      numFmtId: style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat),
      fontId: this.fonts.number(`<font>${fontXml(style.font ?? {}, "name")}</font>`),
      fillId: this.fillId(style),
      borderId: style.borders ? this.borders.number(borderXml(style.borders)) : 0,
      alignment: style.alignment ? alignmentXml(style.alignment) : "",
      protection: isProtected
        ? element("protection", {
            locked: style.unlocked === true ? false : undefined,
            hidden: style.formulaHidden === true ? true : undefined,
          })
        : "",
    };
  }

  private fillId({ pattern, fill }: CellStyle): number {
    if (pattern) return this.fills.number(patternXml(pattern, fill));
    if (fill === undefined) return 0;
    return this.fills.number(
      `<fill><patternFill patternType="solid"><fgColor rgb="${fileColour(fill)}"/><bgColor indexed="64"/>` +
        "</patternFill></fill>",
    );
  }
}

/** The name of a named style, which is the one after Normal with the same place. */
function nameXml({ name }: NamedStyle, index: number): string {
  const known = builtInStyle(name);
  return element("cellStyle", { name: known?.inFile ?? name, xfId: index + 1, builtinId: known?.id });
}

/** The parts of a font in the order that Excel requires; the default is Calibri 11 in the automatic colour. */
export function fontXml(font: FontStyle, nameElement: "name" | "rFont"): string {
  const name = font.name ?? "Calibri";
  return (
    (font.bold === true ? "<b/>" : "") +
    (font.italic === true ? "<i/>" : "") +
    (font.strikethrough === true ? "<strike/>" : "") +
    (nameElement === "name" ? underlineXml(font.underline) : "") +
    (nameElement === "name" ? verticalXml(font.vertical) : "") +
    element("sz", { val: font.size ?? 11 }) +
    (font.colour === undefined ? '<color theme="1"/>' : element("color", { rgb: fileColour(font.colour) })) +
    element(nameElement, { val: name }) +
    (name === "Calibri" ? '<family val="2"/>' : "") +
    (nameElement === "rFont" ? underlineXml(font.underline) + verticalXml(font.vertical) : "")
  );
}

function verticalXml(vertical: FontStyle["vertical"]): string {
  return vertical === undefined ? "" : element("vertAlign", { val: vertical });
}

function underlineXml(underline: FontStyle["underline"]): string {
  switch (underline) {
    case undefined:
    case "none":
      return "";
    case "single":
      return "<u/>";
    case "singleAccountant":
      return '<u val="singleAccounting"/>';
    case "doubleAccountant":
      return '<u val="doubleAccounting"/>';
    default:
      return element("u", { val: underline });
  }
}

function lineXml(side: string, line: Border | undefined): string {
  if (!line) return `<${side}/>`;
  const colour =
    line.colour === undefined ? '<color auto="1"/>' : element("color", { rgb: fileColour(line.colour) });
  return element(side, { style: line.line }, colour);
}

function borderXml(borders: NonNullable<CellStyle["borders"]>): string {
  const { left, right, top, bottom, diagonalUp, diagonalDown } = borders;
  const lines = [
    lineXml("left", left),
    lineXml("right", right),
    lineXml("top", top),
    lineXml("bottom", bottom),
    lineXml("diagonal", diagonalUp ?? diagonalDown),
  ];
  return element(
    "border",
    { diagonalUp: diagonalUp ? true : undefined, diagonalDown: diagonalDown ? true : undefined },
    lines.join(""),
  );
}

function alignmentXml(alignment: NonNullable<CellStyle["alignment"]>): string {
  const { rotation } = alignment;
  const values = {
    horizontal: alignment.horizontal === "general" ? undefined : alignment.horizontal,
    vertical: alignment.vertical === "bottom" ? undefined : alignment.vertical,
    textRotation:
      rotation === undefined || rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: alignment.wrapText === true ? true : undefined,
    indent: alignment.indent === 0 ? undefined : alignment.indent,
    shrinkToFit: alignment.shrinkToFit === true ? true : undefined,
    readingOrder: alignment.readingOrder === 0 ? undefined : alignment.readingOrder,
  };
  return attributes(values) === "" ? "" : element("alignment", values);
}
