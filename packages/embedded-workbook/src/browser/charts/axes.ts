import type { ChartAxisContents } from "../../engine/chartContents";
import { shownNumber } from "../../engine/chartShown";
import { textPixels } from "../../engine/textWidth";
import { marksOf, partOf, type Scale } from "./scale";
import { LETTERS, line, TEXT, written, type Box, type Drawn } from "./svg";

/** One of the two axes of a chart. */
export interface Axis {
  looks: ChartAxisContents;
  /** Of an axis of numbers. */
  scale?: Scale;
  numberFormat?: string;
  /** Of an axis of categories, which has a slot for each. */
  categories?: readonly string[];
}

/** Axes that are drawn, and where values are between them. */
export interface Axes {
  drawn: Drawn[];
  plot: Box;
  /** Where a value is on the horizontal or the vertical axis, in pixels; `index` of a category is from 0, its middle at + 0.5. */
  x: (value: number) => number;
  y: (value: number) => number;
}

/** Points: the size of the letters, for their width. */
const POINTS = 9;
const GAP = 6;
/** Names of categories take at most this part of a chart. */
const MOST_NAMES = 0.35;
const MOST_LINES = 3;

const wide = (text: string): number => textPixels(text, POINTS);

/** A text that is cut to fit, with an ellipsis. */
export function fitted(text: string, pixels: number): string {
  if (wide(text) <= pixels) return text;
  let kept = text;
  while (kept.length > 1 && wide(`${kept}…`) > pixels) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function namesOf({ categories, scale, numberFormat = "General", looks }: Axis): string[] {
  if (categories) return [...categories];
  return scale ? marksOf(scale).map((mark) => shownNumber(mark, looks.numberFormat ?? numberFormat)) : [];
}

function placeOn(axis: Axis, from: number, to: number): (value: number) => number {
  const { scale, categories, looks } = axis;
  const [start, end] = looks.reversed ? [to, from] : [from, to];
  const many = Math.max(categories?.length ?? 1, 1);
  return (value) => start + (end - start) * (scale ? partOf(value, scale) : value / many);
}

/** A text in as many lines as it needs; a word that is wider than the line goes beyond it. */
export function wrapped(text: string, pixels: number, widthOf: (text: string) => number = wide): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= pixels) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How the names below a chart are wrapped or turned so that they do not run into each other, and how many of them are shown. */
function nameFit(
  names: readonly string[],
  slot: number,
): { turned: 0 | -45 | -90; every: number; lines: number } {
  const lines = names.map((name) => wrapped(name, slot - GAP));
  const most = Math.max(...lines.map(({ length }) => length), 1);
  const fits = lines.flat().every((line) => wide(line) + GAP <= slot);
  if (fits && most <= MOST_LINES) return { turned: 0, every: 1, lines: most };
  if (slot >= LETTERS * 1.5) return { turned: -45, every: 1, lines: 1 };
  return { turned: -90, every: Math.ceil((LETTERS + 1) / slot), lines: 1 };
}

/**
 * Draws the two axes of a chart around its plot.
 * @param horizontal what is along the bottom
 * @param vertical what is along the left
 */
export function axesIn(box: Box, horizontal: Axis, vertical: Axis): Axes {
  const height = box.bottom - box.top;
  const width = box.right - box.left;
  const below = namesOf(horizontal);
  const beside = namesOf(vertical);
  const besideRoom = vertical.looks.hidden
    ? 0
    : Math.min(
        beside.reduce((most, name) => Math.max(most, wide(name)), 0),
        width * MOST_NAMES,
      ) + GAP;
  const titleBeside = vertical.looks.title === undefined ? 0 : LETTERS + GAP;
  const left = box.left + besideRoom + titleBeside;
  const fit = nameFit(below, (box.right - left) / Math.max(below.length, 1));
  const longest = below.reduce((most, name) => Math.max(most, wide(name)), 0);
  const turnedRoom = Math.min(longest * (fit.turned === -45 ? 0.71 : 1) + LETTERS / 2, height * MOST_NAMES);
  const belowRoom = horizontal.looks.hidden ? 0 : (fit.turned === 0 ? LETTERS * fit.lines : turnedRoom) + GAP;
  const titleBelow = horizontal.looks.title === undefined ? 0 : LETTERS + GAP;
  const plot = { left, top: box.top, right: box.right, bottom: box.bottom - belowRoom - titleBelow };
  const x = placeOn(horizontal, plot.left, plot.right);
  const y = placeOn(vertical, plot.bottom, plot.top);
  const parts: Drawn[] = [];
  if (vertical.looks.gridlines && vertical.scale) {
    parts.push(...marksOf(vertical.scale).map((mark) => line(plot.left, y(mark), plot.right, y(mark))));
  }
  if (horizontal.looks.gridlines && horizontal.scale) {
    parts.push(...marksOf(horizontal.scale).map((mark) => line(x(mark), plot.top, x(mark), plot.bottom)));
  }
  if (!vertical.looks.hidden) {
    const marks = vertical.scale ? marksOf(vertical.scale) : null;
    const slot = (plot.bottom - plot.top) / Math.max(beside.length, 1);
    const every = Math.max(1, Math.ceil((LETTERS + 1) / slot));
    beside.forEach((name, index) => {
      if (index % every !== 0) return;
      const at = y(marks?.[index] ?? index + 0.5);
      parts.push(written(plot.left - GAP, at, fitted(name, besideRoom - GAP + 1), { anchor: "end" }));
    });
  }
  if (!horizontal.looks.hidden) {
    const marks = horizontal.scale ? marksOf(horizontal.scale) : null;
    const at = plot.bottom + GAP + LETTERS / 2;
    below.forEach((name, index) => {
      if (index % fit.every !== 0) return;
      const place = x(marks?.[index] ?? index + 0.5);
      if (fit.turned === 0) {
        const slot = (plot.right - plot.left) / Math.max(below.length, 1);
        const lines = wrapped(name, slot - GAP);
        parts.push(...lines.map((text, line) => written(place, at + line * LETTERS, text)));
        return;
      }
      parts.push(
        written(place, at, fitted(name, turnedRoom / (fit.turned === -45 ? 0.71 : 1)), {
          anchor: "end",
          turned: fit.turned,
        }),
      );
    });
  }
  const middle = (plot.top + plot.bottom) / 2;
  if (vertical.looks.title !== undefined) {
    parts.push(written(box.left + LETTERS / 2, middle, vertical.looks.title, { turned: -90, colour: TEXT }));
  }
  if (horizontal.looks.title !== undefined) {
    parts.push(written((plot.left + plot.right) / 2, box.bottom - LETTERS / 2, horizontal.looks.title));
  }
  return { drawn: parts, plot, x, y };
}
