/**
 * How high a row must be for a text that wraps, in points. Excel does not fit rows to merged cells, so this is worked out
 * from the widths of letters in the default font, erring on the high side.
 */
export function heightFor(text: string, width: number, size: number): number {
  const perLine = Math.max(4, (width - 6) / (size * 0.47));
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.ceil(lines * size * 1.3 + 5);
}
