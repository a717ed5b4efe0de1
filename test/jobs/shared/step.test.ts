import { stepsOf } from "../../../src/jobs/shared/step";
import { JobCancelled } from "../../../src/jobs/shared/jobError";
import type { Progress } from "../../../src/jobs/shared/progress";

describe("the steps of a job", () => {
  it("stop between two stretches of long work when Cancel is pressed", async () => {
    const stop = new AbortController();
    const steps = stepsOf("The merge", undefined, stop.signal);
    let done = 0;
    function* work(): Generator<undefined, void> {
      for (; done < 1_000_000; done += 1) {
        if (done === 3) stop.abort();
        yield undefined;
      }
    }
    // Every look at the clock ends a stretch.
    let clock = 0;
    const now = jest.spyOn(performance, "now").mockImplementation(() => (clock += 1_000));
    await expect(steps.through(work())).rejects.toThrow(JobCancelled);
    now.mockRestore();
    expect(done).toBe(3);
  });

  it("say when a job can no longer be cancelled", async () => {
    const reports: Progress[] = [];
    const steps = stepsOf("The merge", (progress) => reports.push(progress));
    await steps.at("Reading", 0, 2);
    await steps.toTheEnd("Writing", 1, 2);
    expect(reports.map(({ step, canCancel }) => [step, canCancel])).toEqual([
      ["Reading", undefined],
      ["Writing", false],
    ]);
  });
});
