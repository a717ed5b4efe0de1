import { readSheet, readSheets } from "./layouts";
import { gridOf } from "../chronology/sheet/gridOf";

const HEADING = ["Recommendation", "Action", "Lead", "Timescale"];
const rowOf = (target: string): string[] => ["Share", "Agree a protocol", "DSL", target];

it.each([
  ["Agreed by the Board on 14 March 2024", "2024-06-14"],
  ["Action plan agreed by the Board on 7th February 2024", "2024-05-07"],
  ["Approved: 14/03/2024", "2024-06-14"],
  ["This plan was approved by the Partnership at its meeting on Thursday 14 March 2024.", "2024-06-14"],
  ["Multi-agency action plan – ratified and agreed by the SAB, 14.03.24", "2024-06-14"],
  ["Date agreed by Executive: 14 March 2024", "2024-06-14"],
  ["Signed off by the Safeguarding Adults Board (14/03/2024)", "2024-06-14"],
  ["To be agreed by the Board on 14 March 2024", null],
  ["Agreed by the Board in March 2024", null],
  ["Agreed subject to changes by 14 March 2024", null],
  ["Terms of reference agreed on 14 March 2024", null],
  ["Agreed by the Panel on 1 March 2024 and by the Board on 14 March 2024", null],
  ["Last updated 14 March 2024", null],
])("under the line %j, 3 months is %s", (line, end) => {
  const { actions } = readSheet([[line], HEADING, rowOf("3 months")]);
  expect(actions).toMatchObject([{ target: { asRecorded: "3 months", end, needsDate: end === null } }]);
});

it.each([
  ["Date of publication: 13 October 2022", "Within six months of publication", "2023-04-13"],
  ["This review was published on 13/10/2022", "On publication", "2022-10-13"],
  ["LCSPR published 13 October 2022", "12 months after publication", "2023-10-13"],
  ["Publication date | 13/10/2022", "one month after the report is published", "2022-11-13"],
  ["Published: October 2022", "On publication", null],
  ["Will be published on 13 October 2022", "On publication", null],
  ["Guidance published on 13 October 2022", "On publication", null],
  ["Date of publication: 13 October 2022", "3 months", null],
  ["Date of publication: 13 October 2022", "31/01/2023", "2023-01-31"],
])("under the line %j, %j is %s", (line, target, end) => {
  expect(readSheet([[line], HEADING, rowOf(target)]).actions).toMatchObject([{ target: { end } }]);
});

it("says from which day a target was counted that only the paper gives", () => {
  const [action] = readSheet([
    ["Agreed by the Board", { day: "2024-03-14" }],
    HEADING,
    rowOf("3 months"),
  ]).actions;
  expect(action?.target).toMatchObject({ end: "2024-06-14", relative: null });
  const [query] = action?.queries ?? [];
  expect(query?.rule).toBe("target-assumed");
  expect(query?.message).toContain("counted from 14/03/2024");
});

it("finds the day of agreement on another sheet of the paper, and none where two differ", () => {
  const plan = gridOf([HEADING, rowOf("3 months")]);
  const cover = (line: string): typeof plan => gridOf([[line]], { sheet: "Cover" });
  const end = (...lines: string[]): (string | null)[] =>
    readSheets([...lines.map(cover), plan]).flatMap(({ actions }) => actions.map(({ target }) => target.end));
  expect(end("Agreed by the Board on 14 March 2024")).toEqual(["2024-06-14"]);
  expect(end("Agreed by the Board on 14 March 2024", "Approved 1 May 2024")).toEqual([null]);
});
