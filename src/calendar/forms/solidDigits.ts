import { isRealDay } from "../isoDate";
import type { Token } from "../tokens";
import type { Century, WrittenDay } from "../written";
import { FIRST_YEAR, LAST_YEAR } from "../year";
import type { DateForm } from "./form";
import { makeDay } from "./make";

const RULE = "solid-digits";

/** A day in digits alone, where they can only mean one day. */
export const solidDigits: DateForm = {
  name: RULE,
  examples: ["120319", "12032019", "20190312"],
  read: ({ figures }, century) => {
    const [only, ...more] = figures?.numbers ?? [];
    return only && more.length === 0 ? readDigits(only, century) : null;
  },
};

function readDigits({ text }: Token, century: Century): WrittenDay | null {
  const days =
    text.length === 6
      ? [[text.slice(0, 2), text.slice(2, 4), twoDigitYear(Number(text.slice(4)), century)] as const]
      : text.length === 8
        ? [
            [text.slice(0, 2), text.slice(2, 4), Number(text.slice(4))] as const,
            [text.slice(6), text.slice(4, 6), Number(text.slice(0, 4))] as const,
          ]
        : [];
  const real = days.filter(
    ([day, month, year]) =>
      year >= FIRST_YEAR && year <= LAST_YEAR && isRealDay(year, Number(month), Number(day)),
  );
  const [only] = real;
  if (!only || real.length > 1) return null;
  const made = makeDay(RULE, Number(only[0]), Number(only[1]), only[2], true);
  return made.kind === "misfit" ? null : made;
}

function twoDigitYear(year: number, century: Century): number {
  return year <= century.lastOf2000s ? 2000 + year : 1900 + year;
}
