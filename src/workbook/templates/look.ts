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
