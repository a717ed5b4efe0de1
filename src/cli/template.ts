import { makeTemplate, TEMPLATES, type Template } from "../jobs/templates/makeTemplate";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { readArguments } from "./arguments";
import { checkOutput } from "./files";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import { onWorkbook, reviewOf } from "./workbookJob";

const OPTIONS = ["agency", "review", "out"];

/** `template KIND [--agency NAME] [--review …] --out OUT.xlsx`: the kinds are those of docs/interfaces.md section 1. */
export async function runTemplate(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const out = given.of("out");
  const [name, ...more] = given.positionals;
  if (name === undefined || more.length > 0 || out === undefined) {
    throw new NotDone("template needs the kind and --out: template chronology --out OUT.xlsx");
  }
  const template = templateOf(name);
  await checkOutput(out);
  const review = await reviewOf(given.of("review"));
  await onWorkbook(given, { out }, async (run) => {
    const { today } = given.common;
    await makeTemplate(run, { template, agency: given.of("agency") ?? "", today, review });
    await removeUnusedSheets(run);
  });
}

function templateOf(name: string): Template {
  const known = TEMPLATES.find((template) => template === name);
  if (known === undefined) {
    throw new NotDone(`there is no template "${name}": the templates are ${TEMPLATES.join(", ")}`);
  }
  return known;
}
