import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { supportedCalls, supportedTypes } from "../src/protocol/supportedCalls";

/** The members of every class of the namespace Excel, as Microsoft declares them. */
function declaredMembers(): Map<string, Set<string>> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const classes = source.statements
    .flatMap((statement) =>
      ts.isModuleDeclaration(statement) && statement.name.text === "Excel" ? [statement.body] : [],
    )
    .flatMap((body) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter((statement) => ts.isClassDeclaration(statement));
  const namesOf = (members: readonly ts.ClassElement[]): string[] =>
    members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  return new Map(classes.map(({ name, members }) => [name?.text ?? "", new Set(namesOf(members))]));
}

describe("SUPPORTED.md", () => {
  it("says what the registry says", () => {
    const written = readFileSync(path.join(__dirname, "../SUPPORTED.md"), "utf8");
    // After a change of the registry: npm run supported -w embedded-workbook
    expect(written).toBe(supportedCalls());
  });

  it("names nothing that the Excel JavaScript API does not have", () => {
    const declared = declaredMembers();
    const unknown = supportedTypes().flatMap(({ name, read, set, objects, methods, events }) =>
      [read, set, objects, methods, events]
        .flat()
        .filter((member) => !declared.get(name)?.has(member))
        .map((member) => `${name}.${member}`),
    );
    expect(declared.size).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });
});
