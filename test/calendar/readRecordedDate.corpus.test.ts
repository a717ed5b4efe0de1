import { describeDate } from "../../src/calendar/describeDate";
import { CORPUS, CORPUS_TODAY } from "./corpus";

function spanOf({ start, end, approximate }: ReturnType<typeof describeDate>): string {
  const days = start === null && end === null ? "" : start === end ? start : `${start ?? ""}..${end ?? ""}`;
  return `${approximate ? "~ " : ""}${days ?? ""}`;
}

describe("recorded dates as people write them", () => {
  it.each(CORPUS)("%j means %s", (text, span, problem = null, time) => {
    const described = describeDate(text, CORPUS_TODAY);
    expect({ span: spanOf(described), problem: described.problem, time: described.time }).toEqual({
      span,
      problem,
      time: time ?? null,
    });
  });

  it("holds at least 300 different strings", () => {
    expect(new Set(CORPUS.map(([text]) => text)).size).toBeGreaterThanOrEqual(300);
  });
});
