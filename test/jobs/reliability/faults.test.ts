import { ALL_CASES } from "./cases/allCases";
import type { Trial } from "./outcome";
import { sampleOf, SEED } from "./sample";
import { readyFor, type Ready } from "./trials";

/** Jobs that write in different ways; `npm run faults` tries all of them, at every request. */
const SAMPLED = new Set([
  "add a corrected return",
  "merge again",
  "revert the merge",
  "dismiss queries",
  "build the plan",
  "make an agency's sheet",
  "give a line of enquiry other words",
]);
const TRIALS = 3;

it.each(ALL_CASES.filter(({ name }) => SAMPLED.has(name)))(
  "$name: nothing is lost, doubled or left unsaid when Excel fails or a co-author acts, and doing it again finishes it",
  async (one) => {
    const { trials, run } = await readyFor(one);
    await expectAsUndisturbed(sampleOf(trials, TRIALS, `${SEED} ${one.name}`), run);
  },
  300_000,
);

it("a link is in the cross-checks and the chronology, whenever a co-author inserts a row above the cross-checks", async () => {
  const one = ALL_CASES.find(({ name }) => name === "link entries");
  if (!one) throw new Error("No such job.");
  const { trials, run } = await readyFor(one);
  await expectAsUndisturbed(
    trials.filter(({ what }) => what === "inserts a row above the table"),
    run,
  );
}, 300_000);

async function expectAsUndisturbed(trials: readonly Trial[], run: Ready["run"]): Promise<void> {
  const found = [];
  for (const trial of trials) found.push(await run(trial));
  const wrong = found.filter(
    (outcome) =>
      outcome &&
      (!outcome.same ||
        outcome.silent ||
        outcome.lost.length + outcome.doubled.length + outcome.raw.length > 0),
  );
  expect(wrong).toEqual([]);
  expect(found.some((outcome) => outcome !== null)).toBe(true);
}
