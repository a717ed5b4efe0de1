import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { describeDate } from "../../src/calendar/describeDate";
import { runMerge } from "../../src/cli/merge";
import { runPlan } from "../../src/cli/plan";
import { jobPlace, leave, type JobPlace } from "../cli/jobPlace";
import { caseReport, differences, matches, truthOf, type CaseReport } from "./truth";

const TODAY = "2026-11-29";

let place: JobPlace;
beforeEach(() => {
  place = jobPlace();
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  leave(place);
});

async function reportOf(run: typeof runMerge, given: string[]): Promise<CaseReport> {
  const rest = ["--out", path.join(place.folder, "out.xlsx"), "--report", "-", "--today", TODAY];
  await run([...given, ...rest], place.terminal);
  return caseReport.parse(JSON.parse(place.printed));
}

for (const [folder, run, option] of [
  ["chronology", runMerge, []],
  ["workbook", runMerge, []],
  ["plan", runPlan, ["--from"]],
] as const) {
  describe(`Papers as people send them: ${folder}`, () => {
    for (const [file, truth] of Object.entries(truthOf(folder))) {
      it(`${file}: ${truth.right}`, async () => {
        const given = [...option, path.join(__dirname, folder, file)];
        if (truth.refusal === "wanted") {
          await expect(reportOf(run, given)).rejects.toThrow(file);
          return;
        }
        let report;
        try {
          report = await reportOf(run, given);
        } catch (error) {
          if (truth.refusal !== "accepted") throw error;
          expect(String(error)).toContain(file);
          return;
        }
        expect(differences(truth, report)).toEqual([]);
      });
    }
  });
}

const dates = z
  .array(z.looseObject({ text: z.string() }))
  .parse(JSON.parse(readFileSync(path.join(__dirname, "chronology/dates.json"), "utf8")));

describe("Dates as people write them", () => {
  for (const { text, ...right } of dates) {
    it(text, () => {
      const read: Record<string, unknown> = { ...describeDate(text, TODAY) };
      const ways = z.array(z.record(z.string(), z.unknown())).parse(right["either"] ?? [right]);
      const met = ways.some((way) => Object.entries(way).every(([key, is]) => matches(is, read[key])));
      expect(met ? null : read).toBeNull();
    });
  }
});
