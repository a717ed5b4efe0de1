import { copyCells } from "./copyCells";
import { contains } from "./address";
import type { Area, CellContents } from "./contents";
import { invalidArgument } from "./errors";
import { assertEditable } from "./protection";
import type { CellPatch, Sheet } from "./sheet";

/** Excel.AutoFillType, as far as it is known here. */
export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
] as const;
export type FillType = (typeof FILL_TYPES)[number];

const LISTS = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  "January February March April May June July August September October November December".split(" "),
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
];

/**
 * Fills an area that begins or ends with the source from it, as the fill handle does. Throws InvalidArgument where the area does
 * not contain the source, or goes on in two directions.
 */
export function autoFill(sheet: Sheet, source: Area, destination: Area, type: FillType): void {
  if (!contains(destination, source)) throw invalidArgument();
  const down = destination.bottom > source.bottom || destination.top < source.top;
  const across = destination.right > source.right || destination.left < source.left;
  if (down && across) throw invalidArgument();
  if (!down && !across) return;
  const rests: Area[] = down
    ? [
        { ...destination, top: source.bottom + 1 },
        { ...destination, bottom: source.top - 1 },
      ]
    : [
        { ...destination, left: source.right + 1 },
        { ...destination, right: source.left - 1 },
      ];
  for (const rest of rests.filter((area) => area.top <= area.bottom && area.left <= area.right)) {
    fillRest(sheet, source, rest, down, type);
  }
}

function fillRest(sheet: Sheet, source: Area, rest: Area, down: boolean, type: FillType): void {
  const length = down ? source.bottom - source.top + 1 : source.right - source.left + 1;
  const count = down ? rest.bottom - rest.top + 1 : rest.right - rest.left + 1;
  const backwards = down ? rest.top < source.top : rest.left < source.left;
  // Copies one after the other, the last one as far as it fits.
  for (let done = 0; done < count; done += length) {
    const size = Math.min(length, count - done);
    const part = (area: Area, start: number): Area =>
      down
        ? { ...area, top: area.top + start, bottom: area.top + start + size - 1 }
        : { ...area, left: area.left + start, right: area.left + start + size - 1 };
    const from = part(source, backwards ? length - size : 0);
    const to = part(rest, backwards ? count - done - size : done);
    if (type === "FillFormats") copyCells(sheet, from, sheet, to, { ...PLAINLY, kind: "Formats" });
    else if (type === "FillValues") copyCells(sheet, from, sheet, to, { ...PLAINLY, kind: "Formulas" });
    else copyCells(sheet, from, sheet, to, { ...PLAINLY, kind: "All" });
  }
  if (type === "FillFormats" || type === "FillCopy") return;
  assertEditable(sheet, rest);
  const patch: CellPatch = new Map();
  const lines = down ? source.right - source.left + 1 : source.bottom - source.top + 1;
  for (let line = 0; line < lines; line++) {
    const cells = Array.from({ length }, (_cell, index) =>
      down
        ? sheet.cell(source.top + index, source.left + line)
        : sheet.cell(source.top + line, source.left + index),
    );
    if (cells.some((cell) => cell?.formula !== undefined)) continue;
    const numberFormat = sheet.numberFormat(source.top, source.left);
    const next = seriesOf(cells, type, /[dmy]/i.test(numberFormat) && numberFormat !== "General");
    for (let step = 1; next && step <= count; step++) {
      const value = next(backwards ? -step : length - 1 + step);
      const row = down ? (backwards ? source.top - step : source.bottom + step) : source.top + line;
      const column = down ? source.left + line : backwards ? source.left - step : source.right + step;
      const columns = patch.get(row) ?? new Map<number, CellContents>();
      patch.set(row, columns.set(column, { value }));
    }
  }
  if (patch.size > 0) sheet.write(patch);
}

const PLAINLY = { skipBlanks: false, transpose: false };

type Series = (index: number) => string | number;

/** The series that some cells begin; null where they are only repeated. */
function seriesOf(
  cells: readonly (CellContents | undefined)[],
  type: FillType,
  isDate: boolean,
): Series | null {
  const values = cells.map((cell) => cell?.value ?? null);
  const [first = null] = values;
  if (values.every((value) => typeof value === "number")) {
    const numbers = values.filter((value) => typeof value === "number");
    if (isDate && DATE_STEPS[type]) return DATE_STEPS[type](numbers);
    // One number alone is repeated, a date goes on by a day.
    if (numbers.length === 1 && type !== "FillSeries" && type !== "LinearTrend" && !isDate) return null;
    return trend(numbers);
  }
  if (typeof first !== "string" || !values.every((value) => typeof value === "string")) return null;
  const texts = values.filter((value) => typeof value === "string");
  return listSeries(texts) ?? endingSeries(texts);
}

/** The line of least squares through some numbers; a single one goes on by 1. */
function trend(numbers: readonly number[]): Series {
  if (numbers.length === 1) return (index) => (numbers[0] ?? 0) + index;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const places = numbers.map((_number, index) => index);
  const [middle, centre] = [mean(places), mean(numbers)];
  const slope =
    places.reduce((sum, place) => sum + (place - middle) * ((numbers[place] ?? 0) - centre), 0) /
    places.reduce((sum, place) => sum + (place - middle) ** 2, 0);
  return (index) => Math.round((centre + slope * (index - middle)) * 1e10) / 1e10;
}

const DAY = 86_400_000;
const toDate = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * DAY);
const toSerial = (date: Date): number => Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);

function byMonths(months: number) {
  return (numbers: readonly number[]): Series => {
    const start = toDate(numbers[0] ?? 0);
    const step = numbers.length > 1 ? monthsBetween(numbers[0] ?? 0, numbers[1] ?? 0) || months : months;
    return (index) => {
      const month = start.getUTCMonth() + index * step;
      const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
      return toSerial(new Date(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), last))));
    };
  };
}

function monthsBetween(one: number, other: number): number {
  const [first, second] = [toDate(one), toDate(other)];
  return (second.getUTCFullYear() - first.getUTCFullYear()) * 12 + second.getUTCMonth() - first.getUTCMonth();
}

const DATE_STEPS: Partial<Record<FillType, (numbers: readonly number[]) => Series>> = {
  FillDays: trend,
  FillMonths: byMonths(1),
  FillYears: byMonths(12),
  FillWeekdays: (numbers) => {
    const start = numbers[numbers.length - 1] ?? 0;
    return (index) => {
      let serial = start;
      for (let left = index - numbers.length + 1; left > 0;) {
        serial += 1;
        if (![0, 6].includes(toDate(serial).getUTCDay())) left -= 1;
      }
      return serial;
    };
  },
};

/** Days of the week and months go on through their list. */
function listSeries(texts: readonly string[]): Series | null {
  const list = LISTS.find((names) =>
    texts.every((text) => names.some((name) => name.toLowerCase() === text.toLowerCase())),
  );
  if (!list) return null;
  const places = texts.map((text) => list.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
  const step = places.length > 1 ? (places[1] ?? 0) - (places[0] ?? 0) : 1;
  return (index) => {
    const at = ((places[0] ?? 0) + index * step) % list.length;
    return list[(at + list.length) % list.length] ?? "";
  };
}

/** A text that ends with a number goes on with the next one: "Item 1", "Item 2". */
function endingSeries(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const [first] = parts;
  if (!first || !parts.every((part) => part?.[1] === first[1])) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const next = trend(numbers);
  return (index) => `${first[1] ?? ""}${Math.abs(Number(next(index)))}`;
}
