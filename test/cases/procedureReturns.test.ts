import path from "node:path";
import { z } from "zod";
import { runMerge } from "../../src/cli/merge";
import { reportOf } from "./reportOf";

/** What test/cases/procedures/truth.json says in words of the forms that are merged. */
const mergeReport = z.object({
  returns: z.array(
    z.looseObject({
      sheet: z.string(),
      columns: z.record(z.string(), z.string()),
      rows: z.looseObject({
        partOfEntry: z.number(),
        setAside: z.array(z.object({ row: z.number(), reason: z.string(), words: z.string() })),
      }),
    }),
  ),
  entries: z.array(
    z.looseObject({ row: z.number(), event: z.string(), eventType: z.string(), date: z.looseObject({}) }),
  ),
  queries: z.array(
    z.looseObject({ rule: z.string(), row: z.number(), message: z.string(), fix: z.string().nullable() }),
  ),
});

async function merged(file: string): Promise<z.infer<typeof mergeReport>> {
  return mergeReport.parse(await reportOf(runMerge, [path.join(__dirname, "procedures", file)]));
}

describe("The forms of boards' own procedures, merged", () => {
  it("an author's note between entries goes with the entry above, and none is a heading", async () => {
    const { returns, entries, queries } = await merged("author-notes.xlsx");
    expect(entries.map(({ row }) => row)).toEqual([3, 5, 7]);
    expect(returns[0]?.rows).toMatchObject({ heading: 2, partOfEntry: 2, setAside: [] });
    expect(queries.filter(({ rule }) => rule === "note-between-entries").map(({ row }) => row)).toEqual([
      3, 5,
    ]);
  });

  it("changes in an organisation are told as such and never asked for source, action or person", async () => {
    const { entries, queries } = await merged("organisational-changes.xlsx");
    expect(entries.map(({ eventType }) => eventType)).toEqual([
      "Organisational change",
      "Organisational change",
      "Organisational change",
    ]);
    expect(queries.map(({ rule }) => rule)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/source|action|person/)]),
    );
  });

  it("a scoping form gives its significant dates and keeps the rest", async () => {
    const { returns, entries } = await merged("initial-scoping.xlsx");
    expect(entries.map(({ row }) => row)).toEqual([7, 8]);
    expect(returns[0]?.rows.setAside.map(({ row, words }) => [row, words])).toEqual([
      [3, "Dates of involvement | September 2019 – July 2023"],
      [
        4,
        "Brief analysis of involvement with the family | Child R attended from Reception. Attendance fell in Year 2.",
      ],
    ]);
  });

  it("every column of a full template is known, and 03/25/2022 is unreadable with its fix", async () => {
    const { returns, entries, queries } = await merged("full-chronology.xlsx");
    expect(Object.values(returns[0]?.columns ?? {})).toEqual([
      "date",
      "time",
      "source",
      "event",
      "childVoice",
      "action",
      "practitioner",
      "comment",
    ]);
    expect(entries).toHaveLength(6);
    const unreadable = queries.filter(({ rule }) => rule === "date-unreadable");
    expect(unreadable.map(({ row, fix }) => [row, fix])).toEqual([[12, "2022-03-25"]]);
  });

  it("the abbreviations that a return lists are explained by its list", async () => {
    for (const file of ["full-chronology.xlsx", "school-overview.xlsx"]) {
      const { queries } = await merged(file);
      const unknown = queries.filter(({ rule }) => rule === "abbreviation-unknown");
      expect(unknown.map(({ message }) => message).join(" ")).not.toMatch(/SALT|MET|PPN|CERAF|EWO/);
    }
  });

  it.each([
    ["case-review-sheet.xlsx", /case review sheet/],
    ["serious-incident-record.xlsx", /record of serious incident/],
    ["process-grid.xlsx", /timetable of working days/],
  ])("%s is called what it is", async (file, says) => {
    await expect(merged(file)).rejects.toThrow(says);
  });
});
