/**
 * Which folder of src/ may import from which. The arrows point one way, so that the rules of the field can be read,
 * tested and trusted without Excel, and Excel can be replaced without touching them:
 *
 *   taskpane, commands, cli → jobs → workbook → plan, chronology → review → calendar
 *
 * `embedded` knows none of the others and none knows it; only entry points (src/cli, src/embedded/page, tests) put
 * the two together. A folder always may import from itself.
 */
const pure = ["calendar", "review", "chronology", "plan"];
export const mayImport = {
  calendar: [],
  review: ["calendar"],
  chronology: ["calendar", "review"],
  plan: ["calendar", "review", "chronology"],
  workbook: pure,
  jobs: [...pure, "workbook"],
  taskpane: [...pure, "jobs"],
  commands: [...pure, "jobs"],
  cli: [...pure, "jobs", "embedded"],
  embedded: [],
  "embedded/page": [...pure, "workbook", "jobs", "taskpane", "commands", "embedded"],
};

/** The folder of the layout that a path stands in, or null when it is not below src/ ("/a/src/jobs/x.ts" → "jobs"). */
function folderOf(path) {
  const below = /(?:^|\/)src\/(.+)$/.exec(path)?.[1];
  if (below === undefined) return null;
  if (below.startsWith("embedded/page/")) return "embedded/page";
  return below.split("/")[0];
}

/** Joins a relative import to the file that it stands in, by the words alone: the target need not exist. */
function joined(file, specifier) {
  const parts = file.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      against:
        "src/{{from}} must not import from src/{{to}}. See lint/arrows.mjs for the way the arrows point.",
      unknown: "src/{{from}} is no folder of the layout. See lint/arrows.mjs.",
    },
  },
  create(context) {
    const file = context.filename.replaceAll("\\", "/");
    const from = folderOf(file);
    if (from === null) return {};

    function check(source) {
      if (source?.type !== "Literal" || typeof source.value !== "string" || !source.value.startsWith("."))
        return;
      const to = folderOf(joined(file, source.value));
      if (to === null || to === from || mayImport[from]?.includes(to)) return;
      context.report({ node: source, messageId: "against", data: { from, to } });
    }

    return {
      Program(node) {
        if (!(from in mayImport)) context.report({ node, messageId: "unknown", data: { from } });
      },
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      CallExpression(node) {
        if (node.callee.type === "Identifier" && node.callee.name === "require") check(node.arguments[0]);
      },
    };
  },
};
