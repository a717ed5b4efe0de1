/** The colours of the templates: light, so that they print without much ink and text on them stays readable. */
export const COLOURS = {
  text: "#111827",
  quiet: "#4B5563",
  line: "#9CA3AF",
  /** What must be filled in. */
  mandatory: "#CFE3F5",
  optional: "#EEF1F4",
  section: "#DDE6EE",
  answer: "#FFFFFF",
  missing: "#FFF1C2",
} as const;

export const MARKING = "Official – Sensitive";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Thin lines around every cell of a range. Nothing is sent yet. */
export function queueLines(range: Excel.Range, rows: number, columns: number): void {
  for (const edge of EDGES) {
    if ((edge === "InsideHorizontal" && rows < 2) || (edge === "InsideVertical" && columns < 2)) continue;
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = COLOURS.line;
  }
}

/** How a template is printed. */
export interface Print {
  orientation: "Portrait" | "Landscape";
  paper: "A3" | "A4";
  /** Rows that stand on every page, as "$8:$8". */
  titleRows?: string;
  /** Bottom left of every page. */
  name: string;
  reference: string;
}

/** One page wide, the marking on top, the name and the page's number below. Nothing is sent yet. */
export function queuePrint(sheet: Excel.Worksheet, print: Print): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = 42;
  pageLayout.rightMargin = 42;
  pageLayout.topMargin = 54;
  pageLayout.bottomMargin = 50;
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = forHeader(print.reference);
  defaultForAllPages.centerHeader = MARKING;
  defaultForAllPages.leftFooter = forHeader(print.name);
  defaultForAllPages.rightFooter = "Page &P of &N";
}

/** An ampersand begins a code in Excel's headers and footers; two of them are one. */
function forHeader(text: string): string {
  return text.replaceAll("&", "&&");
}

/**
 * How high a row must be for a text that wraps, in points. Excel does not fit rows to merged cells, so this is worked out
 * from the widths of letters in the default font, rather too high than too low.
 */
export function heightFor(text: string, width: number, size: number): number {
  const perLine = Math.max(4, (width - 6) / (size * 0.47));
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.ceil(lines * size * 1.3 + 5);
}

/** A day as people write it: "2021-03-12" → "12/03/2021"; "" for none. */
export function british(date: string | null): string {
  return date === null ? "" : date.split("-").reverse().join("/");
}
