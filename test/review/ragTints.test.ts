import { RAG_NAMES, RAG_TINTS } from "../../src/review/ragTints";

/** Relative luminance of "#RRGGBB" (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the colours of RAG", () => {
  it.each(RAG_NAMES)("%s carries its text at 4.5:1 or better", (name) => {
    const { fill, text } = RAG_TINTS[name];
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it("differ in lightness, for a print in black and white", () => {
    const light = RAG_NAMES.map((name) => luminance(RAG_TINTS[name].fill)).sort((a, b) => a - b);
    const steps = light.slice(1).map((value, index) => value - (light[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.02);
  });
});
