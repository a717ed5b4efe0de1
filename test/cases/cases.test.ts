import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { describeDate } from "../../src/calendar/describeDate";
import { runMerge } from "../../src/cli/merge";
import { runPlan } from "../../src/cli/plan";
import { reportOf, TODAY } from "./reportOf";
import { caseReport, differences, matches, truthOf } from "./truth";

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
          report = caseReport.parse(await reportOf(run, given));
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
