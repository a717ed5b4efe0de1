/** How light a faint tint is, and how colourful (CIELAB, D65): it echoes a colour, and dark text on it reads as on white. */
const LIGHTNESS = 96;
const CHROMA = 6;

/** The white of sRGB. */
const WHITE = [0.95047, 1, 1.08883] as const;

type Three = readonly [number, number, number];

/**
 * A faint tint in the hue of a colour, for the rows of an agency (docs/domain.md section 6). A grey stays one.
 * @param colour "#RRGGBB"; anything else gives white
 * @returns "#RRGGBB"
 */
export function faintTint(colour: string): string {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return "#FFFFFF";
  const [red = 0, green = 0, blue = 0] = parts.map((part) => linear(parseInt(part, 16) / 255));
  const [, a, b] = labOf([red, green, blue]);
  const chroma = Math.hypot(a, b);
  const scale = chroma < 1 ? 0 : CHROMA / chroma;
  return hexOf([LIGHTNESS, a * scale, b * scale]);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function labOf([red, green, blue]: Three): Three {
  const x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = 0.0193339 * red + 0.119192 * green + 0.9503041 * blue;
  const f = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 3132 + 4 / 29;
  const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function hexOf([lightness, a, b]: Three): string {
  const fy = (lightness + 16) / 116;
  const back = (f: number): number => (f ** 3 > 216 / 24389 ? f ** 3 : ((f - 4 / 29) * 3132) / 24389);
  const x = back(fy + a / 500) * WHITE[0];
  const y = back(fy) * WHITE[1];
  const z = back(fy - b / 200) * WHITE[2];
  const channels = [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
  return `#${channels.map((channel) => twoDigits(gamma(channel))).join("")}`;
}

function gamma(channel: number): number {
  const within = Math.min(1, Math.max(0, channel));
  return within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
}

function twoDigits(channel: number): string {
  return Math.round(channel * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
