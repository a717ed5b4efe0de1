import { atOnce } from "../../../src/chronology/inSteps";
import {
  chronologyTableSteps,
  type ChronologyTable,
} from "../../../src/chronology/integrated/chronologyTable";
import { integrate, type IntegratedChronology } from "../../../src/chronology/integrated/integrate";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

function chronologyOf(...departments: readonly (string | null)[]): IntegratedChronology & ChronologyTable {
  const grids = departments.map((department, index) =>
    gridOf(
      [
        ["Agency:", "Acute Hospital Trust"],
        ...(department === null ? [] : [["Department:", department]]),
        ["Date", "Source", "What happened", "Action taken", "Ward"],
        [`${String(index + 1)}/03/2021`, "Notes", "Mother was seen in clinic.", "None taken", "B"],
      ],
      { file: `return-${String(index)}.xlsx` },
    ),
  );
  const chronology = integrate(readReturns(grids, emptyReview(), "2026-11-21"), emptyReview());
  return { ...chronology, ...atOnce(chronologyTableSteps(chronology.entries, emptyReview(), new Map())) };
}

describe("the departments of one agency", () => {
  it("are merged under one agency and code, each entry with its department in a column before the agencies' own", () => {
    const { agencies, otherHeadings, rows } = chronologyOf(null, "Maternity", "Emergency Department");
    expect(agencies).toEqual([{ name: "Acute Hospital Trust", code: "AHT" }]);
    expect(otherHeadings).toEqual(["Department", "Ward"]);
    expect(rows.map(({ cells }) => [cells.get("Ref"), cells.get("Department")])).toEqual([
      ["AHT-0001", undefined],
      ["AHT-0002", "Maternity"],
      ["AHT-0003", "Emergency Department"],
    ]);
  });

  it("have no column where no return names one", () => {
    expect(chronologyOf(null, null).otherHeadings).toEqual(["Ward"]);
  });
});
