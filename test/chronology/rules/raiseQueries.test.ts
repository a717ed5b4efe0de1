import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/chronology/rules/allRules";

const DOMAIN = path.join(__dirname, "../../../docs/domain.md");

/** What is in brackets behind the name of a rule, and the mark of a rule that is still to come. */
const NAME = /([a-z]+(?:-[a-z]+)+)(?: \([^)]*\))?( \*\(to come[^)]*\)\*)?/g;

/** The rules of the table of docs/domain.md section 5, each with its level: those that are there and those to come. */
function tableOfRules(): { rules: Map<string, string>; toCome: Map<string, string> } {
  const section =
    readFileSync(DOMAIN, "utf8")
      .split(/^## /m)
      .find((part) => part.startsWith("5. Queries")) ?? "";
  const rules = new Map<string, string>();
  const toCome = new Map<string, string>();
  for (const [, cells = "", level = ""] of section.matchAll(/^\| (.+) \| (error|warning|note) \|$/gm)) {
    for (const [, name = "", mark] of cells.matchAll(NAME))
      (mark === undefined ? rules : toCome).set(name, level);
  }
  return { rules, toCome };
}

it("the rules are those of the table that are not marked as to come, at its levels", () => {
  const { rules } = tableOfRules();
  expect(rules.size).toBeGreaterThanOrEqual(28);
  expect(new Map(RULES.map((rule) => [rule.name, rule.level]))).toEqual(rules);
});

it("a rule that is there is not marked as to come", () => {
  const { toCome } = tableOfRules();
  expect(RULES.filter(({ name }) => toCome.has(name))).toEqual([]);
});

it("each rule has a file of its own, and a test", () => {
  const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const tests = readdirSync(__dirname);
  for (const { name } of RULES) expect(tests).toContain(`${camel(name)}.test.ts`);
});
