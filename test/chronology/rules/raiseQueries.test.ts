import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/chronology/rules/allRules";

const DOMAIN = path.resolve(__dirname, "../../../../shared/domain.md");

/** The rules of the table of domain.md section 5, each with its level. */
function tableOfRules(): Map<string, string> {
  const section =
    readFileSync(DOMAIN, "utf8")
      .split(/^## /m)
      .find((part) => part.startsWith("5. Queries")) ?? "";
  const rules = new Map<string, string>();
  for (const [, cells = "", level = ""] of section.matchAll(/^\| (.+) \| (error|warning|note) \|$/gm)) {
    for (const [name] of cells.replace(/\([^)]*\)/g, "").matchAll(/[a-z]+(?:-[a-z]+)+/g))
      rules.set(name, level);
  }
  return rules;
}

it("the rules are those of the table, at its levels", () => {
  const wanted = tableOfRules();
  expect(wanted.size).toBe(28);
  expect(new Map(RULES.map((rule) => [rule.name, rule.level]))).toEqual(wanted);
});

it("each rule has a file of its own, and a test", () => {
  const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const tests = readdirSync(__dirname);
  for (const { name } of RULES) expect(tests).toContain(`${camel(name)}.test.ts`);
});
