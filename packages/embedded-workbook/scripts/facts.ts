import { allFacts } from "../test/facts/allFacts";

/** Prints how many facts about Excel are written down, by area, each area with the pages of Microsoft's that say so. */
function main(): void {
  let total = 0;
  for (const { about, facts } of allFacts) {
    total += facts.length;
    print(`${String(facts.length).padStart(5)}  ${about}`);
    for (const { fact, source } of facts) print(`         ${fact}\n           ${source}`);
  }
  print(`${String(total).padStart(5)}  in all`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
