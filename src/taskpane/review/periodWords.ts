import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { counted } from "../shared/sentenceParts";

interface Span {
  from: IsoDate;
  to: IsoDate;
}

/** From the first day of any entry to the last; null where there is none. */
export function wholeSpan(days: readonly Span[]): Span | null {
  const first = days.reduce<IsoDate | null>(
    (least, { from }) => (least === null || from < least ? from : least),
    null,
  );
  const last = days.reduce<IsoDate | null>((most, { to }) => (most === null || to > most ? to : most), null);
  return first !== null && last !== null ? { from: first, to: last } : null;
}

/** "9 entries lie before the period, the first on 02/03/2004; 1 after it."; "" where all lie inside, or nothing is known. */
export function outsideInWords(
  days: readonly Span[],
  { from, to }: { from: IsoDate | null; to: IsoDate | null },
): string {
  const before = from === null ? [] : days.filter((day) => day.to < from);
  const after = to === null ? [] : days.filter((day) => day.from > to);
  const first = wholeSpan(before);
  const parts = [
    ...(first === null
      ? []
      : [
          `${counted(before.length, "entry lies", "entries lie")} before the period, the first on ${britishDay(first.from)}`,
        ]),
    ...(after.length === 0
      ? []
      : [
          `${counted(after.length, "entry lies", "entries lie")} after ${before.length > 0 ? "it" : "the period"}`,
        ]),
  ];
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}
