import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { FoundOfReview, ReviewConfirmed, ReviewSetup } from "../../jobs/review/reviewTypes";
import { dayWritten } from "../shared/DayField";
import { listed } from "../shared/sentenceParts";

/** The fields of the review as a person types in them. */
export interface ReviewFields {
  reference: string;
  procedure: string;
  nation: ReviewSetup["nation"];
  from: string;
  to: string;
}

/** A value of the returns that stands in a field until a person has confirmed it or typed another. */
export interface Suggested {
  reference?: { value: string; why: string };
  period?: { from: string; to: string; why: string };
}

const shownDay = (day: IsoDate | null): string => (day === null ? "" : britishDay(day));

/** What the Review sheet has in the fields. */
export function fieldsOf({ reference, procedure, nation, period }: ReviewSetup): ReviewFields {
  return { reference, procedure, nation, from: shownDay(period.from), to: shownDay(period.to) };
}

/** What the returns give for a field that the sheet has empty: only where they all say the same. */
export function suggestedOf(sheet: ReviewFields, { references, periods }: FoundOfReview): Suggested {
  const [reference, ...otherReferences] = references;
  const [period, ...otherPeriods] = periods;
  return {
    ...(sheet.reference === "" &&
      reference &&
      otherReferences.length === 0 && {
        reference: { value: reference.value, why: fromTitles(reference.agencies) },
      }),
    ...(sheet.from === "" &&
      sheet.to === "" &&
      period &&
      otherPeriods.length === 0 && {
        period: {
          from: britishDay(period.value.from),
          to: britishDay(period.value.to),
          why: fromTitles(period.agencies),
        },
      }),
  };
}

/** "From the title rows of Police and Housing." */
export function fromTitles(agencies: readonly string[]): string {
  const named = agencies.length > 3 ? `${String(agencies.length)} returns` : listed(agencies);
  return `From the title rows of ${named}.`;
}

/** What would be written; null where a day cannot be read, or the period ends before it begins. */
export function confirmedOf(fields: ReviewFields, today: IsoDate): ReviewConfirmed | null {
  const [from, to] = [dayWritten(fields.from, today), dayWritten(fields.to, today)];
  const unread = (text: string, day: IsoDate | null): boolean => text.trim() !== "" && day === null;
  if (unread(fields.from, from) || unread(fields.to, to) || endsBefore(from, to)) return null;
  const { reference, procedure, nation } = fields;
  return { reference: reference.trim(), procedure, nation, period: { from, to } };
}

export function endsBefore(from: IsoDate | null, to: IsoDate | null): boolean {
  return from !== null && to !== null && to < from;
}
