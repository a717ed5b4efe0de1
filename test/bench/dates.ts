import { readRecordedDate } from "../../src/calendar/readRecordedDate";
import { CORPUS, CORPUS_TODAY } from "../calendar/corpus";

/** How many recorded dates are read in a second of one processor: `npx tsx test/bench/dates.ts`. */
const COMMON =
  "12/03/2019|12th March 2019|Tues 12 March 2019|12.3.21 at 2pm|March 2015|w/c 18/3/19|early March 2015|2014|12/3/18 - 15/3/18|Autumn term 2022";

function rate(texts: readonly string[]): number {
  const context = { today: CORPUS_TODAY };
  const rounds = Math.ceil(100_000 / texts.length);
  const read = (times: number): void => {
    for (let round = 0; round < times; round += 1) {
      for (const text of texts) readRecordedDate(text, context);
    }
  };
  read(Math.ceil(rounds / 5));
  const before = process.cpuUsage();
  read(rounds);
  const { user, system } = process.cpuUsage(before);
  return Math.round((rounds * texts.length * 1e6) / (user + system));
}

console.log(`common forms: ${rate(COMMON.split("|"))} dates a second`);
console.log(
  `the whole corpus, what cannot be read too: ${rate(CORPUS.map(([text]) => text))} dates a second`,
);
