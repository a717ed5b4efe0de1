import type { Procedure, ProcedureId, Step } from "./procedure";

type OneStep = Omit<Step, "window"> & { window?: never };

function workingDay(first: number, last: number, step: OneStep): Step {
  return { ...step, window: { from: "trigger", first, last, unit: "working days" } };
}

function month(last: number, from: "trigger" | "decision", step: OneStep): Step {
  return { ...step, window: { from, first: 0, last, unit: "months" } };
}

const COMPLETE = { id: "complete", title: "Review complete" };
const COPY = { id: "copy-to-panel", title: "Copy to the national panel" };

/** The procedures of docs/domain.md section 8, with its numbers. */
export const PROCEDURES: Readonly<Record<ProcedureId, Procedure>> = {
  notification: {
    id: "notification",
    title: "Notification of a serious incident",
    short: "Notification",
    trigger: "Became aware of the incident",
    dayNumber: 0,
    steps: [
      workingDay(0, 5, {
        id: "notify-panel",
        title: "National panel notified",
        what: "Notify the national panel, within 5 working days of becoming aware; for a looked-after child who has died, the Secretary of State and Ofsted too.",
      }),
    ],
  },
  "rapid-review": {
    id: "rapid-review",
    title: "Rapid review",
    short: "Rapid review",
    trigger: "Became aware of the incident",
    dayNumber: 0,
    steps: [
      workingDay(0, 15, {
        id: "send-rapid-review",
        title: "Rapid review sent",
        what: "Complete the rapid review and send it to the national panel, within 15 working days of becoming aware.",
      }),
    ],
  },
  "rapid-review-cambridgeshire": {
    id: "rapid-review-cambridgeshire",
    title: "Rapid review, as in Cambridgeshire and Peterborough",
    short: "Rapid review",
    trigger: "Referral",
    dayNumber: 0,
    steps: [
      workingDay(0, 2, {
        id: "scoping-request",
        title: "Scoping request",
        what: "Send the scoping request to the agencies, within 2 working days of the referral.",
      }),
      {
        id: "returns",
        title: "Returns from agencies",
        what: "Agencies return their information, within 5 working days of the latest day for the request.",
        window: { from: "step", step: "scoping-request", first: 0, last: 5, unit: "working days" },
      },
      workingDay(7, 13, {
        id: "meeting",
        title: "Rapid review meeting",
        what: "Hold the meeting, between working days 7 and 13 of the referral.",
      }),
      {
        id: "outcome-to-panel",
        title: "Outcome to the national panel",
        what: "Send the outcome to the national panel, within 2 working days of the meeting and by working day 15.",
        window: { from: "meeting", first: 0, last: 2, unit: "working days" },
        limit: { first: null, last: 15 },
      },
    ],
  },
  "rapid-review-bexley": {
    id: "rapid-review-bexley",
    title: "Rapid review, as in Bexley",
    short: "Rapid review",
    trigger: "Notification form received",
    dayNumber: 1,
    steps: [
      workingDay(1, 1, {
        id: "form-received",
        title: "Form received",
        what: "The notification form is in: this is day 1.",
      }),
      workingDay(1, 2, {
        id: "acknowledged",
        title: "Acknowledged",
        what: "Acknowledge the notification, by day 2.",
      }),
      workingDay(2, 5, {
        id: "information",
        title: "Information",
        what: "Tell the partners, arrange the meeting, request information and have it returned within 3 days: days 2 to 5.",
      }),
      workingDay(6, 10, {
        id: "meeting",
        title: "Rapid review meeting",
        what: "Hold the meeting, on a day from day 6 to day 10.",
      }),
      {
        id: "briefing-report",
        title: "Briefing report",
        what: "Send the briefing report to the executive, within 3 working days of the meeting: days 10 to 13.",
        window: { from: "meeting", first: 0, last: 3, unit: "working days" },
        limit: { first: 10, last: 13 },
      },
      workingDay(14, 15, {
        id: "report-to-panel",
        title: "Report to the national panel",
        what: "Send the report to the national panel, on day 14 or 15.",
      }),
    ],
  },
  lcspr: {
    id: "lcspr",
    title: "Local child safeguarding practice review",
    short: "Practice review",
    trigger: "Decision to review",
    dayNumber: 0,
    availableMonths: 12,
    steps: [
      month(6, "trigger", {
        ...COMPLETE,
        what: "Complete the review, within 6 months of the decision to review.",
      }),
      {
        ...COPY,
        what: "Send a copy to the national panel and the Secretary of State, at least 7 working days before publication.",
        window: { from: "publication", before: true, first: 7, last: 7, unit: "working days" },
      },
    ],
  },
  "learning-review": {
    id: "learning-review",
    title: "Learning review",
    short: "Learning review",
    trigger: "Decision to review",
    dayNumber: 0,
    steps: [month(3, "trigger", { ...COMPLETE, what: "Complete the review, ideally within 3 months." })],
  },
  "scr-north-east-lincolnshire": {
    id: "scr-north-east-lincolnshire",
    title: "Serious case review, as formerly in North East Lincolnshire",
    short: "Case review",
    trigger: "Became aware of the incident",
    dayNumber: 0,
    decisionStep: "decision",
    availableMonths: 12,
    steps: [
      workingDay(0, 5, {
        id: "notify",
        title: "Notification",
        what: "Notify the national panel, within 5 working days.",
      }),
      month(1, "trigger", {
        id: "decision",
        title: "Decision",
        what: "Decide whether to review, within 1 month.",
      }),
      month(6, "decision", {
        ...COMPLETE,
        what: "Complete the review, within 6 months of the decision, or of its latest day until it is known.",
      }),
      {
        ...COPY,
        what: "Send a copy to the national panel, at least 1 week before publication.",
        window: { from: "publication", before: true, first: 1, last: 1, unit: "weeks" },
      },
    ],
  },
};
