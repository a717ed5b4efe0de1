import type { EntryJobs, EntryRead } from "../../../src/jobs/entries/entryTypes";

const POLICE: EntryRead = {
  ...{
    key: "POL-0015",
    row: 18,
    agency: "Police",
    date: "12/03/2022",
    time: "21:10",
    person: "Mother; Child R",
  },
  ...{
    type: "Incident",
    event: "Officers attended the home after a call by a neighbour.",
    action: "None taken",
  },
  ...{ of: 328, queries: "1 warning", panel: { "Panel comment": "", "Key theme": "Neglect", Practice: "" } },
  linked: [
    {
      ...{ key: "HOU-0004", row: 17, agency: "Housing", date: "11/03/2022", time: "", person: "Mother" },
      ...{ type: "Noise", event: "A neighbour reported shouting.", action: "Letter sent." },
    },
  ],
};

/** Entries of the chronology as the pane meets them; `asked` gets what is written. */
export function scriptedEntries(asked: string[]): EntryJobs {
  let entry = POLICE;
  return {
    readEntry: (key) =>
      Promise.resolve(key === null || key === entry.key ? entry : { ...POLICE, key, linked: [] }),
    nextToLookAt(after) {
      asked.push(`nextToLookAt ${after ?? ""}`);
      return Promise.resolve("HOU-0009");
    },
    writePanel(key, column, text, seen) {
      asked.push(`writePanel ${key} ${column}: ${seen} → ${text}`);
      entry = { ...entry, panel: { ...entry.panel, [column]: text } };
      return Promise.resolve(entry);
    },
    listChanged: () =>
      Promise.resolve([
        {
          ...{
            key: "POL-0002",
            mark: "Changed",
            agency: "Police",
            date: "11/03/2022",
            event: "Father was stopped.",
          },
          changes: [{ what: "Date as recorded", before: "10/03/2022", after: "11/03/2022" }],
        },
        {
          key: "POL-0007",
          mark: "Withdrawn",
          agency: "Police",
          date: "01/04/2022",
          event: "A car.",
          changes: [],
        },
        {
          ...{ key: "POL-0009", mark: "New", agency: "Police", date: "02/04/2022", event: "A call." },
          changes: [{ what: "", before: "", after: "A call." }],
        },
      ]),
  };
}
