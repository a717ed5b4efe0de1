import type { Book } from "./book";
import { builtInStyle } from "./builtInStyles";
import type { Border, BorderLine, CellStyle, FontStyle, NamedStyle, StylePart } from "./contents";
import { WorkbookError } from "./errors";
import { stateFor } from "./featureState";

export const STYLE_PARTS: readonly StylePart[] = [
  "alignment",
  "border",
  "font",
  "number",
  "patterns",
  "protection",
];

const font = (colour: string, more: FontStyle = {}): CellStyle => ({ font: { colour, ...more } });
const filled = (fill: string, colour = "#000000"): CellStyle => ({ fill, font: { colour } });
const line = (thickness: BorderLine, colour: string): Border => ({ line: thickness, colour });
const boxed = (thickness: BorderLine, colour: string): NonNullable<CellStyle["borders"]> => ({
  top: line(thickness, colour),
  bottom: line(thickness, colour),
  left: line(thickness, colour),
  right: line(thickness, colour),
});

/** The accents of Office's theme of 2013 to 2022. */
const ACCENTS = ["#5B9BD5", "#ED7D31", "#A5A5A5", "#FFC000", "#4472C4", "#70AD47"];

/** A colour with so much of it in white. */
function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * share)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** How the built-in styles look in a new workbook. */
const BUILT_IN: Record<string, CellStyle> = {
  Normal: {},
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  WholeComma: { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  WholeDollar: { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Percent: { numberFormat: "0%" },
  Hlink: font("#0563C1", { underline: "single" }),
  HlinkTrav: font("#954F72", { underline: "single" }),
  Note: { fill: "#FFFFCC", borders: boxed("thin", "#B2B2B2") },
  WarningText: font("#FF0000"),
  Emphasis1: {},
  Emphasis2: {},
  Emphasis3: {},
  SheetTitle: font("#44546A", { size: 18, name: "Calibri Light" }),
  Heading1: { ...font("#44546A", { bold: true, size: 15 }), borders: { bottom: line("thick", "#5B9BD5") } },
  Heading2: { ...font("#44546A", { bold: true, size: 13 }), borders: { bottom: line("thick", "#ACCCEA") } },
  Heading3: { ...font("#44546A", { bold: true }), borders: { bottom: line("medium", "#9BC2E6") } },
  Heading4: font("#44546A", { bold: true }),
  Input: { ...filled("#FFCC99", "#3F3F76"), borders: boxed("thin", "#7F7F7F") },
  Output: { fill: "#F2F2F2", font: { bold: true, colour: "#3F3F3F" }, borders: boxed("thin", "#3F3F3F") },
  Calculation: {
    fill: "#F2F2F2",
    font: { bold: true, colour: "#FA7D00" },
    borders: boxed("thin", "#7F7F7F"),
  },
  CheckCell: {
    fill: "#A5A5A5",
    font: { bold: true, colour: "#FFFFFF" },
    borders: boxed("double", "#3F3F3F"),
  },
  LinkedCell: { ...font("#FA7D00"), borders: { bottom: line("double", "#FF8001") } },
  Total: {
    font: { bold: true },
    borders: { top: line("thin", "#5B9BD5"), bottom: line("double", "#5B9BD5") },
  },
  Good: filled("#C6EFCE", "#006100"),
  Bad: filled("#FFC7CE", "#9C0006"),
  Neutral: filled("#FFEB9C", "#9C5700"),
  ExplanatoryText: font("#7F7F7F", { italic: true }),
};
ACCENTS.forEach((accent, index) => {
  const name = `Accent${index + 1}`;
  BUILT_IN[name] = filled(accent, "#FFFFFF");
  for (const share of [20, 40, 60]) {
    BUILT_IN[`${name}_${share}`] = filled(tint(accent, share / 100), share === 60 ? "#FFFFFF" : "#000000");
  }
});

function newStyle(name: string, builtIn: boolean, style: CellStyle): NamedStyle {
  const all = builtIn ? name === "Normal" : true;
  const has = { font: style.font, patterns: style.fill, border: style.borders, number: style.numberFormat };
  const includes = Object.fromEntries(
    STYLE_PARTS.map((part) => [part, all || (part in has && Reflect.get(has, part) !== undefined)]),
  );
  return { name, builtIn, style, includes: { ...EVERYTHING, ...includes } };
}

const EVERYTHING: NamedStyle["includes"] = {
  alignment: true,
  border: true,
  font: true,
  number: true,
  patterns: true,
  protection: true,
};

const heldBy = stateFor((_book: Book) => ({
  styles: Object.entries(BUILT_IN).map(([name, style]) => newStyle(name, true, style)),
}));

/** The styles of a workbook: the built-in ones first. */
export function namedStyles(book: Book): readonly NamedStyle[] {
  return heldBy(book).styles;
}

/** Gives a workbook the styles that come with a file or with sheets of another one; what it has itself under a name stays. */
export function bringNamedStyles(
  book: Book,
  coming: readonly NamedStyle[],
  { anew }: { anew: boolean },
): void {
  const held = heldBy(book);
  for (const style of coming) {
    const known = namedStyle(book, style.name);
    if (!known) held.styles.push(structuredClone(style));
    else if (anew) held.styles[held.styles.indexOf(known)] = { ...structuredClone(style), name: known.name };
  }
}

/** What a file has to hold of the styles: those of some names, the workbook's own, and built-in ones that were changed. */
export function stylesToKeep(book: Book, used: ReadonlySet<string>): NamedStyle[] {
  return namedStyles(book).filter(
    (style) => !style.builtIn || (style.name !== "Normal" && used.has(style.name)) || isChanged(style),
  );
}

function isChanged(style: NamedStyle): boolean {
  const first = newStyle(style.name, true, BUILT_IN[style.name] ?? {});
  return JSON.stringify(first) !== JSON.stringify(style);
}

/** A style by its name, whatever the case, also by the one that people see: "Heading 1", "20% - Accent1". */
export function namedStyle(book: Book, name: string): NamedStyle | null {
  const wanted = name.toLowerCase();
  const styles = namedStyles(book);
  return (
    styles.find((style) => style.name.toLowerCase() === wanted) ??
    styles.find((style) => style.builtIn && builtInStyle(style.name)?.inFile.toLowerCase() === wanted) ??
    null
  );
}

/** @throws WorkbookError ItemAlreadyExists where there is a style of that name */
export function addNamedStyle(book: Book, name: string): NamedStyle {
  if (namedStyle(book, name)) {
    throw new WorkbookError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
  const style = newStyle(name, false, {});
  heldBy(book).styles.push(style);
  return style;
}

/** A built-in style can't be deleted. */
export function removeNamedStyle(book: Book, style: NamedStyle): void {
  if (style.builtIn) {
    throw new WorkbookError("AccessDenied", "A built-in style can't be deleted.");
  }
  const held = heldBy(book);
  held.styles = held.styles.filter((other) => other !== style);
}

/** How a cell looks that is given a style: the parts that the style has are the style's, the others the cell's. */
export function inStyle({ name, style, includes }: NamedStyle): (cell: CellStyle) => CellStyle {
  return (cell) => {
    const own: CellStyle = { ...cell, named: name };
    const take = (part: StylePart, key: keyof CellStyle): void => {
      if (!includes[part]) return;
      Reflect.deleteProperty(own, key);
      if (style[key] !== undefined) Object.assign(own, { [key]: style[key] });
    };
    take("font", "font");
    take("patterns", "fill");
    take("border", "borders");
    take("number", "numberFormat");
    take("alignment", "alignment");
    take("protection", "unlocked");
    take("protection", "formulaHidden");
    if (name === "Normal") delete own.named;
    return own;
  };
}
