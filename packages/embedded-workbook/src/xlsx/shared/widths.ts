import { DIGIT_PIXELS } from "../../engine/sizes";

/** The width in digits of a column whose width nobody has set: 64 pixels. */
export const USUAL_WIDTH = 9.140625;

/** Pixels of a column whose width a file gives in digits (ECMA-376 part 1, 18.3.1.13). */
export function pixelsOfWidth(width: number): number {
  return Math.floor(((256 * width + Math.floor(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** The width of a column in digits, cut to a 256th as Excel does. */
export function widthOfPixels(pixels: number): number {
  return Math.floor((pixels / DIGIT_PIXELS) * 256) / 256;
}
