import { atOnce } from "../../../src/chronology/inSteps";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { raiseQuerySteps } from "../../../src/chronology/rules/raiseQueries";
import { gridOf } from "../sheet/gridOf";
import { REVIEW, rowsOf, TODAY } from "./raise";

describe("event-missing", () => {
  it.each([
    ["an empty cell", null, [2]],
    ["a dash", "–", [2]],
    ["a word", "Visit", []],
  ])("%s", (_, event, rows) => {
    expect(rowsOf("event-missing", [{ event }, {}])).toEqual(rows);
  });

  it("is raised once, on the heading, where no column says what happened", () => {
    const grid = gridOf([
      ["Date", "Source", "What happened", "Action taken"],
      ["12/03/2021", "Record", "Visit.", "None taken"],
      ["13/03/2021", "Record", "Visit.", "None taken"],
    ]);
    const sheet = readReturns([grid], REVIEW, TODAY).sheets[0];
    if (sheet === undefined) throw new Error("nothing was read");
    const entries = sheet.entries.map((entry) => ({ ...entry, texts: { ...entry.texts, event: "" } }));
    const columns = sheet.columns.filter((column) => column.field !== "event");
    const queries = atOnce(
      raiseQuerySteps({ review: REVIEW, today: TODAY, sheet: { ...sheet, entries, columns } }),
    );
    expect(queries.map(({ rule, row, level }) => ({ rule, row, level }))).toEqual([
      { rule: "event-missing", row: 1, level: "error" },
    ]);
    expect(entries.flatMap((entry) => entry.queries).map((query) => query.rule)).toEqual([]);
  });
});
