import { readReturns } from "../../../src/chronology/returns/readReturns";
import { gridFromCsv } from "../../../src/chronology/returns/csv";
import { raise, REVIEW, rowsOf, TODAY } from "./raise";

const EVENT = "Sibling seen with Mother at the surgery with a chest infection and a high temperature.";
const other = { date: "20/04/2021", event: "Something else altogether." };

describe("repeated-entry is raised on the later row", () => {
  it.each([
    ["for the same words on the same day", [{ event: EVENT }, other, { event: EVENT }], [4]],
    [
      "for other capitals, stops and spaces",
      [{ event: EVENT }, { event: ` ${EVENT.toUpperCase().replace(".", " !")}` }],
      [3],
    ],
    ["where a word was changed", [{ event: EVENT }, { event: EVENT.replace("surgery", "practice") }], [3]],
    ["for short texts too, if they are the same", [{ event: "No reply." }, { event: "No reply" }], [3]],
    [
      "for the same day written in another way",
      [{ event: EVENT }, { event: EVENT, date: "12 March 2021" }],
      [3],
    ],
    ["where one of the two has a time", [{ event: EVENT, time: "10:00" }, { event: EVENT }], [3]],
    [
      "where it is told in somewhat other words",
      [
        {
          event:
            "Telephone call to school about attendance. Spoke with the head teacher, who will monitor it.",
        },
        {
          event: "Phoned the school regarding attendance and spoke to head teacher, who is going to monitor.",
        },
      ],
      [3],
    ],
    [
      "where one telling leaves something out",
      [
        { event: EVENT, person: "Sibling 1; Mother" },
        {
          event: "Sibling was seen with Mother at surgery: chest infection, high temperature",
          person: "Sibling 1",
        },
      ],
      [3],
    ],
    [
      "where the type is put otherwise",
      [
        { event: EVENT, type: "Consultation" },
        { event: EVENT.replace("with a", "for"), type: "GP consultation" },
      ],
      [3],
    ],
    ["for a third telling too", [{ event: EVENT }, { event: EVENT }, { event: EVENT }], [3, 4]],
    [
      "for entries without a date",
      [
        { event: EVENT, date: "Undated" },
        { event: EVENT, date: "undated" },
      ],
      [3],
    ],
  ])("%s", (_, entries, rows) => {
    expect(rowsOf("repeated-entry", entries)).toEqual(rows);
  });

  it("says where the event was told first", () => {
    const [query] = raise("repeated-entry", [{ event: EVENT }, other, { event: EVENT }]);
    expect(query).toMatchObject({ level: "warning", column: "What happened" });
    expect(query?.message).toContain("row 2");
  });
});

describe("repeated-entry is not raised", () => {
  it.each([
    ["on another day", [{ event: EVENT }, { event: EVENT, date: "13/03/2021" }]],
    [
      "at another time",
      [
        { event: EVENT, time: "10:00" },
        { event: EVENT, time: "14:00" },
      ],
    ],
    ["for another person", [{ event: EVENT }, { event: EVENT, person: "Sibling 1" }]],
    [
      "for two events of a day",
      [
        {
          type: "Strategy discussion",
          event: "Strategy discussion by video. Police, school and school nurse took part.",
        },
        { type: "Section 47 enquiry", event: "Section 47 enquiry." },
      ],
    ],
    [
      "for short texts that differ in a word",
      [{ event: "No reply from Mother." }, { event: "No reply from school." }],
    ],
    [
      "for other figures",
      [
        { event: "Baby weighed at the clinic by the health visitor, weight 9.1 kg on the same line." },
        { event: "Baby weighed at the clinic by the health visitor, weight 9.3 kg on the same line." },
      ],
    ],
    [
      "for someone else in the text",
      [
        { event: "Telephone message left for Mother about the missed dental check and the next one." },
        { event: "Telephone message left for Father about the missed dental check and the next one." },
      ],
    ],
    [
      "for the opposite",
      [
        { event: "Child was seen alone in the bedroom and looked well cared for by the family." },
        { event: "Child was not seen alone in the bedroom and looked well cared for by the family." },
      ],
    ],
    ["where nothing is told", [{ event: null }, { event: null }]],
  ])("%s", (_, entries) => {
    expect(rowsOf("repeated-entry", entries)).toEqual([]);
  });
});

it("repeated-entry and several-events are raised in a CSV file as on a sheet", () => {
  const lines = [
    "Date,Source of information,What happened,Action taken",
    `04/03/2021,Log,"Telephone call to school about attendance. Spoke with the head teacher, who will monitor.",None`,
    `04/03/2021,Log,"Phoned school about attendance.\r\nSpoke to the head teacher, who will monitor",None`,
    `02/02/2021,Log,"Home visit 02/02/21 - no reply\r\nHome visit 09/02/21 - Mother seen",None`,
  ];
  const grid = gridFromCsv("log.csv", new TextEncoder().encode(lines.join("\r\n")));
  const queries = readReturns([grid], REVIEW, TODAY).sheets.flatMap((sheet) =>
    sheet.entries.flatMap((entry) => entry.queries),
  );
  const raised = queries
    .filter(({ rule }) => rule === "repeated-entry" || rule === "several-events")
    .map(({ rule, row }) => `${rule} ${String(row)}`);
  expect(raised.sort()).toEqual(["repeated-entry 3", "several-events 4"]);
});
