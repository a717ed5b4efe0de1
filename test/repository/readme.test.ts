import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

describe("README.md", () => {
  it("shows, in shell blocks, the two commands that start the pages and run the tests", () => {
    const lines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) =>
      (block[1] ?? "").split("\n"),
    );
    expect(lines.filter((line) => line.startsWith("npm ci"))).toEqual([
      "npm ci && npm start",
      "npm ci && npm test",
    ]);
  });

  it("names only commands that package.json has", () => {
    const commands = readme.matchAll(/(?:`|^|&& |^ *BASE_URL=\S+ )npm (?:run (?:-s )?)?([a-z][a-z:0-9]*)/gm);
    const named = new Set([...commands].map((match) => match[1] ?? ""));
    named.delete("ci");
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** The pages of the repository that people read. */
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "packages/embedded-workbook/README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll("\\", "/")}`),
];

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(root, page), "utf8");

  it("links only to files that exist", () => {
    const files = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(files.filter((file) => !existsSync(join(root, dirname(page), file)))).toEqual([]);
  });

  it("names only files that exist", () => {
    const paths = text.matchAll(/`((?:src|test|packages|lint|docs|scripts)\/[^`\s]*)`/g);
    const files = [...paths].map((match) => match[1] ?? "");
    // A package names its own files, the rest of the house those of the repository.
    const home = page.startsWith("packages/") ? dirname(join(root, page)) : root;
    expect(files.filter((file) => !existsSync(join(home, file)))).toEqual([]);
  });
});
