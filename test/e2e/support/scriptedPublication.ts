import type { DoubtListed, PublicationJobs } from "../../../src/jobs/publication/publicationTypes";

const doubts: DoubtListed[] = [
  {
    what: "place",
    words: "Quillbrook Primary School",
    sentence: "Child R began at Quillbrook Primary School.",
    oneByOne: false,
    sheet: "Integrated chronology",
    cell: "I9",
    places: 3,
    decision: null,
  },
  {
    what: "word or name",
    words: "Will",
    sentence: "Will attend.",
    oneByOne: true,
    sheet: "Integrated chronology",
    cell: "J9",
    places: 1,
    decision: null,
  },
];

/** With `?publish=names`. */
const UNLISTED: DoubtListed = {
  what: "name",
  words: "Quoyle",
  sentence: "Mr Quoyle stayed at the flat.",
  oneByOne: false,
  sheet: "Integrated chronology",
  cell: "I12",
  places: 2,
  decision: null,
};

/** Publication as the pane meets it (`?publish=opens`); `asked` gets every call. */
export function scriptedPublication(asked: string[], wanted: URLSearchParams): PublicationJobs {
  return {
    async listToPublish() {
      return Promise.resolve([
        { name: "Integrated chronology", usual: true },
        { name: "Queries", usual: false },
      ]);
    },
    async previewPublication({ sheets, months }) {
      asked.push(`previewPublication ${JSON.stringify({ sheets, months })}`);
      return Promise.resolve({
        done: [{ words: "Names replaced by identifiers", times: 12 }],
        doubts:
          wanted.get("publish") === "names" && !asked.some((call) => call.startsWith("savePerson"))
            ? [UNLISTED, ...doubts]
            : doubts,
        warnings: ["3 hidden rows are left out."],
      });
    },
    async decidePublication(decision) {
      asked.push(`decidePublication ${JSON.stringify(decision)}`);
      return Promise.resolve();
    },
    async makePublication({ sheets, months }) {
      asked.push(`makePublication ${JSON.stringify({ sheets, months })}`);
      return Promise.resolve({
        opened: wanted.get("publish") === "opens",
        name: "Publication copy.xlsx",
        file: new Uint8Array([80, 75]),
      });
    },
  };
}
