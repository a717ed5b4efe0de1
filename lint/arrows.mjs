/**
 * Which room of the house may import from which. The arrows point one way, so that the rules of the field can be read,
 * tested and trusted without Excel, and Excel can be replaced without touching them:
 *
 *   taskpane, commands, cli → jobs → workbook → plan, publication, chronology → review → calendar
 *
 * src/cells, what a cell of a spreadsheet is called and how much it holds, stands beside the calendar and imports nothing.
 *
 * The embedded workbook (packages/embedded-workbook) knows nothing of the add-in, and the add-in nothing of it: only
 * src/cli, src/page and tests put the two together. src/facts, the page that tries the embedded workbook's facts in Excel,
 * knows nothing of the add-in either. A room may always import from itself.
 */
const pure = ["cells", "calendar", "review", "chronology", "plan", "publication"];
const PACKAGE = "embedded-workbook";
export const mayImport = {
  cells: [],
  calendar: [],
  review: ["calendar"],
  chronology: ["cells", "calendar", "review"],
  plan: ["cells", "calendar", "review", "chronology"],
  publication: ["cells", "calendar", "review", "chronology"],
  workbook: pure,
  jobs: [...pure, "workbook"],
  taskpane: [...pure, "jobs"],
  commands: [...pure, "jobs"],
  cli: [...pure, "jobs", PACKAGE],
  facts: [PACKAGE],
  page: [...pure, "workbook", "jobs", "taskpane", "commands", PACKAGE],
  [PACKAGE]: [],
};

/** The room that a path is in, or null when it is in none ("/a/src/jobs/plan/x.ts" → "jobs"). */
function roomOf(path) {
  return (
    /(?:^|\/)packages\/([^/]+)(?:\/|$)/.exec(path)?.[1] ?? /(?:^|\/)src\/([^/]+)/.exec(path)?.[1] ?? null
  );
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

/** The room that an import leads to; null for a library, and for a file outside every room. */
function targetOf(file, specifier) {
  if (specifier === PACKAGE || specifier.startsWith(`${PACKAGE}/`)) return PACKAGE;
  return specifier.startsWith(".") ? roomOf(joined(file, specifier)) : null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      against: "{{from}} must not import from {{to}}. See lint/arrows.mjs for the way the arrows point.",
      unknown: "{{from}} is not a room of the house. See lint/arrows.mjs.",
    },
  },
  create(context) {
    const file = context.filename.replaceAll("\\", "/");
    const from = roomOf(file);
    if (from === null) return {};

    function check(source) {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const to = targetOf(file, source.value);
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
