import type { Outcome, Results, Tried } from "./runTrials";

/** Where the facts were tried, a line each: platform, version, languages, requirement sets. */
export type Surroundings = readonly (readonly [what: string, value: string])[];

/** How many of the trials are of a kind, or came out so. */
function count(tried: readonly Tried[], what: Tried["kind"] | Outcome["kind"]): number {
  return tried.filter(({ kind, outcome }) => kind === what || outcome.kind === what).length;
}

/** The results in a sentence or two, for the person who pressed the button. */
export function summaryOf({ tried, ended }: Results): string {
  const [facts, differing, silent] = [count(tried, "fact"), count(tried, "differs"), count(tried, "silent")];
  const sentences = [
    `${many(facts, "fact was", "facts were")} run.`,
    differing === 0 ? "No fact differs." : `${many(differing, "fact differs", "facts differ")}.`,
    ...(silent === 0 ? [] : [`${silent} got no answer.`]),
    ...(ended === null ? [] : [ended]),
  ];
  return sentences.join(" ");
}

/**
 * The results as a text to send: where, when, how many, and everything that differs with what was expected and what was found.
 * @param day dd/mm/yyyy
 * @param seconds how long it took
 */
export function reportOf(results: Results, where: Surroundings, day: string, seconds: number): string {
  const { tried, stayed } = results;
  const questions = count(tried, "question");
  const sections = [
    [
      "Facts about Excel: report",
      `Date: ${day}, in ${seconds} seconds`,
      ...where.map(([what, value]) => `${what}: ${value}`),
      `Result: ${summaryOf(results)} ${many(questions, "question was", "questions were")} asked.`,
    ],
    section("FACTS THAT DIFFER", tried, "differs"),
    section("NO ANSWER", tried, "silent"),
    section("FINDINGS, where nobody knew", tried, "finding"),
    stayed.length === 0 ? [] : ["LEFT IN THE WORKBOOK", ...stayed],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function section(heading: string, tried: readonly Tried[], kind: Outcome["kind"]): string[] {
  const chosen = tried.filter(({ outcome }) => outcome.kind === kind);
  return chosen.length === 0 ? [] : [heading, ...chosen.flatMap(linesOf)];
}

function linesOf({ about, name, source, caution, outcome }: Tried): string[] {
  return [
    `- ${about}: ${name}`,
    ...(outcome.kind === "differs" ? [`  expected: ${outcome.expected}`] : []),
    ...(outcome.kind === "differs" || outcome.kind === "finding" ? [`  found: ${outcome.found}`] : []),
    ...(caution === null ? [] : [`  but: ${caution}`]),
    `  source: ${source}`,
  ];
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
