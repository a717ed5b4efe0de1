import { glanceOf } from "../../../src/chronology/views/glance";

function shown(from: string, to: string): unknown[] {
  const glance = glanceOf([], [], { from, to }, []);
  const { unit, periods = [], until } = glance ?? {};
  return [unit, periods.length, periods[0]?.from, periods[0]?.name, until];
}

describe("the periods of the sheet At a glance", () => {
  it.each<[string, string, unknown[]]>([
    ["2021-01-01", "2023-06-30", ["month", 30, "2021-01-01", "Jan", "2023-07-01"]],
    ["2021-01-15", "2023-12-31", ["month", 36, "2021-01-01", "Jan", "2024-01-01"]],
    ["2021-01-01", "2024-01-01", ["quarter", 13, "2021-01-01", "Q1", "2024-04-01"]],
    ["2013-05-20", "2023-05-19", ["quarter", 41, "2013-04-01", "Q2", "2023-07-01"]],
    ["2000-03-01", "2023-05-19", ["year", 24, "2000-01-01", "", "2024-01-01"]],
    ["1930-03-01", "2023-05-19", ["year", 40, "1984-01-01", "", "2024-01-01"]],
    ["2021-03-05", "2021-03-05", ["month", 1, "2021-03-01", "Mar", "2021-04-01"]],
  ])("from %s to %s are months up to three years, then quarters, then years", (from, to, wanted) => {
    expect(shown(from, to)).toEqual(wanted);
  });

  it("are those of most entries where no period is known, whatever year a slip of the pen names", () => {
    const day = (at: number): string => `202${Math.floor(at / 20) + 1}-0${(at % 9) + 1}-11`;
    const entries = [...Array.from({ length: 39 }, (_, at) => day(at)), "2032-10-11"].map((start, at) => ({
      ref: `A-${at}`,
      agency: "Police",
      date: { asRecorded: start, read: { start, end: start, approximate: false } },
      texts: {
        source: "",
        person: "",
        eventType: "",
        event: "",
        action: "",
        childVoice: "",
        practitioner: "",
        comment: "",
      },
    }));
    const glance = glanceOf(entries, [], { from: null, to: null }, []);
    expect([glance?.unit, glance?.periods[0]?.from, glance?.until]).toEqual([
      "month",
      "2021-01-01",
      "2022-10-01",
    ]);
  });

  it("are none where no day is known", () => {
    expect(glanceOf([], [], { from: null, to: null }, [])).toBeNull();
  });
});
