import { Readable } from "node:stream";
import { runDates } from "../../src/cli/dates";

async function printed(lines: AsyncIterable<string> | Iterable<string>): Promise<unknown[]> {
  const out: string[] = [];
  await runDates(lines, "2026-11-21", (line) => out.push(line));
  return out.map((line): unknown => JSON.parse(line));
}

const NOTHING = { start: null, end: null, approximate: false, time: null };

describe("the dates job", () => {
  it("prints an object a line, for an empty line too", async () => {
    expect(await printed(["12.3.21 at 2pm", "", "early March 2015", "11/10/2032", "12/03/2021 pm"])).toEqual([
      {
        text: "12.3.21 at 2pm",
        start: "2021-03-12",
        end: "2021-03-12",
        approximate: false,
        time: "14:00",
        problem: null,
      },
      { text: "", ...NOTHING, problem: "date-missing" },
      {
        text: "early March 2015",
        start: "2015-03-01",
        end: "2015-03-10",
        approximate: true,
        time: null,
        problem: null,
      },
      {
        text: "11/10/2032",
        start: "2032-10-11",
        end: "2032-10-11",
        approximate: false,
        time: null,
        problem: "date-in-future",
      },
      {
        text: "12/03/2021 pm",
        start: "2021-03-12",
        end: "2021-03-12",
        approximate: false,
        time: "pm",
        problem: null,
      },
    ]);
  });

  it("takes each line for itself: no year from the line before", async () => {
    expect(await printed(["1 March 2021", "8 March"])).toMatchObject([
      { start: "2021-03-01", problem: null },
      { start: null, problem: "date-unreadable" },
    ]);
  });

  it("reads lines as they come", async () => {
    expect(await printed(Readable.from(["by June 2021"]))).toEqual([
      { text: "by June 2021", start: null, end: "2021-06-30", approximate: false, time: null, problem: null },
    ]);
  });
});
