import { raise, rowsOf } from "./raise";

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
    ["where nothing is told", [{ event: null }, { event: null }]],
  ])("%s", (_, entries) => {
    expect(rowsOf("repeated-entry", entries)).toEqual([]);
  });
});
