import { watchLatest } from "../../../src/jobs/shared/watchLatest";

/** A watch whose events and look-ups the test controls. */
async function watched() {
  const reported: (string | null)[] = [];
  const waiting: { resolve: (found: string) => void; reject: (reason: Error) => void }[] = [];
  let happen = (_event: number): Promise<void> => Promise.resolve();
  const stop = await watchLatest<number, string>(
    (onEvent) => {
      happen = onEvent;
      return Promise.resolve(() => Promise.resolve());
    },
    () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    (found) => reported.push(found),
  );
  return { reported, waiting, happen: (event: number) => happen(event), stop };
}

describe("a watch", () => {
  it("reports only the last of events in quick succession, whichever is looked up first", async () => {
    const { reported, waiting, happen } = await watched();
    const both = [happen(1), happen(2)];
    waiting[1]?.resolve("second");
    waiting[0]?.resolve("first");
    await Promise.all(both);
    expect(reported).toEqual(["second"]);
  });

  it("carries on after a look-up that failed", async () => {
    const { reported, waiting, happen } = await watched();
    const first = happen(1);
    waiting[0]?.reject(new Error("busy"));
    await first;
    const second = happen(2);
    waiting[1]?.resolve("found");
    await second;
    expect(reported).toEqual([null, "found"]);
  });

  it("reports nothing once it has ended", async () => {
    const { reported, waiting, happen, stop } = await watched();
    const first = happen(1);
    await stop();
    waiting[0]?.resolve("late");
    await first;
    expect(reported).toEqual([]);
  });
});
