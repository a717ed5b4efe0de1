import { addWorkingDays } from "../../../src/calendar/workingDays";
import { readRecordedDate } from "../../../src/calendar/readRecordedDate";
import { atOnce } from "../../../src/chronology/inSteps";
import type { IntegratedEntry } from "../../../src/chronology/integrated/integrate";
import { crossCheckSteps, GAP_DAYS } from "../../../src/chronology/crossChecks/crossCheck";
import type { CrossCheckOptions, CrossChecks } from "../../../src/chronology/crossChecks/checkResults";
import { reviewFrom, type Review } from "../../../src/review/review";
import type { MadeUpReview } from "./reviews/madeUpReview";

export const OPTIONS: CrossCheckOptions = {
  ...GAP_DAYS,
  answerBy: (day) => addWorkingDays(day, 10, new Set()),
  decisions: { rejected: [], confirmed: [] },
};

/** The cross-checks in one go. */
export function crossChecks(...given: Parameters<typeof crossCheckSteps>): CrossChecks {
  return atOnce(crossCheckSteps(...given));
}

export function reviewOf({ period, agencies, people }: MadeUpReview): Review {
  return reviewFrom({
    period: { from: period[0], to: period[1] },
    agencies: agencies.map(([name, code, aliases]) => ({ name, code, aliases })),
    people: people.map(([identifier, role, born, names]) => ({ identifier, role, born, names })),
  });
}

interface Written {
  ref: string;
  agency: string;
  date: string;
  time?: string;
  person?: string;
  eventType?: string;
  event?: string;
  action?: string;
}

/** An entry; its date is "2021-03-04", "2021-03-01..2021-03-10", with "~" behind it where it is approximate, or "". */
export function entry(written: Written): IntegratedEntry {
  const { ref, agency, date, time = "", person = "", eventType = "", event = "", action = "" } = written;
  const approximate = date.endsWith("~");
  const [start = "", end = start] = date.replace("~", "").split("..");
  return {
    ref,
    state: "new",
    agency,
    file: `${agency}.xlsx`,
    sheet: "Sheet1",
    row: 2,
    rows: [2],
    hidden: false,
    date: {
      asRecorded: date,
      endAsRecorded: "",
      read: {
        ...readRecordedDate(date, { today: "2026-11-21" }),
        start: start === "" ? null : start,
        end: end === "" ? null : end,
        approximate,
      },
    },
    time: time === "" ? null : time,
    endTime: null,
    timeAsRecorded: time,
    endTimeAsRecorded: "",
    ownRef: "",
    texts: {
      source: "File",
      person,
      eventType,
      event,
      action,
      childVoice: "",
      practitioner: "",
      comment: "",
    },
    others: [],
    joined: "single",
    cells: [],
    problems: [],
    order: 0,
    queries: [],
  };
}

/** The entries of a made-up review in the order of the chronology, their keys as refs. */
export function entriesOf({ entries }: MadeUpReview): IntegratedEntry[] {
  return entries
    .trim()
    .split("\n")
    .map((line) => {
      const [
        ref = "",
        agency = "",
        when = "",
        time = "",
        person = "",
        eventType = "",
        event = "",
        action = "",
      ] = line.split("|").map((part) => part.trim());
      const date = when.replace(/^[^:]*:/, "");
      return entry({ ref, agency, date, time, person, eventType, event, action });
    })
    .sort((one, other) => (one.date.read.start ?? "9999").localeCompare(other.date.read.start ?? "9999"));
}
