import { readFileSync } from "node:fs";
import ts from "typescript";
import { membersOfType, supportedTypes, type Gap } from "../src/protocol/supportedCalls";

/** The requirement set that a declaration names: "ExcelApi", "1.12". */
const NAMED_SET = /\[Api set:\s*(ExcelApi\w*)\s+(1\.\d+)/;

/** Members that every class has of the library itself. */
const OF_THE_LIBRARY = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

/** What Microsoft declares of the namespace Excel: for every class and member, the set that brings it ("ExcelApi 1.12"). */
export function declaredCalls(): Map<string, Map<string, string>> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const classes = source.statements
    .flatMap((statement) =>
      ts.isModuleDeclaration(statement) && statement.name.text === "Excel" ? [statement.body] : [],
    )
    .flatMap((body) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter((statement) => ts.isClassDeclaration(statement));
  const setOf = (node: ts.Node): string | null => {
    const comment = source.text.slice(node.getFullStart(), node.getStart(source));
    const [, name, version] = NAMED_SET.exec(comment) ?? [];
    return name === undefined || version === undefined ? null : `${name} ${version}`;
  };
  const membersIn = (declared: ts.ClassDeclaration): Map<string, string> => {
    const members = new Map<string, string>();
    for (const member of declared.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : "";
      // Of several signatures the first counts; a member without a set of its own came with its class.
      if (name !== "" && !OF_THE_LIBRARY.has(name) && !members.has(name)) {
        members.set(name, setOf(member) ?? setOf(declared) ?? "ExcelApi 1.1");
      }
    }
    return members;
  };
  return new Map(classes.map((declared) => [declared.name?.text ?? "", membersIn(declared)]));
}

/** The version of a set of ExcelApi, after its point; null for other sets, such as ExcelApiOnline. */
function minorOf(set: string): number | null {
  const [, minor] = /^ExcelApi 1\.(\d+)$/.exec(set) ?? [];
  return minor === undefined ? null : Number(minor);
}

/** What each set of ExcelApi has that the embedded workbook does not know, the oldest set first. */
export function gapsOf(): Gap[] {
  const known = new Map(supportedTypes().map((type) => [type.name, new Set(membersOfType(type))]));
  const gaps = new Map<number, Gap>();
  for (const [type, members] of declaredCalls()) {
    for (const [member, set] of members) {
      const minor = minorOf(set);
      if (minor === null || known.get(type)?.has(member)) {
        continue;
      }
      const gap = gaps.get(minor) ?? { set: `1.${minor}`, types: [], members: [] };
      gaps.set(minor, gap);
      if (known.has(type)) {
        gap.members.push(`${type}.${member}`);
      } else if (!gap.types.includes(type)) {
        gap.types.push(type);
      }
    }
  }
  return [...gaps].sort(([one], [other]) => one - other).map(([, gap]) => gap);
}

/** The file src/protocol/membersBySet.ts: which set brings what the embedded workbook knows, where it is not the first. */
export function membersBySet(): string {
  const declared = declaredCalls();
  const lines = supportedTypes().flatMap((type) => {
    const bySet = new Map<number, string[]>();
    for (const member of membersOfType(type)) {
      const minor = minorOf(declared.get(type.name)?.get(member) ?? "");
      if (minor !== null && minor > 1) {
        bySet.set(minor, [...(bySet.get(minor) ?? []), member]);
      }
    }
    const sets = [...bySet].sort(([one], [other]) => one - other);
    return sets.map(([minor, members]) => `${type.name} 1.${minor} ${members.sort().join(" ")}`);
  });
  return [
    "/**",
    " * Which ExcelApi brings what is known here, type by type, where it is not the first. Made from Microsoft's types by",
    " * `npm run supported`; a test fails while the two differ.",
    " */",
    "export const MEMBERS_BY_SET = `",
    ...lines,
    "`;",
    "",
  ].join("\n");
}

/** The file src/protocol/membersNotKnown.ts: what the known types have in the API and not here. */
export function membersNotKnown(): string {
  const declared = declaredCalls();
  const lines = supportedTypes().flatMap((type) => {
    const known = new Set(membersOfType(type));
    const missing = [...(declared.get(type.name)?.keys() ?? [])].filter((member) => !known.has(member));
    return missing.length === 0 ? [] : [`${type.name} ${missing.sort().join(" ")}`];
  });
  return [
    "/**",
    " * What the types that are known here have in the API beyond what is known, type by type. Made from Microsoft's types by",
    " * `npm run supported`; a test fails while the two differ.",
    " */",
    "export const MEMBERS_NOT_KNOWN = `",
    ...lines,
    "`;",
    "",
  ].join("\n");
}
