import { CASES } from "./cases";
import { FAULTS, sheetsOf, sweep, undisturbed } from "./sweep";

/** What is left where a request was done but not answered is what is left where the next is not done. */
const TRIED = FAULTS.filter(({ name }) => /every later|half done/.test(name));

/** The counts' charts, drawn after the counts, are not drawn again where the counts are right; nothing else may differ. */
const CHARTS_LAST = ["Action summary"];

describe.each(CASES)("a job that was cut short and is done again: $name", ({ start, job, notYet }) => {
  it.each(TRIED.filter(({ name }) => !notYet?.test(name)))(
    "leaves what it would have left undisturbed, where Excel failed at $name",
    async (fault) => {
      const workbook = await start();
      const file = await workbook.save();
      workbook.close();
      const plain = (outcome: Awaited<ReturnType<typeof sheetsOf>>): string =>
        JSON.stringify({ ...outcome, ...Object.fromEntries(CHARTS_LAST.map((name) => [name, null])) });
      const whole = await undisturbed(file, job, sheetsOf);
      const swept = await sweep(file, fault, job, sheetsOf);
      const wrong = swept.filter(({ outcome }) => plain(outcome) !== plain(whole));
      expect(wrong.map(({ at, outcome }) => [at, outcome])).toEqual([]);
      expect(swept.length).toBeGreaterThan(0);
    },
    300_000,
  );
});
