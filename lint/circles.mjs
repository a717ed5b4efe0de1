import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What a file imports, by absolute path, types included; asked once for each file that stands on the disk. */
const known = new Map();

/** The file that a relative import leads to; null for a library, a picture, a style sheet or a file that is not there. */
function fileOf(from, specifier) {
  if (!specifier.startsWith(".")) return null;
  const target = path.resolve(path.dirname(from), specifier);
  const ways = [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")];
  return ways.find((way) => existsSync(way) && statSync(way).isFile()) ?? null;
}

function importsIn(file, text) {
  // TypeScript's own scan finds every form: import type, export from, import() and import("…").X.
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => fileOf(file, fileName)).filter((target) => target !== null);
}

function importsOf(file) {
  if (!known.has(file)) known.set(file, importsIn(file, readFileSync(file, "utf8")));
  return known.get(file);
}

/** The shortest way along imports from one file to another, both ends included; null when there is none. */
function wayBetween(from, to) {
  const before = new Map([[from, null]]);
  for (const file of before.keys()) {
    if (file === to) {
      const way = [];
      for (let at = file; at !== null; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) if (!before.has(next)) before.set(next, file);
  }
  return null;
}

/**
 * No file imports itself by way of others, not even for a type alone: files that need each other are one thing in two
 * places, or have a third thing in common that has no place yet.
 * @type {import('eslint').Rule.RuleModule}
 */
export const circles = {
  meta: {
    type: "problem",
    schema: [],
    messages: { circle: "This file imports itself by way of {{way}}." },
  },
  create(context) {
    const file = path.resolve(context.filename);
    return {
      Program(node) {
        for (const target of importsIn(file, context.sourceCode.text)) {
          const way = target === file ? [file] : wayBetween(target, file);
          if (way === null) continue;
          const names = way.map((each) => path.relative(context.cwd, each)).join(" → ");
          context.report({ node, messageId: "circle", data: { way: names } });
          return;
        }
      },
    };
  },
};
