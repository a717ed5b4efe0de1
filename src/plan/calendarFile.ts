import { createEvents } from "ics";
import { addDays, parseIsoDate, type IsoDate } from "../calendar/isoDate";
import { impactReviewOf, isOpen, type Followed } from "./followUp";
import { ragOfRow, textOfCell } from "./planRow";

/** Hours before the start of the day: two weeks, and one working week. */
const REMINDERS = [14 * 24, 7 * 24];
const LONGEST_TITLE = 80;

/** A date that does not belong to an action: a timetable milestone. */
export interface CalendarDay {
  /** Unique within this plan. */
  id: string;
  title: string;
  /** "" if there is nothing more to say. */
  about: string;
  day: IsoDate;
}

/**
 * The target dates of open actions, and the impact reviews of complete ones, as a calendar file (RFC 5545): all-day events that leave the day free, each with
 * reminders. An action has the same UID every time, so that importing the file again moves its event.
 * @param plan what distinguishes this plan from others: the review's reference
 * @throws Error if the library refuses an event
 */
export function calendarFile(
  actions: readonly Followed[],
  plan: string,
  today: IsoDate,
  milestones: readonly CalendarDay[] = [],
): string {
  const scope = plain(plan) || "plan";
  const inAll = {
    // Otherwise the library uses the clock, and no two files would be the same.
    timestamp: `${today.replaceAll("-", "")}T000000Z`,
    busyStatus: "FREE" as const,
    transp: "TRANSPARENT" as const,
  };
  const events = actions.flatMap((action) => {
    const { cells } = action;
    const review = impactReviewOf(action);
    const target = isOpen(action) ? ragOfRow(cells).target : review;
    const [id, word] = review === null ? ["", "due"] : ["-impact-review", "impact review"];
    const text = (heading: string): string => textOfCell(cells.get(heading)).trim();
    const first = target === null ? null : partsOf(target);
    if (target === null || first === null) {
      return [];
    }
    const about = [
      ["Recommendation", text("Recommendation")],
      ["Action", text("Action")],
      ["Agency", text("Agency")],
      ["Lead", text("Lead (role)")],
      ["Target as written", text("Target as written")],
    ].filter(([, words]) => words !== "");
    return [
      {
        uid: `${scope}-${text("Ref").toLowerCase()}${id}@action-plan.case-review`,
        title: shortened(`${text("Ref")} ${word}: ${text("Action").replace(/\s+/g, " ")}`),
        description: about.map(([name, words]) => `${name}: ${words}`).join("\n"),
        start: first,
        end: partsOf(addDays(target, 1)) ?? first,
        ...inAll,
        alarms: remindersOf(review === null ? text("Ref") : `The impact review of ${text("Ref")}`),
      },
    ];
  });
  const days = milestones.flatMap(({ id, title, about, day }) => {
    const first = partsOf(day);
    return first === null
      ? []
      : [
          {
            uid: `${scope}-${plain(id)}@timetable.case-review`,
            title: shortened(title),
            description: about,
            start: first,
            end: partsOf(addDays(day, 1)) ?? first,
            ...inAll,
            alarms: remindersOf(title),
          },
        ];
  });
  const { error, value } = createEvents([...events, ...days], {
    productId: "-//Case Review//Action plan//EN",
    calName: "Action plan",
  });
  if (error) {
    throw error;
  }
  return value ?? "";
}

function plain(words: string): string {
  return words.replace(/[^A-Za-z0-9-]+/g, "-").toLowerCase();
}

function remindersOf(what: string): { action: "display"; description: string; trigger: Reminder }[] {
  return REMINDERS.map((hours) => ({
    action: "display",
    description: `${what} is due`,
    trigger: { hours, before: true },
  }));
}

interface Reminder {
  hours: number;
  before: boolean;
}

function partsOf(day: IsoDate): [number, number, number] | null {
  const parts = parseIsoDate(day);
  return parts && [parts.year, parts.month, parts.day];
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
