import { AGENCY_TINTS, tintOf } from "../../src/review/palette";

type Triple = readonly [number, number, number];

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function linear(hex: string): Triple {
  return [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
}

/** WCAG 2.2, relative luminance. */
function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Viénot, Brettel and Mollon 1999 for red and green; Machado and others 2009 for blue. */
const SIGHTS: Record<string, readonly [Triple, Triple, Triple]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(sight: string, hex: string): Triple {
  const rgb = linear(hex);
  const [r, g, b] = SIGHTS[sight] ?? [rgb, rgb, rgb];
  const mix = (row: Triple) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
  return lab([mix(r), mix(g), mix(b)]);
}

function nearest(sight: string, fills: readonly string[]): number {
  const colours = fills.map((fill) => seen(sight, fill));
  const distances = colours.flatMap((a, index) =>
    colours.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...distances);
}

describe("agency tints", () => {
  const fills = AGENCY_TINTS.map((tint) => tint.fill);

  it.each(AGENCY_TINTS.map((tint) => [tint.fill, tint.text]))(
    "text on %s has a contrast of at least 4.5",
    (fill, text) => {
      expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.keys(SIGHTS))("six agencies are clearly distinct with %s sight", (sight) => {
    expect(nearest(sight, fills.slice(0, 6))).toBeGreaterThan(15);
  });

  it.each(Object.keys(SIGHTS))("sixteen agencies are distinct with %s sight", (sight) => {
    expect(nearest(sight, fills)).toBeGreaterThan(6);
  });

  it("each tint has a lightness of its own in a black-and-white print", () => {
    const lightness = fills.map((fill) => lab(linear(fill))[0]).sort((a, b) => a - b);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(2);
    const six = fills
      .slice(0, 6)
      .map((fill) => lab(linear(fill))[0])
      .sort((a, b) => a - b);
    expect(Math.min(...six.slice(1).map((value, index) => value - (six[index] ?? 0)))).toBeGreaterThan(2);
  });

  it("come round again after the last", () => {
    expect(tintOf(AGENCY_TINTS.length)).toEqual(tintOf(0));
  });
});
