import { atOnce, mapInSteps, type InSteps } from "../../src/chronology/inSteps";
import { readReturnSteps } from "../../src/chronology/returns/readReturns";
import { emptyReview } from "../../src/review/review";
import { gridFromCsv } from "../../src/chronology/returns/csv";

const TODAY = "2026-11-21";

function stepsIn<T>(work: InSteps<T>): number {
  let steps = 0;
  while (!work.next().done) steps += 1;
  return steps;
}

function returnOf(entries: number): ReturnType<typeof gridFromCsv> {
  const rows = Array.from({ length: entries }, (_, index) => `03/03/2021,File,Mother,"Visit ${index}.",None`);
  const text = ["Date,Source,Person(s),What happened,Action taken", ...rows].join("\r\n");
  return gridFromCsv("Police.csv", new TextEncoder().encode(text));
}

describe("work in small steps", () => {
  it("gives what the work in one go gives", () => {
    const numbers = Array.from({ length: 45 }, (_, index) => index);
    expect(atOnce(mapInSteps(numbers, (number) => number * 2))).toEqual(numbers.map((number) => number * 2));
  });

  it("lets go at least once for every twenty rows of a return", () => {
    const few = stepsIn(readReturnSteps([returnOf(20)], emptyReview(), TODAY));
    const many = stepsIn(readReturnSteps([returnOf(420)], emptyReview(), TODAY));
    expect(many - few).toBeGreaterThanOrEqual(20);
  });
});
