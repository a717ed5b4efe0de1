import { leftOutFor } from "./samples/areas";
import { runSample } from "./samples/runSample";
import { samplesIn } from "./samples/sample";

/**
 * Runs Microsoft's samples for Excel (the folder samples/excel of github.com/OfficeDev/office-js-snippets, which is not part of
 * this repository) and prints the share that runs and what the others miss: npm run samples -w embedded-workbook -- FOLDER [NAME]
 */
async function main([folder, only = ""]: string[]): Promise<void> {
  if (folder === undefined) {
    throw new Error("Which folder are the samples in? npm run samples -w embedded-workbook -- FOLDER");
  }
  const samples = samplesIn(folder).filter(({ name }) => name.includes(only));
  const toRun = samples.filter((sample) => leftOutFor(sample) === null);
  const missing = new Map<string, number>();
  let good = 0;
  for (const sample of toRun) {
    const failures = await runSample(sample);
    if (failures.length === 0) {
      good += 1;
      continue;
    }
    print(sample.name);
    for (const { button, error } of failures) print(`  ${button}: ${error}`);
    for (const error of new Set(failures.map((failure) => failure.error))) {
      missing.set(error, (missing.get(error) ?? 0) + 1);
    }
  }
  print("\nWhat is missing, by the number of samples:");
  for (const [error, count] of [...missing].sort(([, one], [, other]) => other - one)) {
    print(`${String(count).padStart(4)}  ${error}`);
  }
  const share = Math.floor((100 * good) / Math.max(1, toRun.length));
  print(
    `\n${good} of ${toRun.length} samples run and say what they say in Excel: ${share} of 100. ${samples.length - toRun.length} more need what is left out for good.`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(process.argv.slice(2));
