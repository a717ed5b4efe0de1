import { invalidArgument } from "../../../engine/errors";
import { displayText } from "../../../engine/display";
import { placeNamed } from "../../../engine/placeNamed";

import { type Definition } from "../../apiObject";
import { number } from "../given";

import type { look } from "./looks";
import { type Chart } from "../../../engine/charts";
import type { PartRef } from "./refs";

/** An angle of a text: from -90 to 90, or 180 for a text that stands. */
export function angle(value: unknown): number {
  const degrees = number(value);
  if (degrees !== 180 && (degrees < -90 || degrees > 90)) throw invalidArgument();
  return degrees;
}

/** What is in a cell that a formula names, such as "=Sheet1!A1"; null where it names none. */
export function areaGiven(chart: Chart, formula: string): string | null {
  const place = placeNamed(chart.sheet.book, formula.replace(/^=/, ""), chart.sheet);
  if (!place) return null;
  const { top, left } = place.area;
  return displayText(place.sheet.cell(top, left), place.sheet.numberFormat(top, left));
}

/** Properties of a part that are kept as they were set, where the object is about something else than the part. */
export function looksOf<T>(
  part: (self: T) => PartRef,
  looks: Record<string, ReturnType<typeof look>>,
): NonNullable<Definition<T>["scalars"]> {
  return Object.fromEntries(
    Object.entries(looks).map(([name, { get, set }]) => [
      name,
      {
        get: (self: T): unknown => get(part(self)),
        set: (self: T, value: unknown): void => set(part(self), value),
      },
    ]),
  );
}
