/**
 * What merging a corrected return again costs in a review that the panel has annotated: requests, bytes, seconds, and the
 * longest task of the add-in's own code, for chronologies of growing size; printed with ratios within this one run.
 * Started with `npm run bench:again`; `npm run bench:again -- 1000 5000` takes other sizes.
 */
import { measureMerges, type Cost, type MergesMeasured } from "./mergesMeasured";

function told(what: string, { requests, megabytes, seconds, ownSeconds, longestTask, during }: Cost): void {
  console.log(
    `  ${what}: ${requests} requests, ${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s, ` +
      `of them ${ownSeconds.toFixed(1)} s own code; longest task ${longestTask.toFixed(0)} ms (${during})`,
  );
}

function print({
  entries,
  annotations,
  adding,
  first,
  preview,
  again,
  same,
  told: words,
}: MergesMeasured): void {
  console.log(`${entries} entries, ${annotations} annotations`);
  told("adding the returns", adding);
  told("first merge", first);
  told(`preview (${words.kept} comments kept)`, preview);
  told(`merge again (${words.again})`, again);
  told(`the same once more (${words.same})`, same);
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).map(Number);
  const costs: (Cost & { entries: number })[] = [];
  for (const size of given.length > 0 ? given : [1_000, 5_000, 20_000]) {
    const found = await measureMerges(size);
    print(found);
    costs.push({ entries: found.entries, ...found.again });
  }
  const [first] = costs;
  for (const cost of costs.slice(1)) {
    if (first) {
      const times = (of: "entries" | "requests" | "megabytes" | "seconds" | "ownSeconds"): string =>
        (cost[of] / first[of]).toFixed(1);
      console.log(
        `${times("entries")} times the entries: merging again takes ${times("requests")} times the requests, ` +
          `${times("megabytes")} times the bytes, ${times("seconds")} times the seconds, ${times("ownSeconds")} of own code`,
      );
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
