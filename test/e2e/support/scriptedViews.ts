import { addDays } from "../../../src/calendar/isoDate";
import { choicesIn } from "../../../src/chronology/views/timeline";
import type { ViewEntry } from "../../../src/chronology/views/viewEntry";
import type { TimelineAgency, TimelineRead, ViewJobs } from "../../../src/jobs/views/viewTypes";

const AGENCIES: TimelineAgency[] = [
  { name: "Police", code: "POL", fill: "#8AEDF9", text: "#111111" },
  { name: "Children's Social Care", code: "CSC", fill: "#C7A94A", text: "#111111" },
  { name: "Housing", code: "HOU", fill: "#E3FCC4", text: "#111111" },
];

function entry(given: Partial<ViewEntry> & { ref: string }): ViewEntry {
  const day = given.start ?? null;
  return {
    key: given.ref,
    agency: "Police",
    start: day,
    end: day,
    approximate: false,
    asRecorded: "",
    time: "",
    people: ["Child R"],
    type: "Meeting",
    event: "Something happened.",
    action: "",
    themes: [],
    practice: "",
    linked: [],
    mark: null,
    ...given,
  };
}

const FEW: ViewEntry[] = [
  entry({ ref: "POL-0001", start: "2021-03-03", event: "Neighbour reported shouting.", type: "Police log" }),
  entry({
    ref: "CSC-0001",
    agency: "Children's Social Care",
    start: "2021-03-04",
    event: "Strategy meeting with the police.",
    linked: ["POL-0002"],
    themes: ["Voice of the child"],
  }),
  entry({
    ref: "POL-0002",
    start: "2021-03-04",
    time: "10:00",
    event: "Officer took part in the strategy meeting.",
    linked: ["CSC-0001"],
    people: ["Child R", "Mother"],
  }),
  entry({
    ref: "HOU-0001",
    agency: "Housing",
    start: "2021-05-01",
    end: "2021-05-31",
    asRecorded: "May 2021",
    event: "Rent arrears all month.",
    people: ["Mother"],
    type: "Letter",
  }),
  entry({ ref: "HOU-0002", agency: "Housing", asRecorded: "n/k", event: "Damp reported.", type: "Letter" }),
];

/** Entries as many as a long review has. */
function many(count: number): ViewEntry[] {
  return Array.from({ length: count }, (_each, index) =>
    entry({
      ref: `POL-${String(index + 1).padStart(4, "0")}`,
      agency: AGENCIES[index % AGENCIES.length]?.name ?? "Police",
      start: addDays("2019-01-01", Math.floor((index * 1460) / count)),
    }),
  );
}

/** The chronology in other ways as the pane meets it; `asked` gets every call. */
export function scriptedViews(asked: string[], wanted: URLSearchParams): ViewJobs {
  const count = Number(wanted.get("entries") ?? "");
  const entries = count > 0 ? many(count) : FEW;
  const timeline: TimelineRead = {
    entries,
    agencies: AGENCIES,
    gaps: [{ agency: "Housing", from: "2020-12-01", to: "2021-04-30" }],
    choices: choicesIn(entries),
    period: { from: "2020-10-01", to: "2021-12-31" },
  };
  return {
    async readTimeline() {
      asked.push("readTimeline");
      return Promise.resolve(wanted.get("chronology") === "none" ? null : timeline);
    },
    async showEntry(key) {
      asked.push(`showEntry ${key}`);
      return Promise.resolve(key === "HOU-0001" ? "hidden" : "shown");
    },
    async watchSelectedEntry(onSelected) {
      asked.push("watchSelectedEntry");
      Object.assign(window, { selectInSheet: onSelected });
      return Promise.resolve(async () => {
        asked.push("stopped watching the selection");
        return Promise.resolve();
      });
    },
    async sortByDate() {
      asked.push("sortByDate");
      return Promise.resolve({ sheet: "Integrated chronology" });
    },
    async filterChronology(filter) {
      asked.push(`filterChronology ${JSON.stringify(filter)}`);
      return Promise.resolve({ sheet: "Integrated chronology", shown: 2, of: 5 });
    },
    async showAllRows() {
      asked.push("showAllRows");
      return Promise.resolve({ sheet: "Integrated chronology", shown: 5, of: 5 });
    },
    async makeThemeExtract(theme) {
      asked.push(`makeThemeExtract ${theme}`);
      return Promise.resolve({ sheet: `Theme – ${theme}`, entries: 1 });
    },
    async makeNarrative() {
      asked.push("makeNarrative");
      return Promise.resolve({ sheet: "Narrative", themes: 1, paragraphs: 1, named: ["CSC-0001"] });
    },
  };
}
