const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest, in that order: begun late, one of them would keep the last processor to itself. */
const LONGEST = [
  "embedded-workbook/test/facts/facts.test.ts",
  "test/jobs/reliability/faults.test.ts",
  "test/hosts/hosts.test.ts",
  "test/cases/cases.test.ts",
  "test/jobs/names/personsNames.test.ts",
  "test/jobs/reliability/coAuthor.test.ts",
  "test/jobs/merge/mergeAgain.test.ts",
  "test/jobs/plan/build/buildPlan.test.ts",
  "test/jobs/views/views.test.ts",
  "test/jobs/reliability/twoPanes.test.ts",
];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((file) => path.replaceAll("\\", "/").endsWith(file));
  return at < 0 ? LONGEST.length : at;
};

/** Jest knows how long each file took the last time; in a new clone it would go by their sizes, which say little. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
};
