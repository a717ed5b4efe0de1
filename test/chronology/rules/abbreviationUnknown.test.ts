import { ABBREVIATIONS } from "../../../src/chronology/rules/abbreviations";
import { raise, rowsOf } from "./raise";

describe("abbreviation-unknown is raised", () => {
  it.each([
    [
      "in what happened",
      { event: "Child stepped down from UPP to the universal list." },
      "UPP",
      "What happened",
    ],
    ["in the action", { action: "NOSP served." }, "NOSP", "Action, decision and outcome"],
    [
      "beside known ones",
      { action: "NFA on evidential grounds. OIC to update." },
      "OIC",
      "Action, decision and outcome",
    ],
    ["in the plural", { event: "Two PPNs were sent." }, "PPN", "What happened"],
    ["possessive", { event: "The OIC’s view" }, "OIC", "What happened"],
    ["in brackets", { event: "Call (BWV retained)." }, "BWV", "What happened"],
    ["with a stroke", { event: "CIN/LTFU" }, "LTFU", "What happened"],
    ["with an ampersand", { event: "Seen in T&O." }, "T&O", "What happened"],
    ["of two letters", { event: "Seen by the QV today." }, "QV", "What happened"],
    ["alone in a cell", { action: "LTFU" }, "LTFU", "Action, decision and outcome"],
    ["after a shouted word", { event: "NOT sent to PVPU." }, "PVPU", "What happened"],
    ["in a comment", { comment: "See ZQRX." }, "ZQRX", "Comment"],
    ["in the event type", { type: "ZQR meeting" }, "ZQR", "Event type"],
  ])("%s", (_, entry, short, column) => {
    const queries = raise("abbreviation-unknown", [entry]);
    expect(queries).toHaveLength(1);
    expect(queries[0]).toMatchObject({ row: 2, column, level: "note" });
    expect(queries[0]?.message).toContain(`“${short}”`);
  });

  it("once for an entry, with all of them", () => {
    const queries = raise("abbreviation-unknown", [{ event: "LTFU and UPP.", action: "UPP, NOSP." }]);
    expect(queries.map((query) => query.message)).toEqual([
      "“LTFU”, “UPP” and “NOSP” are not explained; write them out, or add them to the review's abbreviations.",
    ]);
  });

  it("on each of a few rows, but only on the first of many", () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ event: `Event ${index}: LTFU.` }));
    expect(rowsOf("abbreviation-unknown", entries(3))).toEqual([2, 3, 4]);
    const many = raise("abbreviation-unknown", entries(9));
    expect(many.map((query) => query.row)).toEqual([2]);
    expect(many[0]?.message).toContain("LTFU in 9 rows");
  });
});

describe("abbreviation-unknown is not raised", () => {
  it.each([
    [
      "for the add-in's own",
      "MASH, CSC, GP, DASH, MARAC, CIN, LAC, ICPC, RCPC, EHCP, CAMHS, A&E, DNA, WNB, NAI, SUDI",
    ],
    ["for the review's own", "QRT attended"],
    ["for codes and names of agencies", "POL and WNC attended"],
    ["for identifiers", "MGM and MP1 seen with Child RS and Adult FG"],
    ["for codes", "AB12 CDE, QB-0402, WC/21/00417, T/4471, S47, Eu32, 12/QX, QX7"],
    ["for roman numerals", "Part II, phase IV, Edward VIII"],
    ["for a text in capitals", "MOTHER CALLED AND ASKED ABOUT THE NEW TENANCY. LTFU BY TEAM."],
    ["for shouted words", "Mother did NOT attend. URGENT. MUST be seen. ACTION: ring. PLEASE NOTE"],
    ["for a shouted heading", "STRATEGY DISCUSSION HELD\nPolice, health and social care took part."],
    ["for people's names and initials", "KARL and TARRICK came with KV"],
    ["for times and signs", "at 3 PM, OK, TV, UK, ID, n/a, NA, TBC"],
    ["for words with a capital", "Mother Attended With Child"],
    ["for longer capitals", "WENDSHIRE"],
    ["for what is explained in place", "The Quick Look Team (QLT) came. QLT left."],
    ["for what is explained behind", "QLT (quick look team) came."],
  ])("%s", (_, event) => {
    expect(rowsOf("abbreviation-unknown", [{ event }])).toEqual([]);
  });

  it("for the surname of a practitioner", () => {
    expect(rowsOf("abbreviation-unknown", [{ who: "DC 4471 JONES" }])).toEqual([]);
  });

  it("for what another row explains", () => {
    expect(
      rowsOf("abbreviation-unknown", [{ event: "QLT came." }, { event: "The Quick Look Team (QLT) left." }]),
    ).toEqual([]);
  });
});

it("the add-in's own list says what each abbreviation stands for", () => {
  expect(ABBREVIATIONS.size).toBeGreaterThan(200);
  for (const [short, meaning] of ABBREVIATIONS) {
    expect(short).toMatch(/^[A-Z0-9&]{2,7}$/);
    expect(meaning).toMatch(/^[A-Z].{3,}$/);
  }
});
