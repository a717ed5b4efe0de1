import type { ChartAxisContents } from "../../engine/chartContents";

/** The values from one end of an axis to the other, and from one mark to the next. */
export interface Scale {
  low: number;
  high: number;
  unit: number;
}

/** At most how many steps an axis has. */
const STEPS = 10;
/** What Excel keeps free beyond the last value, of the whole. */
const ROOM = 0.05;
/** Excel begins an axis at zero unless all values lie together far from it: within a sixth of the highest. */
const TOGETHER = 1 / 6;
/** An axis of more marks than a person could read shows none. */
const MOST_MARKS = 200;

function niceUnit(span: number): number {
  const rough = (span * (1 + ROOM)) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((step) => step * power >= rough) ?? 10) * power;
}

/** A number format without decimals, in which marks between whole numbers would say the same twice. */
const WHOLE = /^[#,0]+$/;

function leastUnit(unit: number, numberFormat: string): number {
  return WHOLE.test(numberFormat) ? Math.max(unit, 1) : unit;
}

/** The scale that an axis has for its values, as far as it was not given. */
export function scaleFor(
  values: readonly number[],
  { minimum, maximum, majorUnit }: ChartAxisContents,
  numberFormat = "General",
): Scale {
  const least = values.reduce((one, other) => Math.min(one, other), Infinity);
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity);
  const isNothing = values.length === 0 || (least === 0 && most === 0);
  const [lowest, highest] = isNothing ? [0, 1] : [least, most];
  const fromZero = lowest >= 0 && highest - lowest >= highest * TOGETHER;
  const toZero = highest <= 0 && highest - lowest >= -lowest * TOGETHER;
  const low = minimum ?? (fromZero || lowest === highest ? Math.min(0, lowest) : lowest);
  const high = maximum ?? (toZero || lowest === highest ? Math.max(0, highest) : highest);
  const span = high > low ? high - low : 1;
  const unit = majorUnit !== undefined && majorUnit > 0 ? majorUnit : leastUnit(niceUnit(span), numberFormat);
  const end = maximum ?? Math.ceil(high / unit - 1e-9) * unit;
  const start = minimum ?? Math.floor(low / unit + 1e-9) * unit;
  const close = isNothing ? -1 : (span * ROOM) / 2;
  const above = maximum === undefined && high > 0 && end - high < close ? unit : 0;
  const below = minimum === undefined && low < 0 && low - start < close ? unit : 0;
  const first = start - below;
  return { low: first, high: end + above > first ? end + above : first + unit, unit };
}

/** The marks of an axis, from the lowest. */
export function marksOf({ low, high, unit }: Scale): number[] {
  const many = Math.floor((high - low) / unit + 1e-9);
  return many > MOST_MARKS
    ? [low, high]
    : Array.from({ length: many + 1 }, (_mark, index) => Number((low + index * unit).toPrecision(12)));
}

/** How far along its axis a value is, from 0 to 1; values beyond are at the end. */
export function partOf(value: number, { low, high }: Scale): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}
