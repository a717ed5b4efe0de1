import type { Colour } from "../../engine/contents";

/** The palette of indexed colours (ECMA-376 part 1, 18.8.27): 0 to 7 are repeated as 8 to 15. */
export const INDEXED_COLOURS: readonly Colour[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
)
  .split(" ")
  .map((hex) => `#${hex}`);

/** The theme that Excel 2013 to 2021 give a new workbook, in the order in which colours refer to it. */
export const OFFICE_THEME: readonly Colour[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((hex) => `#${hex}`);

/** "#RRGGBB" of "AARRGGBB", "RRGGBB" or the same with "#"; undefined where it is not a colour. */
export function hexColour(text: string | undefined): Colour | undefined {
  const hex = /^#?(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text ?? "")?.[1];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

/** "FFRRGGBB", as files have it. */
export function fileColour(colour: Colour): string {
  return `FF${(hexColour(colour) ?? "#000000").slice(1)}`;
}

/**
 * Lightens (tint above 0) or darkens (below 0) a colour: its luminance in HLS moves by that part of the way to white or
 * to black (ECMA-376 part 1, 18.8.19).
 */
export function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0) return colour;
  const [hue, saturation, lightness] = toHsl(colour);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHsl(colour: Colour): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [hue, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sextants: [number, number, number][] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const base = lightness - chroma / 2;
  const hex = (sextants[Math.floor(hue) % 6] ?? [0, 0, 0]).map((part) =>
    Math.round((part + base) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("").toUpperCase()}`;
}
