import { readSheet } from "./layouts";

const ABOUT = { file: "boards-form.xlsx", sheet: "Case review" };

const read = (rows: Parameters<typeof readSheet>[0]) =>
  readSheet(rows, ABOUT).actions.map(({ row, recommendation, action, others }) => [
    row,
    recommendation,
    action,
    others.map(({ text }) => text).join(),
  ]);

const FROM = "boards-form.xlsx, Case review: learning points";

describe("learning points on a board's own sheet", () => {
  it("beside their label become actions that say where they came from, a line or number each", () => {
    const rows = [
      ["Name of student", "Child R"],
      ["Learning points", "1. Fathers were not seen\n2. Bruises were not\nmeasured"],
      [null, "3. Plans were not shared"],
      ["Reviewer", "Head of Service"],
    ];
    expect(read(rows)).toEqual([
      [2, "Fathers were not seen", "", FROM],
      [2, "Bruises were not measured", "", FROM],
      [3, "Plans were not shared", "", FROM],
    ]);
    const uses = readSheet(rows, ABOUT).uses.map(({ row, use }) => [row, use]);
    expect(uses).toEqual([
      [1, "setAside"],
      [2, "action"],
      [3, "action"],
      [4, "setAside"],
    ]);
  });

  it("below their label too, each once however often the sheet says it", () => {
    const rows = [
      ["Case review sheet"],
      ["Lessons learned:"],
      ["• Fathers were not seen"],
      ["• Plans were not shared"],
      ["Next steps"],
      ["Ring the school"],
      [],
      ["Key learning"],
      ["Fathers were not seen."],
      ["Record the voice of the child"],
    ];
    expect(read(rows).map(([row, words, , from]) => [row, words, from])).toEqual([
      [3, "Fathers were not seen", "boards-form.xlsx, Case review: lessons learned"],
      [4, "Plans were not shared", "boards-form.xlsx, Case review: lessons learned"],
      [10, "Record the voice of the child", "boards-form.xlsx, Case review: key learning"],
    ]);
  });

  it("become actions, and not the concerns of a table beside them", () => {
    const rows = [
      ["Student's name", "Child R"],
      ["Status", "SEN", "Concerns of period covered by report", "Support provided"],
      ["CIN", "SEN support", "Absence below 80%", "Key worker"],
      [],
      ["Learning points identified:"],
      ["Earlier review needed."],
    ];
    expect(read(rows).map(([row, words]) => [row, words])).toEqual([[6, "Earlier review needed."]]);
  });

  it.each([
    ["a sheet about learning in general", [["Learning"], [], ["Course", "Date"], ["First aid", "May"]]],
    ["an answer that says there is none", [["Learning points", "None"]]],
    ["a sentence", [["Learning from this review will be shared with all staff in the autumn term", "x"]]],
  ])("are not found on %s", (_what, rows) => {
    expect(read(rows)).toEqual([]);
  });
});
