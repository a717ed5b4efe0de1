import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { runMerge } from "../../src/cli/merge";
import { returnFile } from "../returnFiles";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

const POLICE = returnFile("police.xlsx");
const CORRECTED = returnFile("police-corrected.xlsx");

const report = z.object({
  returns: z.array(
    z.object({
      file: z.string(),
      agency: z.string(),
      department: z.string().nullable(),
      person: z.string().nullable(),
      kind: z.string(),
      replaces: z.string().nullable(),
    }),
  ),
  entries: z.array(z.object({ ref: z.string(), file: z.string(), agency: z.string() })),
  refused: z.array(z.object({ file: z.string(), message: z.string() })),
});

describe("merge on the command line", () => {
  let place: JobPlace;
  const at = (name: string): string => path.join(place.folder, name);

  async function merged(...args: string[]): Promise<z.infer<typeof report>> {
    const to = ["--out", at("out.xlsx"), "--report", at("report.json")];
    await runMerge([...args, ...to], place.terminal);
    return report.parse(JSON.parse(readFileSync(at("report.json"), "utf8")));
  }

  beforeEach(() => {
    place = jobPlace();
  });
  afterEach(() => {
    leave(place);
  });

  it("takes the corrected return in either order, and says so", async () => {
    for (const files of [
      [POLICE, CORRECTED],
      [CORRECTED, POLICE],
    ]) {
      place.printed = "";
      const { returns, entries } = await merged(...files);
      const counting = returns.filter(({ replaces }) => replaces !== null);
      expect(counting).toEqual([
        {
          ...{ file: "police-corrected.xlsx", agency: "Wendshire Constabulary", department: null },
          ...{ person: "Child R", kind: "events", replaces: "police.xlsx" },
        },
      ]);
      expect(new Set(entries.map(({ file }) => file))).toEqual(new Set(["police-corrected.xlsx"]));
      expect(place.printed).toMatch(
        /^police-corrected\.xlsx \(.*\) replaces police\.xlsx: 28 of its 29 entries stand in it again, and its name/m,
      );
    }
  }, 60_000);

  it("keeps both returns, and gives one to another agency, where a person says so", async () => {
    const { returns, entries } = await merged(
      POLICE,
      CORRECTED,
      ...["--beside", CORRECTED, "--agency", "police.xlsx=Northshire Police"],
    );
    expect(returns.map(({ agency, replaces }) => [agency, replaces])).toEqual([
      ["Northshire Police", null],
      ["Wendshire Constabulary", null],
    ]);
    expect(entries.length).toBe(60);
  }, 60_000);

  it("replaces the return that a person names, and stops where there is none of that name", async () => {
    const housing = returnFile("housing.xlsx");
    const { returns } = await merged(POLICE, housing, "--replace", "housing.xlsx=police.xlsx");
    expect(returns.find(({ file }) => file === "housing.xlsx")?.replaces).toBe("police.xlsx");
    await expect(merged(housing, "--replace", "housing.xlsx=other.xlsx")).rejects.toThrow(
      "housing.xlsx cannot replace other.xlsx: no return in the workbook came in a file of that name",
    );
    await expect(merged(housing, "--beside", "other.xlsx")).rejects.toThrow(
      '--beside "other.xlsx": that is not one of the returns',
    );
  }, 60_000);

  it("goes on without a file that can't be used, and stops where none can", async () => {
    writeFileSync(at("scan.pdf"), "%PDF-1.4");
    const { refused, returns } = await merged(POLICE, at("scan.pdf"));
    expect(refused.map(({ file }) => file)).toEqual(["scan.pdf"]);
    expect(refused[0]?.message).toMatch(/^scan\.pdf is a PDF/);
    expect(place.warned).toEqual([refused[0]?.message]);
    expect(returns.map(({ file }) => file)).toEqual(["police.xlsx"]);
    await expect(merged(at("scan.pdf"))).rejects.toThrow(/^scan\.pdf is a PDF/);
  }, 60_000);
});
