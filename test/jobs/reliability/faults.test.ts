import { ALL_CASES } from "./cases/allCases";
import { sampleOf, SEED } from "./sample";
import { readyFor } from "./trials";

/** Jobs that write in different ways; `npm run faults` tries all of them, at every request. */
const SAMPLED = new Set([
  "add a corrected return",
  "merge again",
  "revert the merge",
  "dismiss queries",
  "build the plan",
  "make an agency's sheet",
]);
const TRIALS = 3;

it.each(ALL_CASES.filter(({ name }) => SAMPLED.has(name)))(
  "$name: nothing is lost, doubled or left unsaid when Excel fails or a co-author acts, and doing it again finishes it",
  async (one) => {
    const { trials, run } = await readyFor(one);
    const found = [];
    for (const trial of sampleOf(trials, TRIALS, `${SEED} ${one.name}`)) found.push(await run(trial));
    const wrong = found.filter(
      (outcome) =>
        outcome &&
        (!outcome.same ||
          outcome.silent ||
          outcome.lost.length + outcome.doubled.length + outcome.raw.length > 0),
    );
    expect(wrong).toEqual([]);
    expect(found.some((outcome) => outcome !== null)).toBe(true);
  },
  300_000,
);
